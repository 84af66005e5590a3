/** Picks that are no more, and what stands in their place. */
import { candidateOf } from '../tree/candidate.ts';
import type { View } from './view.ts';

/** A candidate that is no more. */
export interface GoneCandidate {
	id: string;
	/** What became of it, in one sentence. */
	told: string;
	/** The candidates that it is today. */
	to: readonly { id: string; name: string }[];
}

/**
 * The view with those in place of picks that are no more which they became, and what became of
 * them, one sentence each.
 */
export function replaceGone(
	view: View,
	gone: readonly GoneCandidate[]
): { view: View; told: string[] } {
	const find = (id: string) => gone.find((candidate) => candidate.id === candidateOf(id));
	const today = (id: string) => find(id)?.to.map((to) => to.id) ?? [id];
	const asked = [...(view.picks ?? []), ...(view.base === undefined ? [] : [view.base])];
	const told = [...new Set(asked.flatMap((id) => find(id)?.told ?? []))];
	if (told.length === 0) return { view, told };
	const { picks, base, ...rest } = view;
	// What two picks became, or one became that was picked beside it, stands there once.
	const replaced = picks && [...new Set(picks.flatMap(today))];
	const baseNow = base === undefined ? undefined : today(base)[0];
	return {
		view: {
			...rest,
			...(replaced && { picks: replaced }),
			...(baseNow !== undefined && { base: baseNow })
		},
		told
	};
}
