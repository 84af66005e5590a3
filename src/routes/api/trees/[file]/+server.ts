import { treeFile, treeFileNames } from '#lib/registry/tree-files.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return treeFileNames().map((file) => ({ file }));
}

export function GET({ params }: RequestEvent) {
	return new Response(treeFile(params.file));
}
