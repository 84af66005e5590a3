import type { WalkView } from '#lib/walk-page/walk-view.ts';
import type { PageLoadEvent } from './$types';

/** Brings the view that this kind of node needs, and not the other's code. */
export async function load({ data }: PageLoadEvent) {
	const { default: View } =
		data.node.kind === 'question'
			? await import('#lib/walk-page/QuestionView.svelte')
			: await import('#lib/walk-page/OutcomeView.svelte');
	return { ...data, View: View as WalkView };
}
