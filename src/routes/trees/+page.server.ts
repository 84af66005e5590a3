import { decisionIndex } from '#lib/registry/decision-index.server.ts';

export function load() {
	return { subjects: decisionIndex() };
}
