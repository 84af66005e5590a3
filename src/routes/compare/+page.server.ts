import { listSubjects } from '#lib/compare/compare-data.server.ts';
import { goneCandidates } from '#lib/registry/past.server.ts';

export function load() {
	return { listed: listSubjects(), gone: goneCandidates() };
}
