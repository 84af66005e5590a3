import { families } from '#trees/candidates/index.ts';
import { familyFile } from '#lib/compare/compare-data.server.ts';
import { error } from '@sveltejs/kit';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return families.map(({ id }) => ({ family: id }));
}

export function GET({ params }: RequestEvent) {
	return Response.json(familyFile(params.family) ?? error(404, 'No such family'));
}
