/** The grammar of candidates: one vocabulary of dimensions, and facts on them with their sources. */
import type { Month, Source, Subject } from './grammar.ts';

// Dimensions

/** A unit as it stands after a number: `{ one: 'day', other: 'days' }`. */
export interface Unit {
	one: string;
	other: string;
}

interface DimensionFrame {
	/** The row's heading: `Message size, at most`. */
	name: string;
	/** Rows with the same group stand together: `Limits`. */
	group: string;
	/** One sentence for a reader who does not know the term. */
	help?: string;
}

export type Dimension =
	| (DimensionFrame & { kind: 'number'; unit: Unit })
	| (DimensionFrame & { kind: 'one-of' | 'set'; options: readonly string[] })
	| (DimensionFrame & { kind: 'yes-no' | 'phrase' });

export type Dimensions = Readonly<Record<string, Dimension>>;

/** Gives back the dimensions it was given, with their literal types kept. */
export function defineDimensions<const D extends Dimensions>(dimensions: D): D {
	return dimensions;
}

/** A unit that does not change with the number: `MiB`. */
export function unit(one: string, other = one): Unit {
	return { one, other };
}

// Facts

/** A number that is not the same everywhere. Without `to` it moves, and its top is unknown. */
export interface Range {
	from: number;
	to?: number;
}

/** A number in the dimension's unit; `unlimited` in the words of the source, which stand in the note. */
export type NumberValue = number | Range | 'unlimited';

export type FactValue = NumberValue | boolean | string | readonly string[];

/** A value read on an official page. */
export interface KnownFact<Value = FactValue> {
	value: Value;
	/** A few words that bound the value: `per shard`, `by default`; for `unlimited` the words of the source. */
	note?: string;
	source: Source;
	/** Month in which somebody last read this value on its page. */
	checked: Month;
}

/** Why there is no value. */
export interface NoFact {
	none: 'not applicable' | 'not published';
	why: string;
}

/** Values by platform or mode, each with its own source. Its keys are variants of the candidate. */
export interface FactByVariant<Value = FactValue, Name extends string = string> {
	values: Readonly<Partial<Record<Name, KnownFact<Value>>>>;
}

export type Fact<Value = FactValue, Name extends string = string> =
	KnownFact<Value> | FactByVariant<Value, Name> | NoFact;

/** A value as it was read on its page in that month, with a few words that bound it. */
export function read<const Value>(
	value: Value,
	source: Source,
	checked: Month,
	note?: string
): KnownFact<Value> {
	return { value, source, checked, ...(note === undefined ? {} : { note }) };
}

/** A number without a limit, in the words of the page that says so: `nearly unlimited`. */
export function unlimited(words: string, source: Source, checked: Month): KnownFact<'unlimited'> {
	return read('unlimited', source, checked, words);
}

/** Values by platform or mode. */
export function byVariant<const Values extends FactByVariant['values']>(
	values: Values
): { values: Values } {
	return { values };
}

/** No value, because the candidate knows no such thing. */
export function without(why: string): NoFact {
	return { none: 'not applicable', why };
}

/** No value that an official page gives. */
export function unpublished(why: string): NoFact {
	return { none: 'not published', why };
}

/** True where the fact holds one value. */
export function isKnown(fact: Fact): fact is KnownFact {
	return 'value' in fact;
}

/** True where the fact holds a value by platform or mode. */
export function isByVariant(fact: Fact): fact is FactByVariant {
	return 'values' in fact;
}

/** Every value that a fact holds with the variant it holds for; none where there is no value. */
export function readingsOf(fact: Fact): { variant?: string; fact: KnownFact }[] {
	if (isKnown(fact)) return [{ fact }];
	if (!isByVariant(fact)) return [];
	return Object.entries(fact.values).flatMap(([variant, one]) =>
		one ? [{ variant, fact: one }] : []
	);
}

// Candidates

