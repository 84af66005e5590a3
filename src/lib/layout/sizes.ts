/** Lengths of the large plate in px, and what its words measure. */
import { advanceWidths } from './advance-widths.ts';

export const plateSizes = {
	/** Font sizes of boxes and labels, and of the ends' names. */
	text: 13,
	name: 14,
	/** From a line of a label to the next, baseline to baseline. */
	leading: 15,
	row: 39.5,
	/** From the upper edge to the first row, and from the last to the lower edge. */
	margin: 24,
	box: { height: 35, padding: 8 },
	/** From a box to the first vertical after it, and from one vertical to the next. */
	trunk: 10,
	lane: 9,
	bend: 8,
	dot: 5,
	/** From the centre of an end's dot to its name. */
	toName: 13
};

/** Width of words in Source Sans 3. A character that the font lacks counts as the widest there is. */
export function textWidth(words: string, size: number, weight: 400 | 600): number {
	let sum = 0;
	for (const character of words) sum += advanceWidths[weight][character] ?? 1000;
	return (sum * size) / 1000;
}

export function widestLine(lines: readonly string[], size: number, weight: 400 | 600): number {
	return Math.max(...lines.map((line) => textWidth(line, size, weight)));
}
