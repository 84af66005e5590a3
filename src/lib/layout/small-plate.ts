/** The drawing of a plate without its words: what a page shows on arrival. Lengths in px. */
import type { RoutingTable } from '../tree/routing-table.ts';
import { drawLine } from './draw-line.ts';

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

/** What of it the routing does not say already. */
export interface PlacedPlate extends Pick<SmallPlate, 'width' | 'dense' | 'rows'> {
	/** Height of a row. */
	row: number;
	/** Where the ends' dots stand. */
	end: number;
	/** Centre of each question's dot, and where its lines turn, by id. */
	forks: Readonly<Record<string, readonly [x: number, y: number, turn: number]>>;
}

const bend = 6;

/** The small plate of a tree: a line runs from each question to whatever it leads to. */
export function drawPlaced(
	{ row, end, forks, ...plate }: PlacedPlate,
	states: RoutingTable['states']
): SmallPlate {
	const dots: Record<string, [number, number]> = {};
	for (const [id, [x, y]] of Object.entries(forks)) dots[id] = [x, y];
	plate.rows.forEach((id, at) => {
		if (id !== null) dots[id] = [end, (at + 0.5) * row];
	});
	const lines: Record<string, Record<string, string>> = {};
	for (const [id, [x, y, turn]] of Object.entries(forks)) {
		const own: Record<string, string> = (lines[id] = {});
		for (const to of Object.values(states[id] ?? {})) {
			const [toX, toY] = dots[to]!;
			own[to] = drawLine({ from: { x, y }, turn, to: { x: toX, y: toY }, bend });
		}
	}
	return { ...plate, height: plate.rows.length * row, dots, lines };
}
