/** The drawing of a plate without its words: what a page shows on arrival. Lengths in px. */
export interface SmallPlate {
	width: number;
	height: number;
	/** Whether there are so many rows that they and the names are smaller. */
	dense: boolean;
	/** Ids of the ends from top to bottom, null where the plate leaves a row blank. All rows are of one height. */
	rows: readonly (string | null)[];
	/** Centre of each node's dot, by id. */
	dots: Readonly<Record<string, readonly [x: number, y: number]>>;
	/** Path data from dot to dot, by the question a line leaves and the node it leads to. */
	lines: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
