/** The walks that are kept, read with their trees. */
import { openWritten } from '#lib/published/open-link.ts';
import type { Past } from '#lib/published/past.ts';
import type { Tree } from '#lib/tree/tree.ts';
import type { Walk } from '#lib/walk/walk.ts';
import type { Remembered } from './remembered.ts';

export interface Entry {
	kept: Remembered;
	walk: Walk;
}

/** What loads each tree, by its id. */
type Trees = Readonly<Record<string, () => Promise<{ tree: Tree; past: Past | undefined }>>>;

/** The walks in their order, without those whose tree is no more or cannot be fetched now. */
export async function readRemembered(walks: readonly Remembered[], trees: Trees): Promise<Entry[]> {
	const read = await Promise.all(walks.map((kept) => readOne(kept, trees).catch(() => undefined)));
	return read.filter((entry) => entry !== undefined);
}

/** A remembered link is read as carefully as any other. */
async function readOne(kept: Remembered, trees: Trees): Promise<Entry | undefined> {
	const bring = Object.hasOwn(trees, kept.tree) ? trees[kept.tree] : undefined;
	if (!bring) return undefined;
	const { tree, past } = await bring();
	const { reading } = openWritten(tree, past, kept.link);
	return { kept, walk: reading.kind === 'walk' ? reading.walk : reading.disagreement.holds };
}
