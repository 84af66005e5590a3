/** What was probably meant by a query with a slip of the key in it. */
import { stemOf, split } from './words.ts';

/**
 * The query with each unknown word of four letters or more replaced by a name's word one edit away; undefined
 * where no word is unknown, or one of them is near to none.
 */
export function nearestQuery(
	query: string,
	{ isKnown, names }: { isKnown: (word: string) => boolean; names: ReadonlySet<string> }
): string | undefined {
	const words = split(query);
	const meant = words.map((word) => {
		if (word.length < 4 || stemOf(word) === undefined || isKnown(word)) return word;
		return [...names].find((name) => name.length > 2 && isOneEdit(word, name));
	});
	const found = meant.join(' ');
	return meant.includes(undefined) || found === words.join(' ') ? undefined : found;
}

/** True where one letter put in, left out, changed or changed about with its neighbour makes one word the other. */
function isOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let from = 0;
	while (from < a.length && a[from] === b[from]) from++;
	const [restA, restB] = [a.slice(from), b.slice(from)];
	return (
		restA.slice(1) === restB.slice(1) ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		(restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
	);
}
