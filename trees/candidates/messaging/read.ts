/** Short forms for the facts of this family. */
import type { KnownFact, NoFact } from '#lib/tree/candidate.ts';
import type { Source } from '#lib/tree/grammar.ts';

/** A value as read on its page in November 2026, with a few words that bound it. */
export function read<const Value>(value: Value, source: Source, note?: string): KnownFact<Value> {
	return { value, source, checked: '2026-11', ...(note === undefined ? {} : { note }) };
}

/** No value, because the service knows no such thing. */
export function without(why: string): NoFact {
	return { none: 'not applicable', why };
}

/** No value that an official page gives. */
export function unpublished(why: string): NoFact {
	return { none: 'not published', why };
}

/** The rows of streams, for services that are none. */
export const noStream = {
	'write-rate': without('Counted in messages, not in bytes a second.'),
	'read-rate': without('Counted in messages, not in bytes a second.'),
	'receivers-best': without('There is one limit only.'),
	latency: unpublished('The documentation gives no figure.'),
	'latency-best': unpublished('The documentation gives no figure.'),
	buffer: without('Nothing is collected before delivery.')
} satisfies Record<string, NoFact>;

/** The rows of queues, for services that are none. */
export const noQueue = {
	delay: without('Messages cannot be held back one by one.'),
	'in-flight': without('Nothing is locked while it is worked on.'),
	'group-scan': without('There are no groups that wait in a queue.'),
	visibility: without('Nothing is locked while it is worked on.')
} satisfies Record<string, NoFact>;

/** The rows of brokers and clusters, for services without servers. */
export const noServers = {
	versions: without('There is no engine to choose.'),
	connections: without('Callers use an HTTPS API, with no connection to keep.')
} satisfies Record<string, NoFact>;
