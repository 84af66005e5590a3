/** Puts the picture itself into the place of its still. A chunk of its own. */
import { mount, unmount } from 'svelte';
import { clampTo, readSettings, writeSettings, type Settings } from '#lib/pictures/settings.ts';
import type { ShownPicture } from '#lib/pictures/shown-picture.ts';
import { bringPicture } from './bring-picture.ts';

/**
 * Draws a picture within a stage, set to what the address says, else to the numbers `given` of the same name; `onset`
 * gets the query with what it is set to whenever that changes. Gives back what takes it away.
 */
export async function playPicture(
	stage: HTMLElement,
	picture: ShownPicture,
	given: Readonly<Record<string, number>>,
	onset: (query: URLSearchParams) => void
): Promise<() => void> {
	const { kind, data } = picture;
	const { Picture, inputsOf } = await bringPicture(kind);
	const inputs = inputsOf(data);
	const query = readQuery();
	const settings: Record<string, Settings[string]> = { ...readSettings(kind, inputs, query) };
	for (const [key, input] of Object.entries(inputs)) {
		const number = given[key];
		if (number !== undefined && input.kind === 'number' && !query.has(`_${kind}.${key}`))
			settings[key] = clampTo(input, number);
	}
	// The still stays where this fails.
	const room = document.createElement('div');
	room.className = 'room';
	const drawn = mount(Picture, {
		target: room,
		props: {
			picture,
			settings,
			onset: (next: Settings) => onset(writeSettings(kind, inputs, next, readQuery()))
		}
	});
	stage.replaceChildren(room);
	return () => void unmount(drawn);
}

function readQuery(): URLSearchParams {
	return new URLSearchParams(location.search);
}
