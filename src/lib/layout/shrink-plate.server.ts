/** A plate without its words, in the same order and rows: the names of its ends stand as a list beside it. For the build only. */
import { drawLine } from './draw-line.ts';
import type { Plate } from './plate.ts';
import type { SmallPlate } from './small-plate.ts';

export interface SmallSize {
	/** From the left edge to the ends' dots' right edge. */
	width: number;
	/** Height of a row, which is that of a name in the list. */
	row: number;
}

/** From the edge to the centre of the outermost dots. */
const inset = 6;
const longestTrunk = 7;
/** Verticals side by side; closer where the gap is narrow. */
const lane = 5;

/** The small plate of a large one, at the size given. Columns stand evenly. */
export function shrinkPlate(plate: Plate, { width, row }: SmallSize): SmallPlate {
	const pitch = (width - 2 * inset) / plate.columns.length;
	const trunk = Math.min(longestTrunk, pitch / 3);
	const most = Math.max(...plate.boxes.map((box) => box.lane));
	const apart = most === 0 ? 0 : Math.min(lane, (pitch - 2 * trunk) / most);
	const columnX = (column: number) => round(inset + column * pitch);
	const y = (at: number) => round((at + 0.5) * row);
	const boxes = new Map(plate.boxes.map((box) => [box.id, box]));
	const places = new Map(
		plate.boxes.map((box) => [box.id, { x: columnX(box.column), y: y(box.row) }])
	);
	for (const end of plate.ends)
		places.set(end.id, { x: columnX(plate.columns.length), y: y(end.row) });
	const bend = Math.min(6, row / 4);
	return {
		width,
		height: plate.rows * row,
		row,
		rows: plate.rows,
		questions: plate.boxes.map(({ id }) => ({ id, ...places.get(id)! })),
		ends: plate.ends.map(({ id, row: at, name }) => ({ id, ...places.get(id)!, row: at, name })),
		lines: plate.lines.map(({ from, to, ways }) => {
			const start = places.get(from)!;
			const turn = round(start.x + trunk + apart * boxes.get(from)!.lane);
			return { from, to, ways, d: drawLine({ from: start, turn, to: places.get(to)!, bend }) };
		})
	};
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}
