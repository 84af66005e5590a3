import { scenarioIndex } from '#lib/registry/scenarios.server.ts';

export function load() {
	return { subjects: scenarioIndex() };
}
