import { error } from '@sveltejs/kit';
import { scenarioIds, scenarioPage } from '#lib/registry/scenarios.server.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return scenarioIds().map((id) => ({ id }));
}

export function load({ params }: PageServerLoadEvent) {
	return { scenario: scenarioPage(params.id) ?? error(404, 'No such scenario') };
}
