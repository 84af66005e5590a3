import { browser } from '$app/env';
import { bringStills } from '#view/pictures/bring-stills.ts';
import { practisedIn } from '#lib/share/link.ts';
import {
	bringMeant,
	bringNode,
	bringNumberForm,
	bringView,
	bringWholeTree
} from '#view/walk/bring-node.ts';
import type { PageLoadEvent } from './$types';

/** Brings what the node's page shows, with the view it needs and not the other's code; and the scenario where one is practised. */
export async function load({ params, url, fetch, parent }: PageLoadEvent) {
	const [node, { tree, past }] = await Promise.all([
		bringNode(params.tree, params.node, fetch),
		parent()
	]);
	if (node.kind === 'gone') {
		const { default: GoneView } = await import('#view/lost/GoneView.svelte');
		return { tree, gone: { GoneView, page: node } };
	}
	const [meant, View, whole, stills, NumberForm] = await Promise.all([
		browser ? bringPractised(new URLSearchParams(url.search)) : undefined,
		bringView(node.kind),
		node.kind === 'outcome' ? bringWholeTree(tree) : tree,
		node.kind === 'outcome' ? bringStills(node.pictures) : undefined,
		bringNumberForm(tree, node.id)
	]);
	return { tree: whole, node, ...meant, View, stills, NumberForm };

	/** The query as it was meant, and the scenario that it practises. The static page knows none. */
	async function bringPractised(asked: URLSearchParams) {
		const query = await bringMeant(tree, past, asked);
		const id = practisedIn(query);
		if (id === undefined) return { query, practice: undefined };
		const { bringPractice } = await import('#view/practice/bring.ts');
		return { query, practice: await bringPractice(params.tree, id, fetch) };
	}
}
