/** Links as their pages read them, whenever they were made. */
import { meantQuery } from './meant-query.ts';
import type { Past } from './past.ts';
import type { Tree } from '../tree/tree.ts';
import { readLink, type Reading } from '../share/link.ts';

export interface OpenedLink {
	reading: Reading;
	/** What has changed since the link was made, one sentence each. */
	told: readonly string[];
}

/**
 * Reads the node and the query of a link as they stood when it was made, and as they were meant. Never fails: a node that
 * is no more and became no single other, or that never was, is one to which no answers lead.
 */
export function openLink(
	tree: Tree,
	past: Past | undefined,
	node: string,
	query: URLSearchParams
): OpenedLink {
	const asked = new URLSearchParams(meantQuery(tree, past, query));
	asked.set('_at', node);
	const today = past?.update(asked) ?? asked;
	const at = tree.nodes.has(node) ? node : (today.get('_at') ?? node);
	const reading = readLink(tree, at, today);
	return { reading, told: past?.tell(asked, reading) ?? [] };
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
