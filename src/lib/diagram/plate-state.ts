/** How a walk shows on a plate. */
import { nodesFrom } from '../graph/faults.ts';
import type { PlateLine } from '../layout/plate.ts';
import { isAssumed } from '../walk/answers.ts';
import type { Walk } from '../walk/walk.ts';

export type PlateState = 'out' | 'open' | 'assumed' | 'path' | 'current';

/** Drawn in this order, so that what matters lies on top. */
export const drawingOrder: readonly PlateState[] = ['out', 'open', 'assumed', 'path', 'current'];

export interface PlateStates {
	/** State of a node by id. */
	node: (id: string) => PlateState;
	/** State of a line by its source and its answers. */
	line: (line: Pick<PlateLine, 'from' | 'ways'>) => PlateState;
}

/** Path, present node, what is still open and what is out. `whole` shows a tree nobody walks: all open. */
export function plateStates(walk: Walk, whole: boolean): PlateStates {
	const open = new Set(nodesFrom(walk.tree, whole ? walk.tree.start : walk.node));
	const steps = new Map(walk.steps.map((step) => [step.node, step]));
	const isStepAssumed = (id: string) => isAssumed(steps.get(id)?.given);
	return {
		node: (id) => {
			if (!whole && id === walk.node) return 'current';
			if (steps.has(id)) return isStepAssumed(id) ? 'assumed' : 'path';
			return open.has(id) ? 'open' : 'out';
		},
		line: ({ from, ways }) => {
			const taken = steps.get(from)?.way.id;
			if (taken !== undefined && ways.includes(taken))
				return isStepAssumed(from) ? 'assumed' : 'path';
			return open.has(from) ? 'open' : 'out';
		}
	};
}
