declare module 'virtual:trees' {
	import type { Plate } from '#lib/layout/plate.ts';
	import type { SmallPlate } from '#lib/layout/small-plate.ts';
	import type { Past } from '#lib/published/past.ts';
	import type { Against } from '#lib/tree/against.ts';
	import type { Tree } from '#lib/tree/tree.ts';

	interface TreeModule {
		tree: Tree;
		small: SmallPlate;
		past: Past | undefined;
		/** Loads what speaks against the tree's candidates. */
		bringAgainst: () => Promise<Against>;
		/** Loads the tree's large plate. */
		bringPlate: () => Promise<{ plate: Plate }>;
	}

	/** Loads a tree's module by id. */
	export const trees: Readonly<Record<string, () => Promise<TreeModule>>>;

	/** Ids of the trees that are no more. */
	export const goneTrees: readonly string[];
}
