/** What stands in a column: a candidate whole or one of its variants, with what is known of it. */
import {
	isByVariant,
	readingsOf,
	readPick,
	type Candidate,
	type FactValue,
	type KnownFact
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

/** What columns are sorted and bars drawn by: the number, the low end of a range; undefined where it is none. */
export function numberIn(value: FactValue): number | undefined {
	if (typeof value === 'number') return value;
	return typeof value === 'object' && 'from' in value ? value.from : undefined;
}

/** The numbers of a pick on a dimension. */
export function numbersOn(picked: Picked, dimension: string): number[] {
	return valuesOn(picked, dimension)
		.map(({ fact }) => numberIn(fact.value))
		.filter((number) => number !== undefined);
}
