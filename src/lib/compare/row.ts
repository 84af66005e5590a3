/** One row of a comparison: a dimension with a cell for each candidate. */
import { isKnown, type Candidate, type Status } from '../tree/candidate.ts';
import { barScale } from './bar-scale.ts';
import { absent, drawCell, statusCell, valueOf, type Cell } from './cell.ts';
import type { RowSpec } from './row-specs.ts';
import type { Touch } from './touched.ts';

export interface Row {
	/** Dimension id; `family.dimension` for a family's own row where several stand side by side. */
	id: string;
	name: string;
	help?: string;
	/** Answers of the walk that make this row matter, in path order. */
	touches: readonly Touch[];
	/** Unit of a numeric row. */
	unit?: string;
	/** True where columns can be put in order by it. */
	sortable: boolean;
	/** The scale of its bars; absent where it has none. */
	scale?: 'linear' | 'log';
	differs: boolean;
	/** One a column, in their order. */
	cells: readonly Cell[];
}

interface Columns {
	candidates: readonly Candidate[];
	/** One of them. */
	baseline: Candidate | undefined;
	touches: readonly Touch[];
	/** A status in words. */
	writeStatus: (status: Status) => string;
}

/** Draws one row for the candidates, in their order. */
export function drawRow(spec: RowSpec, columns: Columns): Row {
	const { id, name, help, dimension, key } = spec;
	const { candidates, baseline, touches, writeStatus } = columns;
	const frame = { id, name, ...(help && { help }) };
	if (dimension === 'status') {
		const cells = candidates.map((candidate) => statusCell(candidate, writeStatus));
		const differs = areDifferent(cells);
		return { ...frame, touches: [], sortable: false, differs, cells };
	}
	const factOf = (candidate: Candidate | undefined) =>
		candidate && spec.families.includes(candidate.family) ? candidate.facts[key] : undefined;
	const numbers = numbersOf(spec, candidates);
	// A single number has nothing to be measured against, so it gets no bar.
	const scale =
		dimension.kind === 'number' && numbers.length > 1
			? barScale({ ...dimension, values: numbers })
			: undefined;
	const base = factOf(baseline);
	const against = base && isKnown(base) ? base.value : undefined;
	const cells = candidates.map((candidate) => {
		const fact = factOf(candidate);
		if (!fact) return absent;
		const said = candidate !== baseline && against !== undefined && { against };
		return drawCell({ fact, dimension, ...(scale && { scale }), ...said });
	});
	return {
		...frame,
		...(dimension.kind === 'number' && { unit: dimension.unit }),
		touches: touches.filter(({ keys }) => dimension.touchedBy?.some((key) => keys.includes(key))),
		sortable: isSortable(spec, candidates),
		...(scale && { scale: scale.kind }),
		differs: areDifferent(cells),
		cells
	};
}

/** True where columns can be put in order by the row: two of them at least have a number. */
export function isSortable(spec: RowSpec, candidates: readonly Candidate[]): boolean {
	return numbersOf(spec, candidates).length > 1;
}

/** The numbers of a row, of those candidates that have one. */
function numbersOf({ key, families }: RowSpec, candidates: readonly Candidate[]): number[] {
	return candidates
		.filter(({ family }) => families.includes(family))
		.map((candidate) => valueOf(candidate, key))
		.filter((value) => typeof value === 'number');
}

/** A row without any value tells nothing apart; one that only one candidate can have does. */
function areDifferent(cells: readonly Cell[]): boolean {
	if (cells.every(({ kind }) => kind === 'none' || kind === 'absent')) return false;
	const said = cells
		.filter(({ kind }) => kind !== 'absent')
		.map(({ text, note = '' }) => `${text}|${note}`);
	return said.length < 2 ? cells.length > 1 : new Set(said).size > 1;
}
