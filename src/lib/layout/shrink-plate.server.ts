/** A plate without its words, in the same order and rows: the names of its ends stand as a list beside it. For the build only. */
import type { Plate } from './plate.ts';
import { textWidth } from './sizes.ts';
import type { PlacedPlate } from './small-plate.ts';

/** Of the drawing with the names beside it: the narrow column of a page. */
const room = 362;
/** From the drawing to the names. */
const toNames = 12;
const width = { least: 140, most: 214 };

/** Height of a row and size of a name, as `SmallPlate.svelte` sets them; smaller where there are many. */
const roomy = { row: 21, name: 14 };
const small = { row: 18, name: 13 };
const many = 24;

/** From the edge to the centre of the outermost dots. */
const inset = 8;
const longestTrunk = 7;
/** Verticals side by side; closer where the gap is narrow. */
const lane = 5;

/** Where everything stands on the small plate of a large one. Columns stand evenly. */
export function shrinkPlate(plate: Plate): PlacedPlate {
	const dense = plate.rows > many;
	const { row, name } = dense ? small : roomy;
	const names = Math.max(...plate.ends.map((end) => textWidth(end.name, name, 600)));
	const wide = Math.round(
		Math.min(width.most, Math.max(width.least, room - toNames - Math.ceil(names)))
	);
	const pitch = (wide - 2 * inset) / plate.columns.length;
	const trunk = Math.min(longestTrunk, pitch / 3);
	const most = Math.max(...plate.boxes.map((box) => box.lane));
	const apart = most === 0 ? 0 : Math.min(lane, (pitch - 2 * trunk) / most);
	const forks = Object.fromEntries(
		plate.boxes.map(({ id, column, row: at, lane }) => {
			const x = round(inset + column * pitch);
			return [id, [x, round((at + 0.5) * row), round(x + trunk + apart * lane)] as const];
		})
	);
	const byRow = new Map(plate.ends.map((end) => [end.row, end.id]));
	const rows = Array.from({ length: plate.rows }, (_, at) => byRow.get(at) ?? null);
	return { width: wide, dense, row, rows, end: wide - inset, forks };
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}
