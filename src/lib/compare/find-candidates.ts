/** Candidates by what somebody types. */

export interface Findable {
	id: string;
	name: string;
	short: string;
	alias?: readonly string[];
}

/**
 * Those whose names hold every word typed: the one called just so first, then those whose own name begins with what was
 * typed, then those by another name that does, each in the order given. Nothing typed finds all.
 */
export function findCandidates<T extends Findable>(candidates: readonly T[], typed: string): T[] {
	const wanted = plain(typed);
	const words = wanted.split(' ').filter((word) => word !== '');
	const found = candidates.filter((candidate) => {
		const names = allNamesOf(candidate).map(plain).join(' ');
		return words.every((word) => names.includes(word));
	});
	const begins = (name: string) => name.startsWith(wanted);
	const rankOf = (candidate: T) => {
		const names = allNamesOf(candidate).map(plain);
		const own = names.slice(0, ownNames);
		if (own.includes(wanted)) return 0;
		return own.some(begins) ? 1 : names.some(begins) ? 2 : 3;
	};
	return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** How many of all names are its own. */
export const ownNames = 3;

/** All that it is called: short, in full, by id; then what else. */
export function allNamesOf({ id, name, short, alias = [] }: Findable): string[] {
	return [short, name, id, ...alias];
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}
