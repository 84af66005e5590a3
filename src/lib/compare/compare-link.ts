/** Links to comparisons, without the base path. */
import { writeCleanLink } from '../share/link.ts';
import { questionKeys } from '../walk/answers.ts';
import type { Walk } from '../walk/walk.ts';
import { writeView, type View } from './view.ts';

/** As many as stand side by side on `/compare`. */
export const mostPicks = 6;

/** The link from a walk's outcome to its recommendation beside the closest rivals. */
export function compareLink(walk: Walk): string {
	const { id } = walk.tree;
	const view = { differ: true, order: 'walk' } as const;
	return `/trees/${id}/compare${writeView(view, walkQuery(walk), questionKeys(walk.tree))}`;
}

/** The fragment of a comparison that opens with the choice of a candidate to add. */
export const addFragment = '#add';

/**
 * The link from a tree's comparison to where candidates of other trees can be added: the same
 * picks up to the sixth, baseline and filter, without the walk.
 */
export function elsewhereLink(view: View, picks: readonly string[], base: string): string {
	const others = picks.filter((id) => id !== base).slice(0, mostPicks - 1);
	const kept = picks.filter((id) => id === base || others.includes(id));
	return `/compare${writeView({ picks: kept, base, differ: view.differ, order: 'walk' })}${addFragment}`;
}

/** The link to candidates of any trees side by side, the first as the baseline; those past the sixth are left out. */
export function compareLinkOf(ids: readonly string[]): string {
	const picks = [...new Set(ids)].slice(0, mostPicks);
	return `/compare${writeView({ picks, differ: false, order: 'walk' })}`;
}

/** A walk's answers by question key, and as `_at` the node being looked at. */
export function walkQuery(walk: Walk): URLSearchParams {
	const [, query = ''] = writeCleanLink(walk).split('?');
	const params = new URLSearchParams(query);
	params.set('_at', walk.node);
	return params;
}
