/** Where an arrow key leads on a plate: along its lines, and from row to row. */
import type { Plate } from '../layout/plate.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

interface Spot {
	id: string;
	x: number;
	y: number;
}

/**
 * The node that an arrow leads to: right and left along a line to the node nearest in height, up and down to the next
 * one in the same column; undefined where there is none. `came` is the node just left, to which left goes back.
 */
export function stepAlong(
	plate: Plate,
	from: string,
	arrow: Arrow,
	came?: string
): string | undefined {
	const spots = spotsOf(plate);
	const here = spots.find(({ id }) => id === from);
	if (!here) return undefined;
	if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
		const column = spots.filter(({ x }) => x === here.x).sort((a, b) => a.y - b.y);
		return column[column.indexOf(here) + (arrow === 'ArrowUp' ? -1 : 1)]?.id;
	}
	const ids = plate.lines.flatMap((line) =>
		arrow === 'ArrowRight' ? (line.from === from ? line.to : []) : line.to === from ? line.from : []
	);
	if (arrow === 'ArrowLeft' && came !== undefined && ids.includes(came)) return came;
	const [nearest] = spots
		.filter(({ id }) => ids.includes(id))
		.sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y));
	return nearest?.id;
}

/** The middle of each box, and each dot. All ends stand in one column. */
function spotsOf({ boxes, ends }: Plate): Spot[] {
	return [
		...boxes.map(({ id, x, y, height }) => ({ id, x, y: y + height / 2 })),
		...ends.map(({ id, x, y }) => ({ id, x, y }))
	];
}
