/** One row of a comparison: a dimension with a cell for each candidate. */
import { isKnown, type Candidate, type Status } from '../tree/candidate.ts';
import { barScale } from './bar-scale.ts';
import { absent, drawCell, statusCell, valueOf, type Cell } from './cell.ts';
import type { RowSpec } from './row-specs.ts';
import type { Touch } from './touched.ts';

/**
 * How a row's cells stand to each other: `alike` is the same in every column, `partial` a row that a
 * family does not have, and that is no different in those that do.
 */
export type Likeness = 'differs' | 'alike' | 'partial';

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
	likeness: Likeness;
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
		return { ...frame, touches: [], sortable: false, likeness: likenessOf(cells), cells };
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
		likeness: likenessOf(cells),
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

/** Cells of another family are not compared; a row without any value tells nothing apart. */
function likenessOf(cells: readonly Cell[]): Likeness {
	const compared = cells.filter(({ kind }) => kind !== 'absent');
	const said = new Set(compared.map(({ text, note = '' }) => `${text}|${note}`));
	if (said.size > 1 && compared.some(({ kind }) => kind !== 'none')) return 'differs';
	return compared.length === cells.length ? 'alike' : 'partial';
}
