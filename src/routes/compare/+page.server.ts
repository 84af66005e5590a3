import { listFamilies } from '#lib/compare/compare-data.server.ts';

export function load() {
	return { listed: listFamilies() };
}
