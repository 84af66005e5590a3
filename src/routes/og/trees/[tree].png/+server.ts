import { answerWithPreview } from '#lib/preview/answer.server.ts';
import { treePreview } from '#lib/preview/previews.server.ts';
import { bringPlate } from '#view/diagram/bring-plate.ts';
import { siteOrigin } from '#lib/share/site-origin.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return siteOrigin ? allTrees().map(({ id }) => ({ tree: id })) : [];
}

export async function GET({ params: { tree } }: RequestEvent) {
	return answerWithPreview(treePreview(tree, await bringPlate(tree)));
}
