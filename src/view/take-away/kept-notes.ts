/** Notes in this browser's local storage, each set with the walk it was written on. */
import type { Past } from '#lib/published/past.ts';
import { writeCleanLink } from '#lib/share/link.ts';
import { openWritten } from '#lib/published/open-link.ts';
import { isEmpty, readNotes, writeNotes, type Notes } from '#lib/share/notes.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { updateNotes } from './old-notes.ts';

/** A set of notes as it is kept. */
interface Kept {
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

interface Keeping {
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

/** Notes on one walk, the latest first: one's own, and those that came with links. */
interface NotesOnWalk {
	own: Notes[];
	came: Notes[];
}

/** The notes on exactly this walk, whose link may have been another when they were kept. */
export function notesOn(kept: readonly Kept[], walk: Walk, past: Past | undefined): NotesOnWalk {
	const link = writeCleanLink(walk);
	const here = kept.flatMap((one) => {
		const { notes } = readNotes(one.notes);
		if (one.link === link) return [{ notes, came: one.came }];
		if (!past || treePart(one.link) !== treePart(link)) return [];
		const { reading } = openWritten(walk.tree, past, one.link);
		if (reading.kind !== 'walk' || writeCleanLink(reading.walk) !== link) return [];
		const query = new URLSearchParams(one.link.split('?')[1]);
		return [{ notes: updateNotes(past, query, notes), came: one.came }];
	});
	return {
		own: here.filter(({ came }) => !came).map(({ notes }) => notes),
		came: here.filter(({ came }) => came).map(({ notes }) => notes)
	};
}

/** Notes kept for exactly this walk, and whether some of what is kept could not be read. */
export function recallNotes(walk: Walk, past: Past | undefined): NotesOnWalk & { broken: boolean } {
	try {
		const { kept, broken } = parseKept(localStorage.getItem(storageKey));
		return { ...notesOn(kept, walk, past), broken };
	} catch {
		return { own: [], came: [], broken: false };
	}
}

/** True where this browser keeps notes of any walk. */
export function keepsNotes(): boolean {
	try {
		return parseKept(localStorage.getItem(storageKey)).kept.length > 0;
	} catch {
		return false;
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
