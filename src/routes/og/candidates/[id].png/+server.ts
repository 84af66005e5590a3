import { candidates } from '#trees/candidates/index.ts';
import { error } from '@sveltejs/kit';
import { answerWithPreview } from '#lib/preview/answer.server.ts';
import { candidatePreview, treeShowing } from '#lib/preview/previews.server.ts';
import { bringPlate } from '#view/diagram/bring-plate.ts';
import { siteOrigin } from '#lib/share/site-origin.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return siteOrigin ? candidates.map(({ id }) => ({ id })) : [];
}

export async function GET({ params: { id } }: RequestEvent) {
	const preview = (await previewOf(id)) ?? error(404, 'No such candidate');
	const next = candidates[candidates.findIndex((one) => one.id === id) + 1];
	return answerWithPreview(preview, next && (await previewOf(next.id)));
}

async function previewOf(id: string) {
	const tree = treeShowing(id);
	return candidatePreview(id, tree === undefined ? undefined : await bringPlate(tree));
}
