/** Short forms for the facts of this family. */
import type { KnownFact, NoFact } from '#lib/tree/candidate.ts';
import type { Source } from '#lib/tree/grammar.ts';

/** A value as read on its page in November 2026, with a few words that bound it. */
export function read<const Value>(value: Value, source: Source, note?: string): KnownFact<Value> {
	return { value, source, checked: '2026-11', ...(note === undefined ? {} : { note }) };
}

/** No value, because the strategy knows no such thing. */
export function without(why: string): NoFact {
	return { none: 'not applicable', why };
}
