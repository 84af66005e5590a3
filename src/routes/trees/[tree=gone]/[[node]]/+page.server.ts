import { error } from '@sveltejs/kit';
import { goneTree, goneTreeAddresses } from '#lib/registry/past.server.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return goneTreeAddresses();
}

export function load({ params: { tree, node } }: PageServerLoadEvent) {
	return { gone: goneTree(tree, node) ?? error(404, 'No such tree') };
}
