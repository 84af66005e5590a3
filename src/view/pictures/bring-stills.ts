import type { ShownPicture } from '#lib/pictures/shown-picture.ts';

/**
 * The markup of each picture as it starts. In the build only: a browser has it in the page, or, where it
 * navigated there, draws the picture itself once it is in view.
 */
export async function bringStills(
	pictures: readonly ShownPicture[]
): Promise<readonly string[] | undefined> {
	if (!import.meta.env.SSR) return undefined;
	const { drawStills } = await import('./stills.svelte.ts');
	return drawStills(pictures);
}
