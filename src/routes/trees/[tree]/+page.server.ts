import type { PageServerLoadEvent } from './$types';
import { allTrees } from '#lib/registry/registry.server.ts';
import { frontPage } from '#lib/registry/pages.server.ts';

export function entries() {
	return allTrees().map(({ id }) => ({ tree: id }));
}

export function load({ params }: PageServerLoadEvent) {
	return { front: frontPage(params.tree) };
}
