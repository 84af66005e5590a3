/** Answers of one question that lead to the same place are one line with one label: "spiky, or not known". */
import type { GraphWay } from './graph.ts';

export interface Line {
	from: string;
	to: string;
	/** Ids of the ways that it stands for. */
	ways: readonly string[];
	plain: boolean;
	/** How the label may be broken, in the order of preference; each has one line or two. */
	breaks: readonly (readonly string[])[];
}

/** One line for each pair of nodes that ways join, in the order in which the ways first name it. */
export function mergeWays(ways: readonly GraphWay[]): Line[] {
	const groups = new Map<string, GraphWay[]>();
	for (const way of ways) {
		const key = JSON.stringify([way.from, way.to]);
		groups.set(key, [...(groups.get(key) ?? []), way]);
	}
	return [...groups.values()].map((group) => {
		const { from, to, lines } = group[0]!;
		const words = orderedOr([...new Set(group.map((way) => way.lines.join(' ')))]);
		return {
			from,
			to,
			ways: group.map(({ id }) => id),
			plain: group.some(({ plain }) => plain),
			breaks: breaksOf(words, group.length === 1 ? lines : [words])
		};
	});
}

function orderedOr(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}

/** In one line, then as its author breaks it, then where both lines come out shortest. */
function breaksOf(words: string, written: readonly string[]): string[][] {
	const breaks = [[words]];
	if (written.length === 2) breaks.push([...written]);
	const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
	const halves = spaces.map((at) => [words.slice(0, at), words.slice(at + 1)]);
	const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
	const [best] = halves.toSorted((a, b) => longest(a) - longest(b));
	if (best && longest(best) < longest(breaks.at(-1)!)) breaks.push(best);
	return breaks;
}
