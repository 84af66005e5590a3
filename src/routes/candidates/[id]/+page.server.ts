import { error } from '@sveltejs/kit';
import { candidatePage } from '#lib/registry/candidate-page.server.ts';
import { goneCandidate, goneCandidates } from '#lib/registry/past.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return [...candidates, ...goneCandidates()].map(({ id }) => ({ id }));
}

export function load({ params: { id } }: PageServerLoadEvent) {
	const candidate = candidatePage(id);
	return candidate ? { candidate } : { gone: goneCandidate(id) ?? error(404, 'No such candidate') };
}
