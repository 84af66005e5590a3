import { candidates } from '#trees/candidates/index.ts';
import { candidateFile } from '#lib/registry/compare-data.server.ts';
import { error } from '@sveltejs/kit';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return candidates.map(({ id }) => ({ candidate: id }));
}

export function GET({ params }: RequestEvent) {
	return Response.json(candidateFile(params.candidate) ?? error(404, 'No such candidate'));
}
