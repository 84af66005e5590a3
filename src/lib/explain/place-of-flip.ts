import type { Flip } from './what-if.ts';
import { shortName } from '../tree/tree.ts';

/** Where a flipped answer leads, in few words: the outcome, or what is still possible. */
export function placeOfFlip({ walk: { tree, node }, possible }: Flip): string {
	const to = tree.nodes.get(node);
	if (to?.kind === 'outcome') return to.short;
	if (possible.length > 2) return `${possible.length} options possible`;
	return possible.map((id) => shortName(tree, id)).join(' or ');
}
