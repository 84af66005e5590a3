import { browser } from '$app/env';
import { bringPractice } from '#view/practice/bring.ts';
import { practisedIn } from '#lib/share/link.ts';
import type { WalkView } from '#view/walk/walk-view.ts';
import type { PageLoadEvent } from './$types';

/** Brings the view that this kind of node needs, and not the other's code; and the scenario where one is practised. */
export async function load({ data: { node }, params, url, fetch }: PageLoadEvent) {
	if (node.kind === 'gone') {
		const { default: GoneView } = await import('#view/lost/GoneView.svelte');
		return { gone: { GoneView, page: node } };
	}
	// The static page knows no query.
	const practised = browser ? practisedIn(url.searchParams) : undefined;
	const [{ default: View }, practice] = await Promise.all([
		node.kind === 'question'
			? import('#view/walk/QuestionView.svelte')
			: import('#view/walk/OutcomeView.svelte'),
		practised === undefined ? undefined : bringPractice(params.tree, practised, fetch)
	]);
	return { node, View: View as WalkView, practice };
}
