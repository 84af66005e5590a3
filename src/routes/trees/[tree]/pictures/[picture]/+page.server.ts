import { error } from '@sveltejs/kit';
import { picturesOf } from '#lib/registry/pictures.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { PageServerLoadEvent } from './$types';

export function entries() {
	return allTrees().flatMap(({ id }) =>
		picturesOf(id).map(({ kind }) => ({ tree: id, picture: kind }))
	);
}

export function load({ params }: PageServerLoadEvent) {
	const picture = picturesOf(params.tree).find(({ kind }) => kind === params.picture);
	return { picture: picture ?? error(404, 'No such picture') };
}
