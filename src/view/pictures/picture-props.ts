import type { Component } from 'svelte';
import type { Refusal, Settings } from '#lib/pictures/settings.ts';
import type { ShownPicture } from '#lib/pictures/shown-picture.ts';
import type { PictureKind } from '#lib/tree/pictures.ts';

/** What every picture is drawn from. */
export interface PictureProps<Kind extends PictureKind> {
	picture: ShownPicture<Kind>;
	/** What it is set to at first: it keeps them itself, and tells each change. */
	settings: Settings;
	/** What the address, or the walk, asks for and it does not take, by the input's key. */
	refused: Readonly<Record<string, Refusal>>;
	onset: (settings: Settings) => void;
}

export type PictureComponent<Kind extends PictureKind> = Component<PictureProps<Kind>>;
