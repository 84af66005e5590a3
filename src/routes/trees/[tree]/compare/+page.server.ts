import { askedBeside, treeTable } from '#lib/registry/compare-data.server.ts';
import { picturesOf } from '#lib/registry/pictures.server.ts';
import { goneCandidates } from '#lib/registry/past.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return allTrees().map(({ id }) => ({ tree: id }));
}

export function load({ params }: PageServerLoadEvent) {
	const { tree } = params;
	return {
		packed: treeTable(tree),
		beside: askedBeside(tree),
		gone: goneCandidates(),
		pictures: picturesOf(tree)
	};
}
