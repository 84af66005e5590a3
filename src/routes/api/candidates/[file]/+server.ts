import { candidateData, candidatesData } from '#lib/registry/public-data.server.ts';
import type { RequestEvent } from './$types';
import { error } from '@sveltejs/kit';

export const prerender = true;

export function entries() {
	return candidatesData().map(({ id }) => ({ file: `${id}.json` }));
}

export function GET({ params }: RequestEvent) {
	const data = candidateData(params.file.replace(/\.json$/, ''));
	return Response.json(data ?? error(404, 'No such candidate'));
}
