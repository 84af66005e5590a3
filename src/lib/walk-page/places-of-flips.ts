import type { Flip } from '../explain/what-if.ts';
import { shortName } from '../tree/tree.ts';
import { listNames } from '../ui/list-names.ts';

export interface Place {
	/** The first flip that leads there. */
	flip: Flip;
	/** Up to three candidates possible there. */
	names: string;
	/** How many more: ` and 2 more`, or nothing. */
	more: string;
}

/** Where flipped answers lead, in words, each place once. */
export function placesOfFlips(flips: readonly Flip[]): Place[] {
	const places = new Map<string, Place>();
	for (const flip of flips) {
		const names = listNames(flip.possible.slice(0, 3).map((id) => shortName(flip.walk.tree, id)));
		const more = flip.possible.length > 3 ? ` and ${flip.possible.length - 3} more` : '';
		if (!places.has(names + more)) places.set(names + more, { flip, names, more });
	}
	return [...places.values()];
}
