/** The query of a walk as it was meant. */
import type { Tree } from '../tree/tree.ts';
import type { Past } from './past.ts';
import { readerOf } from './reads-query.ts';
import { mendQuery } from './spellings.ts';

/** A walk's query with what programs did to it undone, wherever one reading fits. A well-formed query comes back as it is. */
export function meantQuery(
	tree: Tree,
	past: Past | undefined,
	query: URLSearchParams
): URLSearchParams {
	return query.size === 0 ? query : mendQuery(query, readerOf(tree, past));
}
