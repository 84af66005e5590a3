import { error } from '@sveltejs/kit';
import { answerWithPreview } from '#lib/preview/answer.server.ts';
import { nodePreview } from '#lib/preview/previews.server.ts';
import { bringPlate } from '#view/diagram/bring-plate.ts';
import { siteOrigin } from '#lib/share/site-origin.ts';
import { allTrees, treeById } from '#lib/registry/registry.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	if (!siteOrigin) return [];
	return allTrees().flatMap(({ id, nodes }) =>
		[...nodes.keys()].map((node) => ({ tree: id, node }))
	);
}

export async function GET({ params: { tree, node } }: RequestEvent) {
	const plate = await bringPlate(tree);
	const preview = nodePreview(tree, node, plate) ?? error(404, 'No such question or outcome');
	const nodes = [...treeById(tree).nodes.keys()];
	const next = nodes[nodes.indexOf(node) + 1];
	return answerWithPreview(
		preview,
		next === undefined ? undefined : nodePreview(tree, next, plate)
	);
}
