interface ImportMetaEnv {
	/** Where mistakes can be told, as the shell has it at build; empty where it has none. */
	readonly VITE_FEEDBACK_ADDRESS: string;
}

declare module 'virtual:trees' {
	import type { Plate } from '#lib/layout/plate.ts';
	import type { SmallPlate } from '#lib/layout/small-plate.ts';
	import type { Past } from '#lib/published/past.ts';
	import type { Grounds } from '#lib/tree/grounds.ts';
	import type { Tree } from '#lib/tree/tree.ts';

	interface TreeModule {
		tree: Tree;
		small: SmallPlate;
		past: Past | undefined;
		/** Loads why the tree's answers count and what speaks against its candidates. */
		bringGrounds: () => Promise<Grounds>;
		/** Loads the tree's large plate. */
		bringPlate: () => Promise<{ plate: Plate }>;
	}

	/** Loads a tree's module by id. */
	export const trees: Readonly<Record<string, () => Promise<TreeModule>>>;

	/** Ids of the trees that are no more. */
	export const goneTrees: readonly string[];
}
