/** A comparison as a table: columns, groups of rows, cells. Plain data, ready to be drawn or written out. */
import type { Candidate, Family, Status } from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';
import { valueOf, type Cell } from './cell.ts';
import { groupRows, type Group } from './groups.ts';
import { rowSpecs, type RowSpec } from './row-specs.ts';
import { drawRow, isSortable, type Row } from './row.ts';
import type { Touch } from './touched.ts';
import type { Sort } from './view.ts';

export interface Column {
	id: string;
	name: string;
	short: string;
	/** Name of its family. */
	family: string;
	baseline: boolean;
}

export interface Table {
	columns: readonly Column[];
	groups: readonly Group[];
	/** Rows that can put the columns in order. */
	sorters: readonly Pick<Row, 'id' | 'name'>[];
	/** Name of the row that does. */
	sortedBy?: string;
	/** How many rows are alike in every column. */
	alike: number;
	/** How many others not every column has, and tell nothing apart. */
	partial: number;
	/** The month in which most of its facts were read; a cell names its own only where it is another. */
	month: string;
	/** Pages the facts were read on, numbered by their place, in reading order. */
	sources: readonly Source[];
	/** The month each was last read, by url. */
	checked: Readonly<Record<string, string>>;
}

export interface Comparison {
	families: readonly Family[];
	/** Candidate ids in order. */
	picks: readonly string[];
	/** The baseline, one of them; the first column where it is none. */
	base: string;
	/** Leaves out rows in which nothing differs. */
	differ: boolean;
	sort?: Sort;
	/** Answers whose rows come first; none for the rows as they stand. */
	touches: readonly Touch[];
	/** A status in words. */
	writeStatus: (status: Status) => string;
}

/** Draws up the table. Picks that the families do not hold are left out. */
export function drawTable(comparison: Comparison): Table {
	const { families, picks, base, differ, sort, touches, writeStatus } = comparison;
	const all = new Map(families.flatMap(({ candidates }) => candidates.map((c) => [c.id, c])));
	const found = picks.map((id) => all.get(id)).filter((candidate) => candidate !== undefined);
	const compared = families.filter(({ id }) => found.some(({ family }) => family === id));
	const specs = rowSpecs(compared);
	const sorter = specs.find(({ id }) => id === sort?.row);
	const sortable = sort !== undefined && sorter !== undefined && isSortable(sorter, found);
	const candidates = sortable ? sortColumns(found, sorter, sort) : found;
	const baseline = candidates.find(({ id }) => id === base) ?? candidates[0];
	const rows = specs.map((spec) => {
		return { spec, row: drawRow(spec, { candidates, baseline, touches, writeStatus }) };
	});
	const groups = groupRows(rows.filter(({ row }) => row.likeness === 'differs' || !differ));
	return {
		columns: candidates.map(({ id, name, short, family }) => {
			const of = compared.find((f) => f.id === family)!.name;
			return { id, name, short, family: of, baseline: id === baseline?.id };
		}),
		groups,
		sorters: rows.filter(({ row }) => row.sortable).map(({ row: { id, name } }) => ({ id, name })),
		...(sortable && { sortedBy: sorter.name }),
		alike: rows.filter(({ row }) => row.likeness === 'alike').length,
		partial: rows.filter(({ row }) => row.likeness === 'partial').length,
		...readingsOf(groups.flatMap((group) => group.rows.flatMap(({ cells }) => cells)))
	};
}

/** By the values of a numeric row; candidates without a value stand last, ties in the order of the picks. */
function sortColumns(
	candidates: readonly Candidate[],
	{ key, families }: RowSpec,
	{ descending }: Sort
): Candidate[] {
	const last = descending ? -Infinity : Infinity;
	const numberOf = (candidate: Candidate) => {
		const value = families.includes(candidate.family) ? valueOf(candidate, key) : undefined;
		return typeof value === 'number' ? value : last;
	};
	return [...candidates].sort((a, b) => {
		const [x, y] = [numberOf(a), numberOf(b)];
		if (x === y) return 0;
		return x < y === descending ? 1 : -1;
	});
}

/** The pages read, and when. */
function readingsOf(cells: readonly Cell[]): Pick<Table, 'month' | 'sources' | 'checked'> {
	const sources = new Map<string, Source>();
	const checked: Record<string, string> = {};
	const months = new Map<string, number>();
	for (const { source, checked: month } of cells) {
		if (!source) continue;
		if (!sources.has(source.url)) sources.set(source.url, source);
		if (!month) continue;
		months.set(month, (months.get(month) ?? 0) + 1);
		if (month > (checked[source.url] ?? '')) checked[source.url] = month;
	}
	const [usual] = [...months].sort(([a, m], [b, n]) => n - m || b.localeCompare(a));
	return { month: usual?.[0] ?? '', sources: [...sources.values()], checked };
}
