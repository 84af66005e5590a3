import { nodesFrom } from '../graph/faults.ts';
import { endName } from '../tree/tree.ts';
import type { Flip } from './what-if.ts';

/** Where a flipped answer leads, in few words: the outcome, or those that are still possible. */
export function placeOfFlip({ walk: { tree, node } }: Flip): string {
	const possible = nodesFrom(tree, node).filter((id) => tree.nodes.get(id)?.kind === 'outcome');
	if (possible.length > 2) return `${possible.length} still possible`;
	return possible.map((id) => endName(tree, id)).join(' or ');
}
