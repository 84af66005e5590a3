/** What stands in a column: a candidate whole or one of its variants, with what is known of it. */
import {
	isByVariant,
	readingsOf,
	readPick,
	type Candidate,
	type FactValue,
	type KnownFact,
	type Range
} from '../tree/candidate.ts';
import type { Findable } from './find-candidates.ts';
import { optionsOf, type Named } from './options.ts';

/** A candidate as far as comparisons show it. */
export type Compared = Named & Pick<Candidate, 'status' | 'facts'>;

export interface Picked extends Findable {
	candidate: Compared;
	variant?: string;
}

/** The picks that the candidates hold, in the order of the picks. */
export function findPicked(candidates: readonly Compared[], picks: readonly string[]): Picked[] {
	return picks.flatMap((pick) => {
		const { candidate: id, variant } = readPick(pick);
		const candidate = candidates.find((one) => one.id === id);
		const option = candidate && optionsOf(candidate).find((one) => one.id === pick);
		return option ? [{ ...option, candidate, ...(variant && { variant }) }] : [];
	});
}

/** A value, and the platform or mode it holds for where the column shows several. */
export interface ValueOf {
	of?: string;
	fact: KnownFact;
}

/** What is known of a pick on a dimension: one value, those of all variants, or none. */
export function valuesOn({ candidate, variant }: Picked, dimension: string): ValueOf[] {
	const fact = candidate.facts[dimension];
	if (!fact) return [];
	if (variant !== undefined && isByVariant(fact)) {
		const own = fact.values[variant];
		return own ? [{ fact: own }] : [];
	}
	return readingsOf(fact).map(({ variant: of, fact }) => ({
		...(of !== undefined && { of: candidate.variants?.names[of] ?? of }),
		fact
	}));
}

/** Where a value begins and ends: a number at itself, a range that moves nowhere; undefined where it is no number. */
export function rangeIn(value: FactValue): Range | undefined {
	if (typeof value === 'number') return { from: value, to: value };
	return typeof value === 'object' && 'from' in value ? value : undefined;
}

function rangesOn(picked: Picked, dimension: string): Range[] {
	return valuesOn(picked, dimension)
		.map(({ fact }) => rangeIn(fact.value))
		.filter((range) => range !== undefined);
}

/** What columns are sorted by: the numbers of a pick on a dimension, of ranges the low ends. */
export function numbersOn(picked: Picked, dimension: string): number[] {
	return rangesOn(picked, dimension).map(({ from }) => from);
}

/** What bars are drawn by: the same, and the high ends that are known. */
export function endsOn(picked: Picked, dimension: string): number[] {
	return rangesOn(picked, dimension).flatMap(({ from, to }) => [from, to ?? from]);
}
