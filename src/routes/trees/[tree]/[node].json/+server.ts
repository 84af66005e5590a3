import { error } from '@sveltejs/kit';
import { goneNode } from '#lib/registry/past.server.ts';
import { nodePage } from '#lib/registry/pages.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** What the page of one node shows; the page itself fetches it. */
export function GET({ params: { tree, node } }: RequestEvent) {
	const found = nodePage(tree, node) ?? goneNode(tree, node);
	return Response.json(found ?? error(404, 'No such question or outcome'));
}
