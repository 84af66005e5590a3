import { treesData } from '#lib/share/public-data.server.ts';

export function load() {
	return { trees: treesData().map(({ id, title }) => ({ id, title })) };
}
