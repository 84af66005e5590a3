/** Brings what node pages show. Each is fetched once, and what may come next before it is asked for. */
import { browser } from '$app/env';
import { error } from '@sveltejs/kit';
import { trees } from 'virtual:trees';
import type { GonePage } from '#lib/registry/past.server.ts';
import type { Past } from '#lib/published/past.ts';
import { readerOf } from '#lib/published/reads-query.ts';
import { withGrounds } from '#lib/tree/grounds.ts';
import { isPictureSetting } from '#lib/pictures/picture-query.ts';
import type { PicturedNode } from '#lib/pictures/shown-picture.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { fullHref } from '#view/ui/href.ts';
import { whenIdle } from '#view/ui/moments.ts';
import { savesData } from '#view/ui/saves-data.ts';
import type { NumberFormView, WalkView } from './walk-view.ts';

type Brought = PicturedNode | GonePage;

const brought = new Map<string, Promise<Brought>>();

/** What the page of a node shows. @throws a 404 where the tree has no such node. */
export function bringNode(
	tree: string,
	id: string,
	fetch: typeof globalThis.fetch
): Promise<Brought> {
	const path = fullHref(`/trees/${tree}/${id}.json`);
	// In the build each page fetches its own: that puts it into the page.
	if (!browser) return fetchNode(path, fetch);
	let node = brought.get(path);
	if (!node) {
		brought.set(path, (node = fetchNode(path, fetch)));
		// The network may come back.
		node.catch(() => brought.delete(path));
	}
	return node;
}

async function fetchNode(path: string, fetch: typeof globalThis.fetch): Promise<Brought> {
	const response = await fetch(path);
	if (!response.ok) error(404, 'No such question or outcome');
	return response.json() as Promise<Brought>;
}

const views = {
	question: () => import('./QuestionView.svelte'),
	outcome: () => import('./OutcomeView.svelte')
};

/** The view of a kind of node, and not the other's code. */
export async function bringView(kind: PicturedNode['kind']): Promise<WalkView> {
	return (await views[kind]()).default as WalkView;
}

/** The form of a question that takes a number; undefined for any other page. */
export async function bringNumberForm(tree: Tree, id: string): Promise<NumberFormView | undefined> {
	const node = tree.nodes.get(id);
	if (node?.kind !== 'question' || !node.input) return undefined;
	return (await import('./NumberForm.svelte')).default;
}

/** The tree with its grounds, which outcomes alone show. */
export async function bringWholeTree(tree: Tree): Promise<Tree> {
	const { bringGrounds } = await trees[tree.id]!();
	return withGrounds(tree, await bringGrounds());
}

/** What sets a second walk beside the first, and the tree with its grounds. */
export async function bringTwoWalks(tree: Tree) {
	const { default: TwoWalks, bringStyles } = await import('#view/two-walks/TwoWalks.svelte');
	const [whole] = await Promise.all([bringWholeTree(tree), bringStyles()]);
	return { TwoWalks, whole };
}

/** A walk's query as it was meant; the code for one that programs may have changed comes only for such a one. */
export async function bringMeant(
	tree: Tree,
	past: Past | undefined,
	query: URLSearchParams
): Promise<URLSearchParams> {
	const reads = readerOf(tree, past);
	if ([...query].every(([key, value]) => reads(key, value) || isPictureSetting(key))) return query;
	// Where it can't be fetched the page can't be shown: without its answers it would be another.
	const { meantQuery } = await import('#lib/published/meant-query.ts');
	return meantQuery(tree, past, query);
}

/** Brings, while nothing else is to do, whatever an answer to this question leads to; nothing where data is to be saved. */
export function bringNext(tree: Tree, question: string): void {
	const node = tree.nodes.get(question);
	if (node?.kind !== 'question' || savesData()) return;
	whenIdle(() => {
		const next = [...new Set(node.ways.map((way) => way.to))];
		const parts: Promise<unknown>[] = next.flatMap((id) => [
			bringNode(tree.id, id, fetch),
			bringNumberForm(tree, id)
		]);
		if (next.some((id) => tree.nodes.get(id)?.kind === 'outcome'))
			parts.push(bringView('outcome'), bringWholeTree(tree));
		// What does not come now comes when it is asked for.
		Promise.allSettled(parts);
	});
}
