/** The grammar of candidates: dimensions by family, and facts with their sources. */
import type { Month, Source } from './grammar.ts';

export type DimensionKind = 'number' | 'yes-no' | 'one-of' | 'set' | 'phrase';

interface DimensionFrame {
	/** The row's heading: `Message size, at most`. */
	name: string;
	/** Rows with the same group stand together: `Limits`. */
	group: string;
	/** One sentence for a reader who does not know the term. */
	help?: string;
	/** Question ids (`tree/question`) whose answer makes this row matter. */
	touchedBy?: readonly string[];
}

export type Dimension =
	| (DimensionFrame & { kind: 'number'; unit: string; scale?: 'linear' | 'log' })
	| (DimensionFrame & { kind: 'one-of' | 'set'; options: readonly string[] })
	| (DimensionFrame & { kind: 'yes-no' | 'phrase' });

export type Dimensions = Readonly<Record<string, Dimension>>;

type ValueOf<D extends Dimension> = D extends { kind: 'number' }
	? number
	: D extends { kind: 'yes-no' }
		? boolean
		: D extends { kind: 'one-of'; options: readonly (infer O)[] }
			? O
			: D extends { kind: 'set'; options: readonly (infer O)[] }
				? readonly O[]
				: string;

export type FactValue = number | boolean | string | readonly string[];

/** A value read on an official page. A number is in the dimension's unit. */
export interface KnownFact<Value = FactValue> {
	value: Value;
	/** A few words that bound the value: `per shard`, `by default`. */
	note?: string;
	source: Source;
	checked: Month;
}

/** Why there is no value. */
export interface NoFact {
	none: 'not applicable' | 'not published';
	why: string;
}

export type Fact<Value = FactValue> = KnownFact<Value> | NoFact;

export type StatusKind =
	'current' | 'renamed' | 'maintenance' | 'closed-to-new' | 'announced-end' | 'retired';

export interface Status {
	kind: StatusKind;
	since?: Month;
	/** What to use instead, in words. */
	instead?: string;
	source?: Source;
}

interface CandidateFrame {
	id: string;
	/** Full name: `Amazon SQS standard queue`. */
	name: string;
	/** Name in lists and on the diagram, at most 22 characters: `SQS standard`. */
	short: string;
	/** One sentence: what it is and does. */
	summary: string;
	/** What somebody may search for: older names, abbreviations, plain words. */
	alias?: readonly string[];
	status: Status;
}

/** A candidate as its author writes it: a fact for every dimension of its family. */
export type CandidateOf<D extends Dimensions> = CandidateFrame & {
	facts: { [Id in keyof D]: Fact<ValueOf<D[Id]>> };
};

/** Any candidate, as the engine reads it. */
export interface Candidate extends CandidateFrame {
	family: string;
	facts: Readonly<Record<string, Fact>>;
}

/** A family: candidates that share their dimensions. */
export interface Family {
	id: string;
	name: string;
	dimensions: Dimensions;
	candidates: readonly Candidate[];
}

/** Gives back the dimensions it was given, with their literal types kept. */
export function defineDimensions<const D extends Dimensions>(dimensions: D): D {
	return dimensions;
}

/** Joins candidates with the dimensions they share; their order is the order on screen. */
export function defineFamily<D extends Dimensions>(family: {
	id: string;
	name: string;
	dimensions: D;
	candidates: readonly CandidateOf<D>[];
}): Family {
	const { candidates, ...rest } = family;
	return { ...rest, candidates: candidates.map((c) => ({ ...c, family: family.id })) };
}

/** True where the fact holds a value. */
export function isKnown(fact: Fact): fact is KnownFact {
	return 'value' in fact;
}
