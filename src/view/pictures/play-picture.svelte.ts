/** Puts the picture itself into the place of its still. A chunk of its own. */
import { mount, unmount } from 'svelte';
import type { Settings } from '#lib/pictures/settings.ts';
import type { ShownPicture } from '#lib/pictures/shown-picture.ts';
import { bringPicture } from './bring-picture.ts';

/** Draws a picture within a stage and tells what it is set to. Gives back what takes it away. */
export async function playPicture(
	stage: HTMLElement,
	picture: ShownPicture,
	settings: Settings,
	onset: (settings: Settings) => void
): Promise<() => void> {
	const Picture = await bringPicture(picture.kind);
	stage.replaceChildren();
	const drawn = mount(Picture, { target: stage, props: { picture, settings, onset } });
	return () => void unmount(drawn);
}
