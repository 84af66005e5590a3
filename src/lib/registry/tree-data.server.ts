/** What the build puts into each tree's module for the browser. */
import { trees } from '#trees/index.ts';
import { layOutTree } from '../diagram/lay-out-tree.server.ts';
import { treeById, walkWordsOf } from './registry.server.ts';

export const ids: readonly string[] = trees.map((tree) => tree.machine.id);

/** The words and the plate of a tree, as plain data. */
export function dataOf(id: string) {
	return { words: walkWordsOf(id), plate: layOutTree(treeById(id)) };
}
