import { bringStills } from '#view/pictures/bring-stills.ts';
import type { PageLoadEvent } from './$types';

export async function load({ data }: PageLoadEvent) {
	return { ...data, stills: data.candidate && (await bringStills(data.candidate.pictures)) };
}
