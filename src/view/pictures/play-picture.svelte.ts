/** Puts the picture itself into the place of its still. A chunk of its own. */
import { mount, unmount } from 'svelte';
import {
	readSettings,
	refusalsOf,
	startOf,
	writeSettings,
	type Settings
} from '#lib/pictures/settings.ts';
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
	const start = startOf(inputs, given);
	const settings = readSettings(kind, inputs, readQuery(), start);
	const refused = $state(refusalsOf(kind, inputs, readQuery(), given));
	// The still stays where this fails.
	const room = document.createElement('div');
	room.className = 'room';
	const drawn = mount(Picture, {
		target: room,
		props: {
			picture,
			settings,
			refused,
			onset: (next: Settings) => {
				// What was refused is told until another number takes the place of the one shown.
				for (const [key, { value }] of Object.entries(refused))
					if (next[key] !== value) delete refused[key];
				onset(writeSettings(kind, inputs, next, readQuery(), start));
			}
		}
	});
	takePlace(stage, room);
	return () => void unmount(drawn);
}

const reached = 'a, button, input, select, summary';

/** Puts the room into the place of the still: what was open in it stays open, and the focus where it was. */
function takePlace(stage: HTMLElement, room: HTMLElement): void {
	const at = [...stage.querySelectorAll(reached)].indexOf(document.activeElement!);
	const open = [...stage.querySelectorAll('details')].map((one) => one.open);
	stage.replaceChildren(room);
	room.querySelectorAll('details').forEach((one, i) => (one.open = open[i] ?? false));
	room.querySelectorAll<HTMLElement>(reached)[at]?.focus({ preventScroll: true });
}

function readQuery(): URLSearchParams {
	return new URLSearchParams(location.search);
}
