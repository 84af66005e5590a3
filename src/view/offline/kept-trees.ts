/** The decisions that this browser keeps for use without a network. */
import { base } from '$app/paths';
import { trees } from 'virtual:trees';
import type { Tree } from '#lib/tree/tree.ts';
import { cacheFamily } from './cache-family.ts';

/** In the order of the site; none where the browser keeps nothing, or lets nobody look. */
export async function keptTrees(): Promise<Tree[]> {
	try {
		const stores = await Promise.all(
			(await caches.keys())
				.filter((name) => name.startsWith(cacheFamily(base)))
				.map((name) => caches.open(name))
		);
		const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
		const ids = new Set(
			requests.map(({ url }) => /\/trees\/([^/]+)\/__data\.json$/.exec(url)?.[1])
		);
		const kept = Object.keys(trees).filter((id) => ids.has(id));
		// One whose code is not kept cannot be opened either.
		const brought = await Promise.allSettled(kept.map(async (id) => (await trees[id]!()).tree));
		return brought.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	} catch {
		return [];
	}
}
