import { schemaFile, schemaNames } from '#lib/registry/schemas.server.ts';
import type { RequestEvent } from './$types';
import { error } from '@sveltejs/kit';

export const prerender = true;

export function entries() {
	return schemaNames.map((file) => ({ file }));
}

export function GET({ params }: RequestEvent) {
	return Response.json(schemaFile(params.file) ?? error(404, 'No such schema'));
}
