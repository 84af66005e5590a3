/** A fault in the content, told to its author. */
import { nearestName } from '../tree/nearest-name.ts';

export interface Fault {
	/** Path from the project's root. */
	file: string;
	/** The place in the file: `question "rate", answer "within"`. */
	where: string;
	what: string;
	/** What stands there, ready to be printed. */
	seen: string;
	/** What to do about it. */
	mend: string;
}

/** A place that faults are found in. */
export type Place = Pick<Fault, 'file' | 'where'>;

/** The fault in one line. */
export function writeFault({ file, where, what, seen, mend }: Fault): string {
	return `${file} · ${where} · ${what} · saw ${seen} · ${mend}`;
}

/** A value as it stands in the source; `nothing` where there is none. */
export function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'function') return 'a function';
	return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** How to mend a name that is none of `names`. */
export function suggestName(wanted: string, names: readonly string[]): string {
	const near = nearestName(wanted, names);
	if (near !== undefined) return `did you mean "${near}"?`;
	if (names.length === 0) return 'take it out';
	const some = names.slice(0, 6).map((name) => `"${name}"`);
	return `name one of ${some.join(', ')}${names.length > some.length ? ' …' : ''}`;
}
