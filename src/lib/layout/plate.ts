/** The drawing of a whole graph: what the layout gives and a diagram draws. Lengths in px. */

export interface PlateBox {
	id: string;
	/** Upper left corner. */
	x: number;
	y: number;
	width: number;
	height: number;
	lines: readonly string[];
	column: number;
	row: number;
	/** Place of its vertical among those in the gap after it. */
	lane: number;
}

export interface PlateEnd {
	id: string;
	/** Centre of the dot. */
	x: number;
	y: number;
	row: number;
	name: string;
	/** Left edge of the name. */
	nameX: number;
}

/** A line for all answers of one question that lead to the same place. */
export interface PlateLine {
	from: string;
	to: string;
	/** Ids of those answers. */
	ways: readonly string[];
	/** Path data, from the right edge of the box to the left edge of the next box or dot. */
	d: string;
	/** `x` is the left end, `y` the baseline of the first line. */
	label: { x: number; y: number; side: 'over' | 'under'; lines: readonly string[] };
}

export interface Plate {
	width: number;
	height: number;
	/** Width below which some label finds no room. */
	leastWidth: number;
	/** Number of rows, blank ones included. */
	rows: number;
	/** Each column's boxes. */
	columns: readonly { x: number; width: number }[];
	/** In the graph's order. */
	boxes: readonly PlateBox[];
	/** From top to bottom. */
	ends: readonly PlateEnd[];
	lines: readonly PlateLine[];
	/** Points at which lines cross. */
	crossings: number;
}
