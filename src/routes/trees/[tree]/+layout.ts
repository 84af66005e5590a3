import type { LayoutLoadEvent } from './$types';
import { error } from '@sveltejs/kit';
import { trees } from 'virtual:trees';

/** The tree's machine, short words, small plate and past, from one module that all its pages share. */
export async function load({ params }: LayoutLoadEvent) {
	const module = Object.hasOwn(trees, params.tree) ? trees[params.tree] : undefined;
	if (!module) error(404, 'No such tree');
	const { tree, small, past } = await module();
	return { tree, small, past };
}
