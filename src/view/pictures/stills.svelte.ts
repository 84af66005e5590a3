/** Pictures as they stand in the static page, before any of their code is there. */
import { render } from 'svelte/server';
import { startOf } from '#lib/pictures/settings.ts';
import type { ShownPicture } from '#lib/pictures/shown-picture.ts';
import { bringPicture } from './bring-picture.ts';

/** The markup of each picture as it starts, in order. In the build only. */
export function drawStills(pictures: readonly ShownPicture[]): Promise<string[]> {
	return Promise.all(
		pictures.map(async (picture) => {
			const { Picture, inputsOf } = await bringPicture(picture.kind);
			const props = {
				picture,
				settings: startOf(inputsOf(picture.data)),
				refused: {},
				onset: () => {}
			};
			// Nothing hydrates it: its place is taken by the picture itself.
			return render(Picture, { props }).body.replaceAll(/<!--.*?-->/gs, '');
		})
	);
}
