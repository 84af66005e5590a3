/** How many questions a tree asks: counted over all paths without walking each of them. */
import { nodesFrom } from '../graph/faults.ts';
import { nodesInOrder } from '../graph/reach.ts';
import type { AuthoredTree } from '../tree/author.ts';
import { questionOf, type Tree } from '../tree/tree.ts';
import { inTree } from './content.ts';
import type { Fault } from './fault.ts';
import type { Size } from './sizes.ts';

interface PathLengths {
	paths: bigint;
	/** Questions on the path in the middle; between the two in the middle of an even number. */
	median: number;
	longest: number;
}

/** The lengths of all paths from the start, by dynamic programming over the number of questions. */
export function measurePaths(tree: Tree): PathLengths {
	/** For each node, how many paths from there ask 0, 1, 2 … questions. */
	const counts = new Map<string, bigint[]>();
	for (const id of nodesInOrder(tree).toReversed()) {
		if (tree.nodes.get(id)?.kind === 'outcome') {
			counts.set(id, [1n]);
			continue;
		}
		const count: bigint[] = [0n];
		for (const { to } of questionOf(tree, id).ways) {
			for (const [length, paths] of counts.get(to)!.entries())
				count[length + 1] = (count[length + 1] ?? 0n) + paths;
		}
		counts.set(id, count);
	}
	const lengths = counts.get(tree.start)!;
	const paths = lengths.reduce((sum, count) => sum + count, 0n);
	const median = (lengthAt(lengths, (paths - 1n) / 2n) + lengthAt(lengths, paths / 2n)) / 2;
	return { paths, median, longest: lengths.length - 1 };
}

/** The length of the path at that place among all, shortest first. */
function lengthAt(counts: readonly bigint[], place: bigint): number {
	let before = 0n;
	return counts.findIndex((count) => (before += count) > place);
}

/** Questions on the median path and on the longest, at most. */
type Most = Pick<Size, 'median' | 'longest'>;

/** Paths that ask too many questions, or one question twice. */
export function checkPaths(authored: AuthoredTree, tree: Tree, most: Most): Fault[] {
	return [...checkLengths(authored, tree, most), ...checkSharedQuestions(authored, tree)];
}

function checkLengths(authored: AuthoredTree, tree: Tree, most: Most): Fault[] {
	const { median, longest } = measurePaths(tree);
	const place = inTree(authored, 'machine', 'tree');
	const faults: Fault[] = [];
	if (longest > most.longest) {
		faults.push({
			...place,
			what: `the longest path asks more than ${most.longest} questions`,
			seen: String(longest),
			mend: `shorten it: ${longestPath(tree).join(' → ')}`
		});
	}
	if (median > most.median) {
		faults.push({
			...place,
			what: `half of the paths ask more than ${most.median} questions`,
			seen: `a median of ${median}`,
			mend: 'ask first what rules out most'
		});
	}
	return faults;
}

function longestPath(tree: Tree): string[] {
	const longest = new Map<string, string[]>();
	for (const id of nodesInOrder(tree).toReversed()) {
		const node = tree.nodes.get(id)!;
		const tails = node.kind === 'outcome' ? [] : node.ways.map((way) => longest.get(way.to)!);
		longest.set(id, [id, ...(tails.sort((a, b) => b.length - a.length)[0] ?? [])]);
	}
	return longest.get(tree.start)!;
}

function checkSharedQuestions(authored: AuthoredTree, tree: Tree): Fault[] {
	const states = new Map<string, string[]>();
	for (const node of tree.nodes.values()) {
		if (node.kind === 'outcome') continue;
		states.set(node.question, [...(states.get(node.question) ?? []), node.id]);
	}
	return [...states].flatMap(([question, ids]) => {
		if (ids.length === 1) return [];
		return ids.flatMap((id) => {
			const later = new Set(nodesFrom(tree, id));
			return ids
				.filter((other) => other !== id && later.has(other))
				.map((other) => ({
					...inTree(authored, 'questions', { question: other }),
					what: `asks again what "${id}" asked on the same path`,
					seen: `question: "${question}" in both`,
					mend: 'give it a question id of its own'
				}));
		});
	});
}
