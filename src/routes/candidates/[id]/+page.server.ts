import { error } from '@sveltejs/kit';
import { candidatePage } from '#lib/registry/candidate-page.server.ts';
import { candidates } from '#lib/registry/registry.server.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return candidates.map(({ id }) => ({ id }));
}

export function load({ params }: PageServerLoadEvent) {
	return { candidate: candidatePage(params.id) ?? error(404, 'No such candidate') };
}
