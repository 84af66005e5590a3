import { error } from '@sveltejs/kit';
import { goneScenario, goneScenarioIds } from '#lib/registry/past.server.ts';
import { scenarioIds, scenarioPage } from '#lib/registry/scenarios.server.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return [...scenarioIds(), ...goneScenarioIds()].map((id) => ({ id }));
}

export function load({ params: { id } }: PageServerLoadEvent) {
	const scenario = scenarioPage(id);
	return scenario ? { scenario } : { gone: goneScenario(id) ?? error(404, 'No such scenario') };
}
