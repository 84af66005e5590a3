import { error } from '@sveltejs/kit';
import { answerWithPreview } from '#lib/preview/answer.server.ts';
import { sitePreview } from '#lib/preview/previews.server.ts';
import { bringPlate } from '#view/diagram/bring-plate.ts';
import { siteOrigin } from '#lib/share/site-origin.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

// A parameter, since a route without one would be drawn in every build.
export function entries() {
	return siteOrigin ? [{ page: 'site' }] : [];
}

export async function GET({ params }: RequestEvent) {
	const [first] = allTrees();
	return params.page === 'site'
		? answerWithPreview(sitePreview(await bringPlate(first!.id)))
		: error(404, 'No such picture');
}
