/** A comparison as a table: columns, groups of rows, cells. Plain data, ready to be drawn or written out. */
import type { Status } from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';
import { pagesOf, usualMonth } from '../tree/sources.ts';
import type { Reading } from './cell.ts';
import { groupRows, type Group } from './groups.ts';
import { numbersOn, valuesOn, type Picked } from './picked.ts';
import type { RowSpec } from './row-specs.ts';
import { drawRow, drawStatus, isSortable } from './row.ts';
import type { Touch } from './touched.ts';
import type { Sort } from './view.ts';

export interface Column {
	/** The pick: a candidate's id, or `candidate@variant`. */
	id: string;
	/** Id of the candidate. */
	candidate: string;
	name: string;
	short: string;
	baseline: boolean;
}

/** A row that can put the columns in order. */
export interface Sorter {
	id: string;
	name: string;
	group: string;
}

export interface Table {
	columns: readonly Column[];
	groups: readonly Group[];
	/** Rows that can put the columns in order. */
	sorters: readonly Sorter[];
	/** Name of the row that does. */
	sortedBy?: string;
	/** How many rows are alike in every column. */
	alike: number;
	/** How many others not every column has, and tell nothing apart. */
	partial: number;
	/** How many say nothing of any column, and are left out. */
	empty: number;
	/** The month in which most of its facts were read; a cell names its own only where it is another. */
	month: string;
	/** Pages the facts were read on, numbered by their place, in reading order. */
	sources: readonly Source[];
	/** The month each was last read, by url. */
	checked: Readonly<Record<string, string>>;
}

export interface Comparison {
	/** What stands side by side, in order. */
	picked: readonly Picked[];
	/** Below the status, in order. */
	rows: readonly RowSpec[];
	/** The baseline, the pick of one of them; the first column where it is none. */
	base: string;
	/** Leaves out rows in which nothing differs. */
	differ: boolean;
	sort?: Sort;
	/** Answers whose rows come first; none for the rows as they stand. */
	touches: readonly Touch[];
	/** A status in words. */
	writeStatus: (status: Status) => string;
}

/** Draws up the table. */
export function drawTable(comparison: Comparison): Table {
	const { rows: specs, base, differ, sort, touches, writeStatus } = comparison;
	const sorter = specs.find(({ id }) => id === sort?.row);
	const sortable = sort && sorter && isSortable(sorter.id, comparison.picked);
	const picked = sortable ? sortColumns(comparison.picked, sort) : comparison.picked;
	const baseline = picked.find(({ id }) => id === base) ?? picked[0];
	const status = drawStatus(picked, writeStatus);
	const grouped = [
		{ group: specs[0]?.group ?? 'At a glance', row: status },
		...specs.map((spec) => {
			return { group: spec.group, row: drawRow(spec, { picked, baseline, touches }) };
		})
	];
	const told = grouped.filter(({ row }) => row.likeness !== 'empty');
	const rows = told.map(({ row }) => row);
	const groups = groupRows(told.filter(({ row }) => row.likeness === 'differs' || !differ));
	const shown = groups.flatMap((group) => group.rows.flatMap(({ cells }) => cells));
	return {
		columns: picked.map(({ id, candidate, name, short }) => {
			return { id, candidate: candidate.id, name, short, baseline: id === baseline?.id };
		}),
		groups,
		sorters: told
			.filter(({ row }) => row.sortable)
			.map(({ group, row: { id, name } }) => ({ id, name, group })),
		...(sortable && { sortedBy: sorter.dimension.name }),
		alike: rows.filter(({ likeness }) => likeness === 'alike').length,
		partial: rows.filter(({ likeness }) => likeness === 'partial').length,
		empty: grouped.length - told.length,
		...pagesRead(shown.flatMap(({ readings }) => readings))
	};
}

/**
 * By the smallest value on a numeric row. What has no limit stands after the numbers, and what has no
 * value last; ties in the order of the picks.
 */
function sortColumns(picked: readonly Picked[], { row, descending }: Sort): Picked[] {
	const keyed = picked.map((one) => {
		const numbers = numbersOn(one, row);
		const least = numbers.length > 0 ? Math.min(...numbers) : undefined;
		const rank = least !== undefined ? 0 : valuesOn(one, row).length > 0 ? 1 : 2;
		return { one, rank, by: (descending ? -1 : 1) * (least ?? 0) };
	});
	return keyed.sort((a, b) => a.rank - b.rank || a.by - b.by).map(({ one }) => one);
}

/** The pages read, and when. A status may have no page, and says no month. */
function pagesRead(readings: readonly Reading[]): Pick<Table, 'month' | 'sources' | 'checked'> {
	const dated = readings.flatMap(({ source, checked }) =>
		source && checked ? [{ source, checked }] : []
	);
	const { sources, checked } = pagesOf(dated);
	const undated = readings.flatMap(({ source, checked }) => (source && !checked ? [source] : []));
	const all = new Map([...sources, ...undated].map((source) => [source.url, source]));
	return { month: usualMonth(dated), sources: [...all.values()], checked };
}
