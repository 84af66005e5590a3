import type { PageServerLoadEvent } from './$types';
import { error } from '@sveltejs/kit';
import { nodePage } from '#lib/registry/pages.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';

export function entries() {
	return allTrees().flatMap((tree) =>
		[...tree.nodes.keys()].map((node) => ({ tree: tree.id, node }))
	);
}

export function load({ params }: PageServerLoadEvent) {
	return { node: nodePage(params.tree, params.node) ?? error(404, 'No such question or outcome') };
}
