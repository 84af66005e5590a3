/** What the link of a comparison of any candidates shows. */
import { mostPicks } from './compare-link.ts';
import { replaceGone, type GoneCandidate } from './gone-picks.ts';
import { meantView } from './meant-view.ts';
import { findPick, optionsOf, type Named } from './options.ts';
import { readPicks, type Picks } from './picks.ts';
import { readView, type View } from './view.ts';

export interface ReadPicked {
	view: View;
	picks: Picks;
	/** One of them; empty where there is none. */
	base: string;
	/** What became of picks that are no more; those that they became are shown. */
	told: readonly string[];
}

/** Reads the query by the candidates that there are and those that are no more. Never fails. */
export function readPicked(
	query: URLSearchParams,
	candidates: readonly Named[],
	gone: readonly GoneCandidate[]
): ReadPicked {
	const { view, told } = replaceGone(readView(meantView(query, { candidates, gone })), gone);
	const known = candidates.flatMap(optionsOf);
	const picks = readPicks(view.picks ?? [], { known, most: mostPicks, of: 'we know' });
	return { view, picks, base: findPick(picks.ids, view.base) ?? picks.ids[0] ?? '', told };
}
