import { trees } from 'virtual:trees';
import { bringPlate } from '#view/diagram/bring-plate.ts';
import type { PageLoadEvent } from './$types';

export function entries() {
	return Object.keys(trees).map((tree) => ({ tree }));
}

export async function load({ params }: PageLoadEvent) {
	return { plate: await bringPlate(params.tree) };
}
