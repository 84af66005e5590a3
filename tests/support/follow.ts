/** The walk a link's path and query lead to. @throws where they disagree. */
import { readLink } from '#lib/share/link.ts';
import type { Tree } from '#lib/tree/tree.ts';
import type { Walk } from '#lib/walk/walk.ts';

export function follow(tree: Tree, link: string): Walk {
	const [path = '', query = ''] = link.split('?');
	const reading = readLink(tree, path.split('/').at(-1)!, new URLSearchParams(query));
	if (reading.kind === 'disagreement') throw new Error(`${link}: the link and the tree disagree`);
	return reading.walk;
}
