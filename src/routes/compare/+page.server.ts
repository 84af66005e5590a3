import { listSubjects } from '#lib/registry/compare-data.server.ts';
import { goneCandidates } from '#lib/registry/past.server.ts';

export function load() {
	return { listed: listSubjects(), gone: goneCandidates() };
}
