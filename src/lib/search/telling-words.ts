/** The words that tell one text from the others. */
import { split, stemOf } from './words.ts';

/**
 * For each text the words that stand often in it and seldom in the others, the most telling first
 * (tf–idf; Spärck Jones 1972), at most `most` of them.
 */
export function tellingWords(texts: readonly string[], most: number): string[][] {
	const counted = texts.map(countStems);
	const textsWith = new Map<string, number>();
	for (const stem of counted.flatMap((stems) => [...stems.keys()])) {
		textsWith.set(stem, (textsWith.get(stem) ?? 0) + 1);
	}
	const weigh = (stem: string, { count }: Counted) =>
		Math.sqrt(count) * Math.log((1 + texts.length) / textsWith.get(stem)!);
	return counted.map((stems) =>
		[...stems]
			// What stands once is an accident of one sentence.
			.filter(([, { count }]) => count > 1)
			.map(([stem, found]) => ({ word: found.word, weight: weigh(stem, found) }))
			.sort((a, b) => b.weight - a.weight)
			.slice(0, most)
			.map(({ word }) => word)
	);
}

interface Counted {
	/** The word as it first stood. */
	word: string;
	count: number;
}

function countStems(text: string): Map<string, Counted> {
	const stems = new Map<string, Counted>();
	for (const word of split(text)) {
		const stem = stemOf(word);
		if (stem === undefined || stem.length < 3) continue;
		const found = stems.get(stem);
		if (found) found.count++;
		else stems.set(stem, { word, count: 1 });
	}
	return stems;
}
