import type { Inputs } from '#lib/pictures/settings.ts';
import type { PictureData } from '#lib/pictures/shown-picture.ts';
import type { PictureKind } from '#lib/tree/pictures.ts';
import type { PictureComponent } from './picture-props.ts';

/** The code of a kind of picture: what draws it, and what can be set in it. */
interface PictureCode<Kind extends PictureKind> {
	Picture: PictureComponent<Kind>;
	inputsOf: (data: PictureData[Kind]) => Inputs;
}

const pictures: { [Kind in PictureKind]: () => Promise<PictureCode<Kind>> } = {
	'cost-over-hours': async () => ({
		Picture: (await import('./CostOverHours.svelte')).default,
		inputsOf: (await import('#lib/pictures/cost-over-hours.ts')).costOverHoursInputs
	}),
	rollout: async () => ({
		Picture: (await import('./Rollout.svelte')).default,
		inputsOf: (await import('#lib/pictures/rollout.ts')).rolloutInputs
	}),
	'message-flow': async () => ({
		Picture: (await import('./MessageFlow.svelte')).default,
		inputsOf: (await import('#lib/pictures/message-flow.ts')).messageFlowInputs
	}),
	'time-and-price': async () => ({
		Picture: (await import('./TimeAndPrice.svelte')).default,
		inputsOf: (await import('#lib/pictures/time-and-price.ts')).timeAndPriceInputs
	}),
	'class-cost': async () => ({
		Picture: (await import('./ClassCost.svelte')).default,
		inputsOf: (await import('#lib/pictures/class-cost.ts')).classCostInputs
	})
};

/** Brings the code of a kind of picture, and no other's. */
export function bringPicture<Kind extends PictureKind>(kind: Kind): Promise<PictureCode<Kind>> {
	return pictures[kind]();
}
