/** Candidates by what somebody types. */

export interface Findable {
	id: string;
	name: string;
	short: string;
	alias?: readonly string[];
}

/**
 * Those whose names hold every word typed, in the order given; names that begin with what was typed come first.
 * Nothing typed finds all.
 */
export function findCandidates<T extends Findable>(candidates: readonly T[], typed: string): T[] {
	const wanted = plain(typed);
	const words = wanted.split(' ').filter((word) => word !== '');
	const found = candidates.filter((candidate) => {
		const names = namesOf(candidate).join(' ');
		return words.every((word) => names.includes(word));
	});
	const begins = (candidate: T) => namesOf(candidate).some((name) => name.startsWith(wanted));
	return [...found.filter(begins), ...found.filter((candidate) => !begins(candidate))];
}

function namesOf({ id, name, short, alias = [] }: Findable): string[] {
	return [short, name, id, ...alias].map(plain);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}
