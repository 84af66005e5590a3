/** One candidate's value on one row, as it is shown. */
import {
	isKnown,
	type Candidate,
	type Dimension,
	type Fact,
	type FactValue,
	type Status
} from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';
import { writeValue } from '../tree/prose.ts';
import type { BarScale } from './bar-scale.ts';
import { sayRelative, sayRelativeSet } from './relative.ts';

export interface Cell {
	/** `none`: not applicable or not published; `absent`: the row belongs to another family. */
	kind: 'value' | 'yes' | 'no' | 'none' | 'absent';
	text: string;
	/** A few words that bound the value. */
	note?: string;
	/** Why there is no value. */
	why?: string;
	/** For a set: which of the row's options it holds, in their order. */
	holds?: readonly boolean[];
	/** Against the baseline: `10× more`. */
	relative?: string;
	/** Length of its bar, from 0 to 1. */
	bar?: number;
	/** The bare number of a numeric row. */
	number?: number;
	source?: Source;
	/** Month in which the source was read. */
	checked?: string;
}

/** A row that the candidate's family does not have. */
export const absent: Cell = { kind: 'absent', text: '' };

interface Drawn {
	fact: Fact;
	dimension: Dimension;
	scale?: BarScale;
	/** The baseline's value; absent for the baseline itself and where it has none. */
	against?: FactValue;
}

/** A fact as it is shown beside the baseline's. */
export function drawCell({ fact, dimension, scale, against }: Drawn): Cell {
	if (!isKnown(fact)) return { kind: 'none', text: fact.none, why: fact.why };
	const { value, note, source, checked } = fact;
	const relative = sayAgainst(value, against, dimension);
	const bar = typeof value === 'number' ? scale?.lengthOf(value) : undefined;
	return {
		kind: value === true ? 'yes' : value === false ? 'no' : 'value',
		text: writeValue(value, dimension),
		...(note && { note }),
		...(dimension.kind === 'set' &&
			Array.isArray(value) && { holds: dimension.options.map((one) => value.includes(one)) }),
		...(relative && { relative }),
		...(bar !== undefined && { bar }),
		...(typeof value === 'number' && { number: value }),
		source,
		checked
	};
}

function sayAgainst(
	value: FactValue,
	against: FactValue | undefined,
	dimension: Dimension
): string {
	if (against === undefined) return '';
	if (dimension.kind === 'number' && typeof value === 'number' && typeof against === 'number') {
		return sayRelative(value, against, dimension.unit);
	}
	return Array.isArray(value) && Array.isArray(against) ? sayRelativeSet(value, against) : '';
}

/** Where a candidate stands in its life, in the words of `write`. */
export function statusCell({ status }: Candidate, write: (status: Status) => string): Cell {
	const { instead, source } = status;
	return {
		kind: 'value',
		text: write(status),
		...(instead && { note: `use ${instead} instead` }),
		...(source && { source })
	};
}

/** The value of a candidate's fact; undefined where there is none. */
export function valueOf(candidate: Candidate, key: string): FactValue | undefined {
	const fact = candidate.facts[key];
	return fact && isKnown(fact) ? fact.value : undefined;
}
