import { error } from '@sveltejs/kit';
import { plates } from 'virtual:trees';
import { answerWithPreview } from '#lib/preview/answer.server.ts';
import { treePreview } from '#lib/preview/previews.server.ts';
import { siteOrigin } from '#lib/share/site-origin.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return siteOrigin ? allTrees().map(({ id }) => ({ tree: id })) : [];
}

export async function GET({ params: { tree } }: RequestEvent) {
	const module = (await plates[tree]?.()) ?? error(404, 'No such tree');
	return answerWithPreview(treePreview(tree, module.plate));
}
