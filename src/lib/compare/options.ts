/** What can be picked: a candidate whole, or one of its platforms or modes. */
import { candidateOf, nameVariant, type Candidate } from '../tree/candidate.ts';
import type { Findable } from './find-candidates.ts';

/** A candidate by its names. */
export type Named = Pick<Candidate, 'id' | 'name' | 'short' | 'alias' | 'variants'>;

/** A candidate as it can be picked: whole first, then by each of its variants. */
export function optionsOf({ id, name, short, alias, variants }: Named): Findable[] {
	const whole = { id, name, short, ...(alias && { alias }) };
	if (!variants) return [whole];
	const named = Object.keys(variants.names).map((variant) => ({
		...whole,
		id: `${id}@${variant}`,
		name: nameVariant(name, variants, variant),
		short: nameVariant(short, variants, variant)
	}));
	return [whole, ...named];
}

/** The pick itself where it is among the ids, else its candidate whole where that is. */
export function findPick(ids: readonly string[], pick: string | undefined): string | undefined {
	if (pick === undefined) return undefined;
	return [pick, candidateOf(pick)].find((id) => ids.includes(id));
}
