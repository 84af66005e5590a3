/** What the link of a comparison across families shows. */
import { mostPicks } from './compare-link.ts';
import { replaceGone, type GoneCandidate } from './gone-picks.ts';
import { readPicks, type Picks } from './picks.ts';
import { readView, type View } from './view.ts';

export interface ReadPicked {
	view: View;
	picks: Picks;
	/** What became of picks that are no more; those that they became are shown. */
	told: readonly string[];
}

/** Reads the query by the candidates that there are and those that are no more. Never fails. */
export function readPicked(
	query: URLSearchParams,
	known: readonly { id: string; short: string }[],
	gone: readonly GoneCandidate[]
): ReadPicked {
	const { view, told } = replaceGone(readView(query), gone);
	const picks = readPicks(view.picks ?? [], { known, most: mostPicks, of: 'we know' });
	return { view, picks, told };
}
