/** The drawing of a plate without its words: what a page shows on arrival. Lengths in px. */
export interface SmallPlate {
	width: number;
	height: number;
	/** Height of a row, and how many there are, blank ones included. */
	row: number;
	rows: number;
	/** Centres of the questions' dots, in the plate's order. */
	questions: readonly { id: string; x: number; y: number }[];
	/** Centres of the ends' dots, from top to bottom. `row` counts blank rows, which the list leaves blank as well. */
	ends: readonly { id: string; x: number; y: number; row: number; name: string }[];
	/** One for all answers that lead from one question to the same place; path data from dot to dot, centre to centre. */
	lines: readonly { from: string; to: string; ways: readonly string[]; d: string }[];
}
