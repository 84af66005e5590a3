import { endName } from '../tree/tree.ts';
import { endsFrom } from './ends.ts';
import type { Flip } from './what-if.ts';

/** Where a flipped answer leads, in few words: the outcome, or those that are still possible. */
export function placeOfFlip({ walk: { tree, node } }: Flip): string {
	const outcomes = [...tree.nodes.values()].filter(({ kind }) => kind === 'outcome');
	const possible = endsFrom(
		tree,
		node,
		outcomes.map(({ id }) => id)
	);
	if (possible.length > 2) return `${possible.length} still possible`;
	return possible.map((id) => endName(tree, id)).join(' or ');
}
