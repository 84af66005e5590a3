/** Links as their pages read them, whenever they were made. */
import { meantQuery } from './meant-query.ts';
import { openMeant, type OpenedLink } from './open-meant.ts';
import type { Past } from './past.ts';
import type { Tree } from '../tree/tree.ts';

/** Reads the node and the query of a link as they stood when it was made, and as they were meant. Never fails: see `openMeant`. */
export function openLink(
	tree: Tree,
	past: Past | undefined,
	node: string,
	query: URLSearchParams
): OpenedLink {
	return openMeant(tree, past, node, meantQuery(tree, past, query));
}

/** Reads a query that names its node itself, as those of maps and comparisons do; undefined where it names none. */
export function openQuery(
	tree: Tree,
	past: Past | undefined,
	query: URLSearchParams
): OpenedLink | undefined {
	const at = meantQuery(tree, past, query).get('_at');
	return at === null ? undefined : openLink(tree, past, at, query);
}

/** Reads a walk's link as a whole, without origin and base path. */
export function openWritten(tree: Tree, past: Past | undefined, link: string): OpenedLink {
	const [path = '', search] = link.split(/[?#]/);
	return openLink(tree, past, path.split('/').at(-1)!, new URLSearchParams(search));
}
