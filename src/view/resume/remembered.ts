/** The latest walks of this browser, kept in its local storage and nowhere else. */
import { writeLink } from '#lib/share/link.ts';
import type { Walk } from '#lib/walk/walk.ts';

/** A walk as it is kept: enough to read it again with its tree. */
export interface Remembered {
	tree: string;
	/** Path and query, without the base path. */
	link: string;
}

const storageKey = 'crossroads.walks';
const kept = 3;

/** Reads what was kept. `broken` says that something stood there that we cannot read. */
export function parseRemembered(text: string | null): { walks: Remembered[]; broken: boolean } {
	if (text === null) return { walks: [], broken: false };
	try {
		const data: unknown = JSON.parse(text);
		if (!Array.isArray(data)) return { walks: [], broken: true };
		const walks = data.filter(isRemembered).slice(0, kept);
		return { walks, broken: walks.length < Math.min(data.length, kept) };
	} catch {
		return { walks: [], broken: true };
	}
}

function isRemembered(value: unknown): value is Remembered {
	if (typeof value !== 'object' || value === null) return false;
	const { tree, link } = value as Partial<Remembered>;
	return (
		typeof tree === 'string' &&
		typeof link === 'string' &&
		link.length < 4000 &&
		link.startsWith(`/trees/${tree}/`)
	);
}

/** The list with this walk at its head, one walk a tree. */
export function withWalk(walks: readonly Remembered[], walk: Walk): Remembered[] {
	const tree = walk.tree.id;
	const latest = { tree, link: writeLink(walk) };
	return [latest, ...walks.filter((other) => other.tree !== tree)].slice(0, kept);
}

/** Keeps a walk that has at least one answer. Does nothing where storage is barred. */
export function rememberWalk(walk: Walk): void {
	if (walk.steps.length === 0) return;
	try {
		const { walks } = parseRemembered(localStorage.getItem(storageKey));
		localStorage.setItem(storageKey, JSON.stringify(withWalk(walks, walk)));
	} catch {
		// Storage is barred or full: the walk lives on in its link.
	}
}

/** The latest walks, newest first. */
export function recallWalks(): { walks: Remembered[]; broken: boolean } {
	try {
		return parseRemembered(localStorage.getItem(storageKey));
	} catch {
		return { walks: [], broken: false };
	}
}

/** Forgets every walk. */
export function forgetWalks(): void {
	try {
		localStorage.removeItem(storageKey);
	} catch {
		// Nothing was kept where storage is barred.
	}
}
