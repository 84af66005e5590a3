/** How a walk shows on a plate. */
import { nodesFrom } from '../graph/faults.ts';
import { nodesTo } from '../graph/reach.ts';
import { isAssumed } from '../walk/answers.ts';
import type { Walk } from '../walk/walk.ts';

/**
 * Ruled out is only what an answer of the walk has ruled out. What cannot be reached from where a
 * walk begins is `aside`; the ways to a recommendation without a walk are each a `way`.
 */
export type PlateState = 'aside' | 'out' | 'open' | 'way' | 'assumed' | 'path' | 'current';

/** Drawn in this order, so that what matters lies on top. */
export const drawingOrder: readonly PlateState[] = [
	'aside',
	'out',
	'open',
	'way',
	'assumed',
	'path',
	'current'
];

interface PlateStates {
	/** State of a node by id. */
	node: (id: string) => PlateState;
	/** State of the line between two nodes. */
	line: (line: { from: string; to: string }) => PlateState;
}

/** Path, present node, what is still open and what is out. `whole` shows a tree nobody walks: all open. */
export function plateStates(walk: Walk, whole: boolean): PlateStates {
	const { tree, begin, node: here } = walk;
	const open = new Set(nodesFrom(tree, whole ? tree.start : here));
	const begun = new Set(nodesFrom(tree, begin));
	const steps = new Map(walk.steps.map((step) => [step.node, step]));
	const isUnknownWay = !whole && steps.size === 0 && tree.nodes.get(here)?.kind === 'outcome';
	const before = new Set(isUnknownWay ? nodesTo(tree, here) : []);
	const isStepAssumed = (id: string) => isAssumed(steps.get(id)?.given);
	const restOf = (id: string): PlateState =>
		open.has(id) ? 'open' : begun.has(id) ? 'out' : 'aside';
	return {
		node: (id) => {
			if (!whole && id === here) return 'current';
			if (steps.has(id)) return isStepAssumed(id) ? 'assumed' : 'path';
			return before.has(id) ? 'way' : restOf(id);
		},
		line: ({ from, to }) => {
			if (steps.get(from)?.way.to === to) return isStepAssumed(from) ? 'assumed' : 'path';
			return before.has(from) && before.has(to) ? 'way' : restOf(from);
		}
	};
}
