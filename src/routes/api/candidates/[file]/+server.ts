import { candidateData, candidatesData } from '#lib/registry/public-data.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return candidatesData().map(({ id }) => ({ file: `${id}.json` }));
}

export function GET({ params }: RequestEvent) {
	return Response.json(candidateData(params.file.replace(/\.json$/, '')));
}
