/**
 * All that the bench takes of our own modules. It stands here because below tests/bench, which is a
 * package of its own, `#lib` means nothing.
 */
import { findNearestWalks, flipAnswers } from '#lib/explain/what-if.ts';
import { explainWhyNot } from '#lib/explain/why-not.ts';
import { findCycle, findDeadEnds, findUnreachable } from '#lib/graph/faults.ts';
import { questionsLeft, reachableCandidates } from '#lib/graph/reach.ts';
import { plateGraph } from '#lib/diagram/plate-graph.ts';
import type { PlateGraph } from '#lib/layout/graph.ts';
import { layOutPlate } from '#lib/layout/lay-out-plate.server.ts';
import { seededRandom } from '#lib/layout/random.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { answered, type Given } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { randomGraph } from './draw-graph.ts';
import type { Drawing } from './draw-tree.ts';
import { layeredTree } from './large-tree.ts';

export { allTrees, explainWhyNot, findNearestWalks, flipAnswers, layeredTree };

/** A made-up graph like that of a decision, of about a thousand nodes: many times the largest tree. */
export const largeGraph: PlateGraph = randomGraph(1000, seededRandom(6));

/** The plate of `largeGraph`, and its tree as `drawTree` draws it. */
export function largePlate() {
	const plate = layOutPlate(largeGraph, { width: 1200 });
	const drawing: Drawing = Object.fromEntries(
		largeGraph.nodes.map(({ id, kind }) => {
			const ways = largeGraph.ways.filter(({ from }) => from === id);
			return [
				id,
				kind === 'outcome' ? [id] : Object.fromEntries(ways.map((way) => [way.id, way.to]))
			];
		})
	);
	return { plate, drawing };
}

/** Lays a tree out as the build does. */
export function layOut(tree: Tree) {
	return layOutPlate(plateGraph(tree), { width: 1200 });
}

/** The walk that takes the first answer everywhere. */
export function walkThrough(tree: Tree): Walk {
	const answers = new Map<string, Given>(
		[...tree.nodes.values()].flatMap((node) =>
			node.kind === 'question' ? [[node.question, answered(node.ways[0]!.id)] as const] : []
		)
	);
	const { steps, end } = replayAnswers(tree, answers);
	return { tree, begin: tree.start, steps, node: end, answers };
}

/** What is still possible, and how far it is, at every node. */
export function stillPossible(tree: Tree): void {
	for (const id of tree.nodes.keys()) {
		reachableCandidates(tree, id);
		questionsLeft(tree, id);
	}
}

/** What the check asks of a graph. */
export function findFaults(tree: Tree): void {
	findCycle(tree);
	findDeadEnds(tree);
	findUnreachable(tree);
}
