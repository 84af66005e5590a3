/** A fault in the content, told to its author. */
import { nearestName } from '../tree/nearest-name.ts';

export interface Fault {
	/** Path from the project's root. */
	file: string;
	/** The line on which it stands, once somebody has looked. */
	line?: number;
	/** The place in the file: `question "rate", answer "within"`. */
	where: string;
	/** The same as names of properties, outermost first; others may lie between them. */
	path?: readonly string[];
	/** The faulty text as it stands in the source. */
	text?: string;
	what: string;
	/** What stands there, ready to be printed. */
	seen: string;
	/** What to do about it. */
	mend: string;
}

/** A place that faults are found in. */
export type Place = Pick<Fault, 'file' | 'where' | 'path'>;

/** What stands at a place, by kind of thing: `{ question: 'rate', answer: 'within' }`. */
export type Names = Readonly<Record<string, string>>;

/** The place of a thing in a file: `question "rate", answer "within"`. */
export function placeIn(file: string, names: Names): Place {
	const where = Object.entries(names).map(([kind, id]) => `${kind} "${id}"`);
	return { file, where: where.join(', '), path: Object.values(names) };
}

/** A place within another. */
export function within({ file, where, path = [] }: Place, names: Names): Place {
	const inner = placeIn(file, names);
	return { file, where: `${where}, ${inner.where}`, path: [...path, ...inner.path!] };
}

/** The same place, seen closer: the line of a property of what stands there. */
export function at(place: Place, ...properties: readonly string[]): Place {
	return { ...place, path: [...(place.path ?? []), ...properties] };
}

/** The fault in one line. */
export function writeFault({ file, line, where, what, seen, mend }: Fault): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return `${place} · ${where} · ${what} · saw ${seen} · ${mend}`;
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
