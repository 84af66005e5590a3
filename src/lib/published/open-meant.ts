/** Links whose query is as it was meant, whenever they were made. Apart from open-link.ts: nearly all are, and pages start with less code. */
import type { Tree } from '../tree/tree.ts';
import { readLink, type Reading } from '../share/link.ts';
import type { Past } from './past.ts';

export interface OpenedLink {
	reading: Reading;
	/** What has changed since the link was made, one sentence each. */
	told: readonly string[];
}

/**
 * Reads the node and the query of a link as they stood when it was made. Never fails: a node that
 * is no more and became no single other, or that never was, is one to which no answers lead.
 */
export function openMeant(
	tree: Tree,
	past: Past | undefined,
	node: string,
	query: URLSearchParams
): OpenedLink {
	const asked = new URLSearchParams(query);
	asked.set('_at', node);
	const today = past?.update(asked) ?? asked;
	const at = tree.nodes.has(node) ? node : (today.get('_at') ?? node);
	const reading = readLink(tree, at, today);
	return { reading, told: past?.tell(asked, reading) ?? [] };
}
