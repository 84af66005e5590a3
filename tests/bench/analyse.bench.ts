/**
 * What a page asks of a tree of 10,000 questions, and how it compares with xstate/graph on one
 * of 100, where both can be run: `analyse` answers more than `getShortestPaths` in less time.
 */
import { bench, describe } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { findNearestWalks, flipAnswers } from '#lib/explain/what-if.ts';
import { explainWhyNot } from '#lib/explain/why-not.ts';
import { findCycle, findDeadEnds, findUnreachable } from '#lib/graph/faults.ts';
import { questionsLeft, reachableCandidates } from '#lib/graph/reach.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { answered, type Given } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { layeredTree } from '../support/large-tree.ts';

/** The walk that takes the first answer everywhere. */
function walkThrough(tree: Tree): Walk {
	const answers = new Map<string, Given>(
		[...tree.nodes.values()].flatMap((node) =>
			node.kind === 'question' ? [[node.question, answered(node.ways[0]!.id)] as const] : []
		)
	);
	const { steps, end } = replayAnswers(tree, answers);
	return { tree, begin: tree.start, steps, node: end, answers };
}

/** Everything about the graph, from scratch: what is reachable is remembered by tree, so each run takes a copy. */
function analyse(tree: Tree): void {
	const copy = { ...tree };
	findCycle(copy);
	findDeadEnds(copy);
	findUnreachable(copy);
	for (const id of copy.nodes.keys()) {
		reachableCandidates(copy, id);
		questionsLeft(copy, id);
	}
}

const large = layeredTree(99, 101);
const walk = walkThrough(large);

describe('10,000 questions', () => {
	bench('analyse', () => analyse(large));
	bench('why not', () => void explainWhyNot({ ...walk, tree: { ...large } }));
	bench('nearest walks', () => void findNearestWalks({ ...walk, tree: { ...large } }));
	// 200 replays of 100 questions each, so a few runs tell enough.
	bench('what if, each answer of 100', () => void flipAnswers(walk), {
		time: 0,
		iterations: 3,
		warmupIterations: 1,
		warmupTime: 0
	});
});

const small = layeredTree(9, 11);

describe('100 questions', () => {
	bench('analyse', () => analyse(small));
	bench(
		'nearest walks',
		() => void findNearestWalks({ ...walkThrough(small), tree: { ...small } })
	);
	bench('xstate/graph getShortestPaths', () => void getShortestPaths(small.machine));
});
