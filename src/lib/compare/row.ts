/** One row of a comparison, with a cell for each column. */
import type { Status } from '../tree/candidate.ts';
import { barScale } from './bar-scale.ts';
import { drawCell, statusCell, type Cell } from './cell.ts';
import { endsOn, numbersOn, type Picked } from './picked.ts';
import type { RowSpec } from './row-specs.ts';
import type { Touch } from './touched.ts';

/**
 * How a row's cells stand to each other: `alike` is the same in every column, `partial` a row that a
 * column does not have, and that is no different in those that do; `empty` has no value in any.
 */
export type Likeness = 'differs' | 'alike' | 'partial' | 'empty';

export interface Row {
	/** Id of the dimension, or `status`. */
	id: string;
	name: string;
	help?: string;
	/** Answers of the walk that make this row matter, in path order. */
	touches: readonly Touch[];
	/** Unit of a numeric row, in the plural. */
	unit?: string;
	/** True where columns can be put in order by it. */
	sortable: boolean;
	/** The scale of its bars; absent where it has none. */
	scale?: 'linear' | 'log';
	likeness: Likeness;
	/** One a column, in their order. */
	cells: readonly Cell[];
}

interface Columns {
	picked: readonly Picked[];
	/** One of them. */
	baseline: Picked | undefined;
	touches: readonly Touch[];
}

/** Draws one row for the picks, in their order. */
export function drawRow(
	{ id, dimension, touchedBy = [] }: RowSpec,
	{ picked, baseline, touches }: Columns
): Row {
	const { name, help } = dimension;
	const unit = dimension.kind === 'number' ? dimension.unit.other : undefined;
	// A single number has nothing to be measured against, so it gets no bar.
	const some = picked.flatMap((one) => numbersOn(one, id)).length > 1;
	const values = picked.flatMap((one) => endsOn(one, id));
	const scale = unit !== undefined && some ? barScale({ unit, values }) : undefined;
	const cells = picked.map((one) => {
		const against = one === baseline ? undefined : baseline;
		return drawCell(one, { id, dimension, scale, against });
	});
	return {
		id,
		name,
		...(help && { help }),
		...(unit !== undefined && { unit }),
		touches: touches.filter(({ keys }) => touchedBy.some((key) => keys.includes(key))),
		sortable: isSortable(id, picked),
		...(scale && { scale: scale.kind }),
		likeness: likenessOf(cells),
		cells
	};
}

/** The row of where candidates stand in their lives. */
export function drawStatus(
	picked: readonly Picked[],
	writeStatus: (status: Status) => string
): Row {
	const cells = picked.map(({ candidate }) => statusCell(candidate.status, writeStatus));
	const likeness = likenessOf(cells);
	return { id: 'status', name: 'Status', touches: [], sortable: false, likeness, cells };
}

/** True where columns can be put in order by the row: two of them at least have a number. */
export function isSortable(id: string, picked: readonly Picked[]): boolean {
	return picked.filter((one) => numbersOn(one, id).length > 0).length > 1;
}

/** A column that has no such fact is not compared; a row without any value tells nothing apart. */
function likenessOf(cells: readonly Cell[]): Likeness {
	if (cells.every(({ readings }) => readings.length === 0)) return 'empty';
	const compared = cells.filter(({ readings, none }) => none || readings.length > 0);
	const said = new Set(
		compared.map(({ readings, none }) =>
			JSON.stringify(none?.text ?? readings.map(({ of, text, note }) => [of, text, note]))
		)
	);
	if (said.size > 1 && compared.some(({ none }) => !none)) return 'differs';
	return compared.length === cells.length ? 'alike' : 'partial';
}
