/** Notes in this browser's local storage, each set with the walk it was written on. */
import { isEmpty, readNotes, writeNotes, type Notes } from '../share/notes.ts';

/** A set of notes as it is kept. */
export interface Kept {
	/** The walk's link, without base path and fragment. */
	link: string;
	/** As `writeNotes` gives it. */
	notes: string;
	/** Present where they came with somebody's link. */
	came?: true;
}

const storageKey = 'crossroads.notes';
const mostKept = 20;

/** Reads what was kept. `broken` says that something stood there that we cannot read. */
export function parseKept(text: string | null): { kept: Kept[]; broken: boolean } {
	if (text === null) return { kept: [], broken: false };
	try {
		const data: unknown = JSON.parse(text);
		if (!Array.isArray(data)) return { kept: [], broken: true };
		const kept = data.slice(0, mostKept).filter(isKept);
		return { kept, broken: kept.length < data.length };
	} catch {
		return { kept: [], broken: true };
	}
}

function isKept(value: unknown): value is Kept {
	if (typeof value !== 'object' || value === null) return false;
	const { link, notes } = value as Partial<Kept>;
	return (
		typeof link === 'string' &&
		link.startsWith('/trees/') &&
		typeof notes === 'string' &&
		!readNotes(notes).broken
	);
}

/**
 * The list with these notes at its head. They take the place of `before`, the same notes as they
 * stood until now, so that a colleague's notes on the same walk never overwrite one's own.
 */
export function withKept(
	kept: readonly Kept[],
	link: string,
	notes: Notes,
	{ before, came }: Keeping
): Kept[] {
	const gone = new Set([writeNotes(before), writeNotes(notes)]);
	// The same words on another tree are another set of notes.
	const tree = treePart(link);
	const others = kept.filter((other) => treePart(other.link) !== tree || !gone.has(other.notes));
	return isEmpty(notes)
		? others
		: [{ link, notes: writeNotes(notes), ...(came && { came }) }, ...others].slice(0, mostKept);
}

export interface Keeping {
	/** The same notes as they stood until now. */
	before: Notes;
	/** True where they came with somebody's link. */
	came: boolean;
}

/** The part of a link that names its tree: `/trees/messaging`. */
function treePart(link: string): string {
	return link.split('/').slice(0, 3).join('/');
}

/** Keeps notes with their walk. Does nothing where storage is barred or full. */
export function keepNotes(link: string, notes: Notes, keeping: Keeping): void {
	try {
		const { kept } = parseKept(localStorage.getItem(storageKey));
		localStorage.setItem(storageKey, JSON.stringify(withKept(kept, link, notes, keeping)));
	} catch {
		// The notes live on in the link.
	}
}

/** Notes kept for exactly this walk, the latest first: one's own, and those that came with links. */
export function recallNotes(link: string): { own: Notes[]; came: Notes[]; broken: boolean } {
	try {
		const { kept, broken } = parseKept(localStorage.getItem(storageKey));
		const here = kept.filter((one) => one.link === link);
		const notesOf = (sets: readonly Kept[]) => sets.map(({ notes }) => readNotes(notes).notes);
		return {
			own: notesOf(here.filter(({ came }) => !came)),
			came: notesOf(here.filter(({ came }) => came)),
			broken
		};
	} catch {
		return { own: [], came: [], broken: false };
	}
}

/** Forgets every note. */
export function forgetNotes(): void {
	try {
		localStorage.removeItem(storageKey);
	} catch {
		// Nothing was kept where storage is barred.
	}
}
