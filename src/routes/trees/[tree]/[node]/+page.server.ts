import type { PageServerLoadEvent } from './$types';
import { error } from '@sveltejs/kit';
import { nodePage } from '#lib/registry/pages.server.ts';
import { goneNode, goneNodes } from '#lib/registry/past.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';

export function entries() {
	return allTrees().flatMap((tree) =>
		[...tree.nodes.keys(), ...goneNodes(tree.id)].map((node) => ({ tree: tree.id, node }))
	);
}

export function load({ params: { tree, node } }: PageServerLoadEvent) {
	const found = nodePage(tree, node) ?? goneNode(tree, node);
	return { node: found ?? error(404, 'No such question or outcome') };
}
