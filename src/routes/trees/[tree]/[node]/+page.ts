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
	// The static page knows no query.
	const query = browser ? await bringMeant(tree, past, new URLSearchParams(url.search)) : undefined;
	const practised = query && practisedIn(query);
	const [View, whole, practice, stills, NumberForm] = await Promise.all([
		bringView(node.kind),
		node.kind === 'outcome' ? bringWholeTree(tree) : tree,
		practised === undefined
			? undefined
			: import('#view/practice/bring.ts').then(({ bringPractice }) =>
					bringPractice(params.tree, practised, fetch)
				),
		node.kind === 'outcome' ? bringStills(node.pictures) : undefined,
		bringNumberForm(tree, node.id)
	]);
	return { tree: whole, node, query, View, practice, stills, NumberForm };
}
