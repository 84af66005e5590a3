/** Short forms for the facts of this family. */
import type { KnownFact, NoFact } from '#lib/tree/candidate.ts';
import type { Source } from '#lib/tree/grammar.ts';

/** A value as read on its page in November 2026, with a few words that bound it. */
export function read<const Value>(value: Value, source: Source, note?: string): KnownFact<Value> {
	return { value, source, checked: '2026-11', ...(note === undefined ? {} : { note }) };
}

/** No value, because this way to pay knows no such thing. */
export function without(why: string): NoFact {
	return { none: 'not applicable', why };
}

/** No value that an official page gives. */
export function unpublished(why: string): NoFact {
	return { none: 'not published', why };
}

const noBooking = without('Nothing is booked for a date.');

/** The rows about a booking, where capacity is not booked. */
export const notBooked = {
	'ahead-most': noBooking,
	'ahead-least': noBooking,
	'ahead-advised': noBooking,
	'held-least': noBooking,
	'held-most': noBooking,
	'instances-most': noBooking,
	'vcpus-least': noBooking,
	'ends-early': noBooking
} satisfies Record<string, NoFact>;

const noTerm = without('There is no term to leave.');

/** The rows about leaving a term early, where there is no term. */
export const noWayOut = {
	exchanged: noTerm,
	sold: noTerm,
	'sale-fee': noTerm,
	'sale-after': noTerm,
	'sale-most': noTerm,
	'returned-within': noTerm,
	'returned-up-to': noTerm
} satisfies Record<string, NoFact>;

const noDiscount = without('There is no commitment that could break even.');

/** The rows of the break-even, where nothing is committed. */
export const noBreakEven = {
	'example-discount': noDiscount,
	'month-hours': without('Only what runs, or what is held, is billed.'),
	'break-even': noDiscount,
	'break-even-least': noDiscount
} satisfies Record<string, NoFact>;

const sharedServer = without(
	'Instances run on shared hardware unless dedicated tenancy is chosen.'
);

/** The rows about the server itself, where it is shared. */
export const onSharedServers = {
	sockets: sharedServer,
	affinity: sharedServer,
	licences: sharedServer
} satisfies Record<string, NoFact>;

const billOnly = without('It changes the bill, not where instances run.');

/** The rows about hardware and interruption, for a discount on the bill. */
export const onTheBillOnly = {
	'own-hardware': billOnly,
	sockets: billOnly,
	affinity: billOnly,
	licences: billOnly,
	notice: billOnly
} satisfies Record<string, NoFact>;
