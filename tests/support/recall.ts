/** A drawn tree with its past: what was published of it as it was drawn before. */
import type { Change } from '#lib/published/change.ts';
import { pastOf } from '#lib/published/past-of.ts';
import { recallPast, type Past } from '#lib/published/past.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { drawTree, type Drawing } from './draw-tree.ts';
import { recordOf } from './publish.ts';

/** @throws where nothing has changed */
export function recall(
	before: Drawing,
	after: Drawing,
	changes: readonly Change[]
): { tree: Tree; past: Past } {
	const tree = drawTree(after);
	const record = recordOf(drawTree(before));
	const data = pastOf(tree, { record, changes, candidates: {}, scenarios: new Set() });
	if (!data) throw new Error('nothing has changed');
	return { tree, past: recallPast(tree, data) };
}
