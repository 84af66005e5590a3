/** What can be picked: a candidate whole, or one of its platforms or modes. */
import { candidateOf, type Candidate, type Variants } from '../tree/candidate.ts';
import type { Findable } from './find-candidates.ts';

/** A candidate by its names. */
export type Named = Pick<Candidate, 'id' | 'name' | 'short' | 'alias' | 'variants'>;

/** A candidate as it can be picked: whole first, then by each of its variants. */
export function optionsOf({ id, name, short, alias, variants }: Named): Findable[] {
	const whole = { id, name, short, ...(alias && { alias }) };
	if (!variants) return [whole];
	const named = Object.entries(variants.names).map(([variant, of]) => ({
		...whole,
		id: `${id}@${variant}`,
		name: title(name, variants.by, of),
		short: title(short, variants.by, of)
	}));
	return [whole, ...named];
}

function title(name: string, by: Variants['by'], of: string): string {
	return by === 'platform' ? `${name} on ${of}` : `${name} (${of})`;
}

/** The pick itself where it is among the ids, else its candidate whole where that is. */
export function findPick(ids: readonly string[], pick: string | undefined): string | undefined {
	if (pick === undefined) return undefined;
	return [pick, candidateOf(pick)].find((id) => ids.includes(id));
}
