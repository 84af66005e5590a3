import { treesData } from '#lib/registry/public-data.server.ts';

export function load() {
	return { trees: treesData().map(({ id, title }) => ({ id, title })) };
}
