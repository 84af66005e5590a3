/** Short forms for the facts of this family. */
import type { KnownFact, NoFact } from '#lib/tree/candidate.ts';
import type { Source } from '#lib/tree/grammar.ts';

/** A value as read on its page in November 2026, with a few words that bound it. */
export function read<const Value>(value: Value, source: Source, note?: string): KnownFact<Value> {
	return { value, source, checked: '2026-11', ...(note === undefined ? {} : { note }) };
}

/** No value, because the storage knows no such thing. */
export function without(why: string): NoFact {
	return { none: 'not applicable', why };
}

/** No value that an official page gives. */
export function unpublished(why: string): NoFact {
	return { none: 'not published', why };
}

/** The archive rows of storage that answers at once. */
export const readAtOnce = {
	'restore-expedited': without('Nothing has to be restored before it is read.'),
	'restore-standard': without('Nothing has to be restored before it is read.'),
	'restore-deep': without('Nothing has to be restored before it is read.'),
	'restore-bulk': without('Nothing has to be restored before it is read.'),
	'min-days-deep': without('There is no archive tier.')
} satisfies Record<string, NoFact>;
