declare module 'virtual:trees' {
	import type { Plate } from '#lib/layout/plate.ts';
	import type { SmallPlate } from '#lib/layout/small-plate.ts';
	import type { Past } from '#lib/published/past.ts';
	import type { Against } from '#lib/tree/against.ts';
	import type { Tree } from '#lib/tree/tree.ts';

	/** Loads a tree's module by id. */
	export const trees: Readonly<
		Record<string, () => Promise<{ tree: Tree; small: SmallPlate; past: Past | undefined }>>
	>;

	/** Loads what speaks against a tree's candidates, by the tree's id. */
	export const against: Readonly<Record<string, () => Promise<Against>>>;

	/** Loads a tree's large plate, by the tree's id. */
	export const plates: Readonly<Record<string, () => Promise<{ plate: Plate }>>>;

	/** Ids of the trees that are no more. */
	export const goneTrees: readonly string[];
}
