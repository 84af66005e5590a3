import { treeFiles } from '#lib/share/tree-files.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return [...treeFiles().keys()].map((file) => ({ file }));
}

export function GET({ params }: RequestEvent) {
	return new Response(treeFiles().get(params.file));
}
