/** What a column shows on one row. */
import type { Dimension, FactValue, Status } from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';
import { writeValue } from '../tree/prose.ts';
import type { BarScale } from './bar-scale.ts';
import { rangeIn, valuesOn, type Picked, type ValueOf } from './picked.ts';
import { sayRelative, sayRelativeSet } from './relative.ts';

export interface Reading {
	/** The platform or mode that it holds for, where the cell shows several. */
	of?: string;
	kind: 'value' | 'yes' | 'no';
	text: string;
	/** A few words that bound the value. */
	note?: string;
	/** For a set: which of the row's options it holds, in their order. */
	holds?: readonly boolean[];
	/** Against the baseline: `10× more`. */
	relative?: string;
	/** Length of its bar, from 0 to 1. */
	bar?: number;
	/** For a range how far it may go, from 0 to 1: all of the track where nobody knows. */
	upTo?: number;
	/** The bare number, where the value is one. */
	number?: number;
	source?: Source;
	/** Month in which the source was read. */
	checked?: string;
}

/** Without readings it says why there is no value, or nothing where the candidate has no such fact. */
export interface Cell {
	readings: readonly Reading[];
	none?: { text: string; why: string };
}

interface Drawn {
	id: string;
	dimension: Dimension;
	scale: BarScale | undefined;
	/** Absent for the baseline itself. */
	against: Picked | undefined;
}

/** What is known of a pick on a dimension, as it is shown beside the baseline's. */
export function drawCell(picked: Picked, { id, dimension, scale, against }: Drawn): Cell {
	const fact = picked.candidate.facts[id];
	if (fact && 'none' in fact) return { readings: [], none: { text: fact.none, why: fact.why } };
	const values = valuesOn(picked, id);
	const [value] = values;
	const [base] = against ? valuesOn(against, id) : [];
	// Only what holds for the whole column is said against what does for the other.
	const plain = value && base && value.of === undefined && base.of === undefined;
	const relative = plain ? sayAgainst(value.fact.value, base.fact.value, dimension) : '';
	return {
		readings: values.map((one) => ({
			...drawReading(one, dimension, scale),
			...(relative && { relative })
		}))
	};
}

function drawReading({ of, fact }: ValueOf, dimension: Dimension, scale?: BarScale): Reading {
	const { value, note, source, checked } = fact;
	const text = writeValue(fact, dimension);
	const range = rangeIn(value);
	const bar = range && scale?.lengthOf(range.from);
	const upTo = range && (range.to === undefined ? 1 : scale?.lengthOf(range.to));
	return {
		...(of !== undefined && { of }),
		kind: value === true ? 'yes' : value === false ? 'no' : 'value',
		text,
		// What has no limit is told in the words of the note already.
		...(note && note !== text && { note }),
		...(dimension.kind === 'set' &&
			Array.isArray(value) && { holds: dimension.options.map((one) => value.includes(one)) }),
		...(bar !== undefined && { bar }),
		...(bar !== undefined && upTo !== bar && { upTo }),
		...(typeof value === 'number' && { number: value }),
		source,
		checked
	};
}

function sayAgainst(value: FactValue, against: FactValue, dimension: Dimension): string {
	if (dimension.kind === 'number' && typeof value === 'number' && typeof against === 'number') {
		return sayRelative(value, against, dimension.unit.other);
	}
	return Array.isArray(value) && Array.isArray(against) ? sayRelativeSet(value, against) : '';
}

/** Where a candidate stands in its life, in the words of `write`. */
export function statusCell(status: Status, write: (status: Status) => string): Cell {
	const { instead, source } = status;
	const reading = {
		kind: 'value' as const,
		text: write(status),
		...(instead && { note: `use ${instead} instead` }),
		...(source && { source })
	};
	return { readings: [reading] };
}
