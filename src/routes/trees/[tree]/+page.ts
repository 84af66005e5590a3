import { bringPlate } from '#view/diagram/bring-plate.ts';
import type { PageLoadEvent } from './$types';

export async function load({ params, data }: PageLoadEvent) {
	return { ...data, plate: await bringPlate(params.tree) };
}
