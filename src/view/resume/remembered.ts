/** The latest walks that this person answered in this browser, kept in its local storage and nowhere else. */
import { writeLink } from '#lib/share/link.ts';
import { isAnswered, isSameWalk } from '#lib/walk/goes-on.ts';
import type { Walk } from '#lib/walk/walk.ts';

/** A walk as it is kept: enough to read it again with its tree. */
export interface Remembered {
	tree: string;
	/** Path and query, without the base path. */
	link: string;
}

export const storageKey = 'crossroads.walks';
const kept = 8;

/** Reads what was kept, equal walks once. `broken` says that something stood there that we cannot read. */
export function parseRemembered(text: string | null): { walks: Remembered[]; broken: boolean } {
	if (text === null) return { walks: [], broken: false };
	try {
		const data: unknown = JSON.parse(text);
		if (!Array.isArray(data)) return { walks: [], broken: true };
		const read = data.filter(isRemembered).slice(0, kept);
		const walks = read.filter((one, i) => read.findIndex((other) => isSame(one, other)) === i);
		return { walks, broken: read.length < Math.min(data.length, kept) };
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

/** Without a colleague's walk that stood beside it. */
function asKept(walk: Walk): Remembered {
	return { tree: walk.tree.id, link: writeLink({ ...walk, second: undefined }) };
}

/** The tree and the answers, in whatever order. */
function partsOf({ tree, link }: Remembered): string[] {
	return [tree, ...(link.split('?')[1]?.split('&') ?? [])];
}

function isWithin(part: Remembered, whole: Remembered): boolean {
	const parts = partsOf(whole);
	return partsOf(part).every((one) => parts.includes(one));
}

function isSame(one: Remembered, other: Remembered): boolean {
	return isWithin(one, other) && isWithin(other, one);
}

/** The list with this walk at its head. It takes the place of what it went on from, and of its like. */
export function withWalk(
	walks: readonly Remembered[],
	walk: Walk,
	from: Remembered | undefined
): Remembered[] {
	const latest = asKept(walk);
	const others = walks.filter((other) => !isSame(latest, other) && !(from && isSame(from, other)));
	return [latest, ...others].slice(0, kept);
}

/** What is shown, and how it came. */
export interface Shown {
	walk: Walk;
	/** The walk that the page showed until now; undefined where it was opened just now. */
	before: Walk | undefined;
	/** True where the browser's own back or forward led here. */
	returned: boolean;
}

/** The walk of one's own that the page goes on with, as it was kept last. */
let own: Remembered | undefined;

/**
 * Follows the walk that a page shows, and keeps it once this person has answered in it: one that was
 * only opened or looked at, by whatever link, is nobody's. What goes on from a walk of one's own takes
 * its place; one begun anew, or gone on with after a look, stands beside it. Going back gives up no answer.
 */
export function rememberWalk({ walk, before, returned }: Shown): void {
	const shown = asKept(walk);
	const onward = before && isSameWalk(before, walk);
	const answered =
		onward &&
		walk.steps.length > 0 &&
		(returned ? own && !isWithin(shown, own) : isAnswered(before, walk));
	if (answered) keepWalk(walk);
	else if (isOwnWalk(walk)) own = shown;
	else if (!onward || (walk.answers.size === 0 && !returned)) own = undefined;
}

/** Keeps the walk that a page shows as one's own, but for practice. Does nothing where storage is barred. */
export function keepWalk(walk: Walk): void {
	// Practice is no decision to come back to.
	if (walk.practice) return;
	try {
		localStorage.setItem(storageKey, JSON.stringify(withWalk(recallWalks().walks, walk, own)));
		own = asKept(walk);
	} catch {
		// Storage is barred or full: the walk lives on in its link.
	}
}

/** True where this person gave these answers in this browser, and not long ago. */
export function isOwnWalk(walk: Walk): boolean {
	const shown = asKept(walk);
	return recallWalks().walks.some((other) => isSame(shown, other));
}

/** The latest walks, newest first. */
export function recallWalks(): ReturnType<typeof parseRemembered> {
	try {
		return parseRemembered(localStorage.getItem(storageKey));
	} catch {
		return { walks: [], broken: false };
	}
}
