/** The drawing of a whole tree: what a layout gives and a diagram draws. Lengths in px. */

export interface PlateNode {
	id: string;
	kind: 'question' | 'outcome';
	/** Left edge of a question, centre of an outcome's dot. */
	x: number;
	/** Vertical centre. */
	y: number;
	lines: readonly string[];
}

export interface PlateEdge {
	from: string;
	/** Answer id: with `from` it names the edge. */
	answer: string;
	to: string;
	/** Path data for the `d` attribute. */
	d: string;
	/** Left end of the baseline of the label's last line. */
	label: { x: number; y: number; lines: readonly string[] };
}

export interface Plate {
	width: number;
	height: number;
	nodes: readonly PlateNode[];
	edges: readonly PlateEdge[];
}

export const questionSize = { width: 100, height: 44 };
