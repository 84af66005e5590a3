/**
 * Lays a decision graph out from left to right: questions in columns, each end in a row of its
 * own, one line an end that every way to it joins. For the build only: it searches.
 */
import { countCrossings } from './count-crossings.ts';
import { drawLine } from './draw-line.ts';
import { measureBoxes, nameOf, type Settled } from './frame.ts';
import type { PlateGraph } from './graph.ts';
import { placeLanes } from './lanes.ts';
import { numberNodes } from './net.ts';
import { searchOrder } from './order-search.ts';
import type { Plate, PlateBox, PlateEnd, PlateLine } from './plate.ts';
import { plateSizes } from './sizes.ts';
import { fitWidths, type Fitted } from './widths.ts';

interface PlateOptions {
	/** Width that the plate should keep to. */
	width: number;
	/** Ids of the ends from top to bottom as last laid out, so that a small change does not turn the picture over. */
	previous?: readonly string[];
}

/**
 * The plate of a graph; the same graph gives the same plate. It is wider than asked where a graph is
 * too deep, or by what text may shrink.
 * @throws where a label is too long, or where labels make the plate too wide, by the names of their answers.
 */
export function layOutPlate(graph: PlateGraph, { width, previous }: PlateOptions): Plate {
	const net = numberNodes(graph);
	const { columns, rows } = searchOrder(net, previous);
	const lanes = placeLanes(net, columns, rows);
	const settled = { net, columns, rows, lanes, ...measureBoxes(net, columns) };
	const fitted = fitWidths(settled, width);
	const { frame, leastWidth } = fitted;
	return {
		width: frame.width,
		height: frame.height,
		leastWidth,
		rows: rows.count,
		columns: settled.boxes.map((box, c) => ({ x: frame.left[c]!, width: box })),
		boxes: drawBoxes(settled, fitted),
		ends: drawEnds(settled, fitted),
		lines: drawLines(settled, fitted),
		crossings: countCrossings(settled)
	};
}

function drawBoxes({ net, columns, rows, lanes, boxes }: Settled, { frame }: Fitted): PlateBox[] {
	const { height } = plateSizes.box;
	const inOrder = net.questions.toSorted((a, b) => a - b);
	return inOrder.map((q) => ({
		id: net.nodes[q]!.id,
		x: frame.left[columns.of[q]!]!,
		y: frame.y(rows.row[q]!) - height / 2,
		width: boxes[columns.of[q]!]!,
		height,
		lines: net.nodes[q]!.lines,
		column: columns.of[q]!,
		row: rows.row[q]!,
		lane: lanes.of[q]!
	}));
}

function drawEnds({ net, columns, rows }: Settled, { frame }: Fitted): PlateEnd[] {
	const x = frame.left[columns.count]! + plateSizes.dot;
	const fromTop = net.ends.toSorted((a, b) => rows.row[a]! - rows.row[b]!);
	return fromTop.map((end) => ({
		id: net.nodes[end]!.id,
		x,
		y: frame.y(rows.row[end]!),
		row: rows.row[end]!,
		name: nameOf(net, end),
		nameX: x + plateSizes.toName
	}));
}

function drawLines({ net, columns, rows }: Settled, { frame, labels }: Fitted): PlateLine[] {
	return net.questions.flatMap((q) =>
		net.lines[q]!.map((line, k): PlateLine => {
			const to = net.children[q]![k]!;
			const d = drawLine({
				from: { x: frame.right[columns.of[q]!]!, y: frame.y(rows.row[q]!) },
				turn: frame.laneX(q),
				to: { x: frame.left[columns.of[to]!]!, y: frame.y(rows.row[to]!) },
				bend: plateSizes.bend
			});
			return { from: line.from, to: line.to, ways: line.ways, d, label: labels.get(line)! };
		})
	);
}