export type StatusKind =
	'current' | 'renamed' | 'maintenance' | 'closed-to-new' | 'announced-end' | 'retired';

export interface Status {
	kind: StatusKind;
	since?: Month;
	/** What to use instead, in words. */
	instead?: string;
	source?: Source;
}

/** The platforms a candidate is offered on, or the modes it has: names on screen by id. */
export interface Variants<Name extends string = string> {
	by: 'platform' | 'mode';
	names: Readonly<Record<Name, string>>;
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
	topic: Subject;
	status: Status;
}

/** Any candidate, as the engine reads it. */
export interface Candidate extends CandidateFrame {
	variants?: Variants;
	/** Facts that apply to it, by dimension; reasons for those that a table asks for and it has not. */
	facts: Readonly<Record<string, Fact>>;
}

type ValueOn<D extends Dimension> = D extends { kind: 'number' }
	? NumberValue
	: D extends { kind: 'yes-no' }
		? boolean
		: D extends { kind: 'one-of'; options: readonly (infer O)[] }
			? O
			: D extends { kind: 'set'; options: readonly (infer O)[] }
				? readonly O[]
				: string;

/** Facts as an author writes them, typed by the vocabulary and by the candidate's own variants. */
type FactsOn<D extends Dimensions, Name extends string> = {
	readonly [Id in keyof D]?: Fact<ValueOn<D[Id]>, Name>;
};

/** Forbids what a type alone would let pass: dimensions that are none, and variants the candidate has not. */
type NoOthers<Facts, D extends Dimensions, Name extends string> = {
	[Id in keyof Facts]: Id extends keyof D
		? Facts[Id] extends { values: infer Values }
			? { values: { [V in keyof Values]: V extends Name ? Values[V] : never } }
			: Facts[Id]
		: never;
};

/**
 * The helper with which candidates are written: a wrong dimension, a value of another kind, an
 * option or a variant that is not there is a compile error at its place.
 */
export function candidatesOn<D extends Dimensions>() {
	return <const Name extends string = never, const Facts extends FactsOn<D, Name> = object>(
		candidate: CandidateFrame & {
			variants?: Variants<Name>;
			facts: Facts & NoOthers<Facts, D, NoInfer<Name>>;
		}
	): Candidate => candidate as Candidate;
}

/** Reads a pick, a candidate or one of its variants: `blue-green`, `blue-green@ecs`. */
export function readPick(pick: string): { candidate: string; variant?: string } {
	const [candidate = '', variant] = pick.split('@');
	return variant === undefined ? { candidate } : { candidate, variant };
}

/** A candidate's name with its platform or mode: `Blue/green on ECS`, `EventBridge (Custom event bus)`. */
export function nameVariant(name: string, variants: Variants, variant: string): string {
	const of = variants.names[variant] ?? variant;
	return variants.by === 'platform' ? `${name} on ${of}` : `${name} (${of})`;
}

/** The candidate that a pick names, without its variant. */
export function candidateOf(pick: string): string {
	return readPick(pick).candidate;
}

/** Whether two picks stand for the same: the same variant, or one of them the candidate as a whole. */
export function isSamePick(a: string, b: string): boolean {
	const [one, other] = [readPick(a), readPick(b)];
	if (one.candidate !== other.candidate) return false;
	return one.variant === other.variant || !one.variant || !other.variant;
}

/**
 * The number that a branch turns on, taken from the fact, so that fact and branch cannot drift apart.
 *
 * @throws where the candidate has no single number on that dimension (and variant).
 */
export function numberOn(candidate: Candidate, dimension: string, variant?: string): number {
	const fact = candidate.facts[dimension];
	const reading = fact && readingsOf(fact).find((one) => one.variant === variant);
	if (typeof reading?.fact.value === 'number') return reading.fact.value;
	throw new Error(
		`Candidate "${candidate.id}" has no number on "${dimension}" for a branch to turn on.`
	);
}
