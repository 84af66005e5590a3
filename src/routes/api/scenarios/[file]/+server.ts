import { allTrees } from '#lib/registry/registry.server.ts';
import { scenariosData } from '#lib/registry/public-data.server.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

export function entries() {
	return allTrees().map(({ id }) => ({ file: `${id}.json` }));
}

export function GET({ params }: RequestEvent) {
	return Response.json(scenariosData(params.file.replace(/\.json$/, '')));
}
