/** What the build puts into each tree's module for the browser. */
import { trees } from '#trees/index.ts';
import { plateGraph } from '../diagram/plate-graph.ts';
import { layOutPlate } from '../layout/lay-out-plate.server.ts';
import type { Plate } from '../layout/plate.ts';
import { shrinkPlate } from '../layout/shrink-plate.server.ts';
import { goneTreeIds, pastData } from './past.server.ts';
import { splitGrounds } from '../tree/grounds.ts';
import { readRoutingTable } from '../tree/routing-table.ts';
import { authoredTree, treeById, walkWordsOf } from './registry.server.ts';

/** Of the pages' content on a wide screen, in px. */
const plateWidth = 1200;

export const ids: readonly string[] = trees.map((tree) => tree.machine.id);

/** Ids of the trees that are no more. */
export const goneIds: readonly string[] = goneTreeIds();

const plates = new Map<string, Plate>();

/** The laid-out plate of a tree. */
export function plateOf(id: string): Plate {
	let plate = plates.get(id);
	if (!plate)
		plates.set(id, (plate = layOutPlate(plateGraph(treeById(id)), { width: plateWidth })));
	return plate;
}

/** The routing, the words, the grounds, the small plate and, where something has changed, the past of a tree, as plain data. */
export function dataOf(id: string) {
	return {
		routing: readRoutingTable(authoredTree(id).machine),
		...splitGrounds(walkWordsOf(id)),
		placed: shrinkPlate(plateOf(id)),
		past: pastData(id)
	};
}

/** Ids of a tree's questions and outcomes. */
export function nodesOf(id: string): readonly string[] {
	return [...treeById(id).nodes.keys()];
}
