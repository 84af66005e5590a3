import { decisionIndex, deepDecisions } from '#lib/registry/decision-index.server.ts';

export function load() {
	return { subjects: decisionIndex(), deep: deepDecisions() };
}
