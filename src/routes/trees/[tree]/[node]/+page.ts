import { browser } from '$app/env';
import { bringStills } from '#view/pictures/bring-stills.ts';
import { bringPractice } from '#view/practice/bring.ts';
import { meantQuery } from '#lib/published/meant-query.ts';
import { practisedIn } from '#lib/share/link.ts';
import { bringNode, bringNumberForm, bringView, bringWholeTree } from '#view/walk/bring-node.ts';
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
	const practised = browser ? practisedIn(meantQuery(tree, past, url.searchParams)) : undefined;
	const [View, whole, practice, stills, NumberForm] = await Promise.all([
		bringView(node.kind),
		node.kind === 'outcome' ? bringWholeTree(tree) : tree,
		practised === undefined ? undefined : bringPractice(params.tree, practised, fetch),
		node.kind === 'outcome' ? bringStills(node.pictures) : undefined,
		bringNumberForm(tree, node.id)
	]);
	return { tree: whole, node, View, practice, stills, NumberForm };
}
