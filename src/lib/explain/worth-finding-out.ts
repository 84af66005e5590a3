/** Which assumed answer is worth finding out first. */
import type { Step } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';
import { flipAnswers, type Flip } from './what-if.ts';

/**
 * The assumed question whose other answers would change the recommendation the most; of equals,
 * the first on the path. Undefined where nothing is assumed, or no other answer would change it.
 */
export function findWorthFindingOut(walk: Walk, flips = flipAnswers(walk)): Step | undefined {
	const node = walk.tree.nodes.get(walk.node);
	const recommended = node?.kind === 'outcome' ? node.recommend : [];
	let best: { step: Step; change: number } | undefined;
	for (const step of walk.steps) {
		if (step.given.kind !== 'answer' || !step.given.assumed) continue;
		const others = flips.filter((flip) => flip.step.node === step.node);
		const change = others.reduce((sum, flip) => sum + changeBy(flip, recommended), 0);
		const mean = others.length > 0 ? change / others.length : 0;
		if (mean > (best?.change ?? 0)) best = { step, change: mean };
	}
	return best?.step;
}

/**
 * From 0, nothing changes, to 1, nothing stays: the share of candidates that are either recommended
 * now or possible after the flip, but not both (Jaccard's distance, 1901).
 */
function changeBy({ possible }: Flip, recommended: readonly string[]): number {
	const both = recommended.filter((id) => possible.includes(id)).length;
	const either = new Set([...recommended, ...possible]).size;
	return either === 0 ? 0 : 1 - both / either;
}
