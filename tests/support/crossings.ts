/** What the crossings of a plate are measured by, whatever the tree. */
import { placeColumns } from '#lib/layout/columns.ts';
import { countCrossings } from '#lib/layout/count-crossings.ts';
import { measureBoxes } from '#lib/layout/frame.ts';
import type { PlateGraph } from '#lib/layout/graph.ts';
import { placeLanes } from '#lib/layout/lanes.ts';
import { numberNodes } from '#lib/layout/net.ts';
import type { Plate } from '#lib/layout/plate.ts';
import { rowPlacer, writtenOrder } from '#lib/layout/rows.ts';

/** Lines beyond those that a graph without shared nodes would have: without them nothing need cross. */
export function sharedLines({ lines, boxes, ends }: Plate): number {
	return lines.length - (boxes.length + ends.length - 1);
}

/** How often lines would cross with the answers in the order in which they are written, nothing searched. */
export function writtenCrossings(graph: PlateGraph): number {
	const net = numberNodes(graph);
	const columns = placeColumns(net);
	const rows = rowPlacer(net, columns)(writtenOrder(net));
	const lanes = placeLanes(net, columns, rows);
	return countCrossings({ net, columns, rows, lanes, ...measureBoxes(net, columns) });
}
