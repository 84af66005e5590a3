/** Brings a tree's large plate, which the pages of a walk do without. */
import { error } from '@sveltejs/kit';
import { trees } from 'virtual:trees';
import type { Plate } from '#lib/layout/plate.ts';

/** The large plate of a tree. @throws a 404 where there is no such tree. */
export async function bringPlate(tree: string): Promise<Plate> {
	const module = Object.hasOwn(trees, tree) ? trees[tree] : undefined;
	if (!module) error(404, 'No such tree');
	return (await (await module()).bringPlate()).plate;
}
