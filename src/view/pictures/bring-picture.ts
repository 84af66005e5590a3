import type { PictureKind } from '#lib/tree/pictures.ts';
import type { PictureComponent } from './picture-props.ts';

const pictures = {
	'cost-over-hours': () => import('./CostOverHours.svelte'),
	rollout: () => import('./Rollout.svelte'),
	'message-flow': () => import('./MessageFlow.svelte'),
	'time-and-price': () => import('./TimeAndPrice.svelte'),
	'class-cost': () => import('./ClassCost.svelte')
} satisfies { [Kind in PictureKind]: () => Promise<{ default: PictureComponent<Kind> }> };

/** The code of a kind of picture, and no other's. */
export async function bringPicture<Kind extends PictureKind>(
	kind: Kind
): Promise<PictureComponent<Kind>> {
	return (await pictures[kind]()).default as unknown as PictureComponent<Kind>;
}
