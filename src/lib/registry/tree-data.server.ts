/** What the build puts into each tree's module for the browser. */
import { trees } from '#trees/index.ts';
import { layOutTree } from '../diagram/lay-out-tree.server.ts';
import { goneTreeIds, pastData } from './past.server.ts';
import { readRoutingTable } from '../tree/routing-table.ts';
import { authoredTree, treeById, walkWordsOf } from './registry.server.ts';

export const ids: readonly string[] = trees.map((tree) => tree.machine.id);

/** Ids of the trees that are no more. */
export const goneIds: readonly string[] = goneTreeIds();

/** The routing, the words, the plate and, where something has changed, the past of a tree, as plain data. */
export function dataOf(id: string) {
	return {
		routing: readRoutingTable(authoredTree(id).machine),
		words: walkWordsOf(id),
		plate: layOutTree(treeById(id)),
		past: pastData(id)
	};
}
