/** Where columns, rows and lanes stand in px for given widths of the gaps. */
import type { Columns } from './columns.ts';
import type { Lanes } from './lanes.ts';
import type { Net } from './net.ts';
import type { Rows } from './rows.ts';
import { plateSizes, textWidth, widestLine } from './sizes.ts';

/** A plate whose columns, rows and lanes are settled. */
export interface Settled {
	net: Net;
	columns: Columns;
	rows: Rows;
	lanes: Lanes;
	/** Width of the boxes of each column, and of the widest name of an end. */
	boxes: readonly number[];
	names: number;
}

/** Left and right edge of each column's boxes; the last column is that of the ends, and both edges their dots' left. */
export interface Frame {
	left: readonly number[];
	right: readonly number[];
	width: number;
	height: number;
	y: (row: number) => number;
	/** The vertical of a question. */
	laneX: (question: number) => number;
}

/** Boxes of a column are as wide as its longest line; names are measured as they stand when lit, in 600. */
export function measureBoxes(net: Net, columns: Columns): { boxes: number[]; names: number } {
	const boxes = Array.from({ length: columns.count }, () => 0);
	for (const q of net.questions) {
		const width = widestLine(net.nodes[q]!.lines, plateSizes.text, 400);
		const column = columns.of[q]!;
		boxes[column] = Math.max(boxes[column]!, Math.ceil(width + 2 * plateSizes.box.padding));
	}
	const names = net.ends.map((end) => textWidth(nameOf(net, end), plateSizes.name, 600));
	return { boxes, names: Math.ceil(Math.max(...names)) };
}

export function nameOf(net: Net, end: number): string {
	return net.nodes[end]!.lines.join(' ');
}

/** The frame that gaps of these widths give. */
export function frameOf(settled: Settled, gaps: readonly number[]): Frame {
	const { columns, rows, lanes, boxes, names } = settled;
	const { row, margin, trunk, lane, dot, toName } = plateSizes;
	const left = [1];
	const right: number[] = [];
	gaps.forEach((gap, column) => {
		right.push(left[column]! + boxes[column]!);
		left.push(right[column]! + gap);
	});
	right.push(left.at(-1)!);
	return {
		left,
		right,
		width: left.at(-1)! + dot + toName + names + 1,
		height: (rows.count - 1) * row + 2 * margin,
		y: (at) => margin + at * row,
		laneX: (question) => right[columns.of[question]!]! + trunk + lane * lanes.of[question]!
	};
}
