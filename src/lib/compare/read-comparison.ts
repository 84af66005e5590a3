/** What the link of a tree's comparison shows. */
import { reachableCandidates } from '../graph/reach.ts';
import type { Past } from '../published/past.ts';
import { openQuery } from '../published/open-link.ts';
import type { Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import type { Walk } from '../walk/walk.ts';
import { replaceGone, type GoneCandidate } from './gone-picks.ts';
import { findPick, optionsOf, type Named } from './options.ts';
import { readPicks } from './picks.ts';
import { bringAlong, type FromWalk } from './touched.ts';
import { readView, type View } from './view.ts';

export interface ReadComparison {
	view: View;
	/** Picks in order, two at least. */
	picks: readonly string[];
	base: string;
	/** What has changed since the link was made; what became of picks that are no more is shown in their place. */
	told: readonly string[];
	/** One sentence on what the link asks for in vain. */
	fault?: string;
	/** True where the link leaves too few picks, so that they are not shown alone. */
	filledUp: boolean;
	/** The walk in the link, as far as its answers hold. */
	walk?: Walk;
	from?: FromWalk;
	/** True where the walk's answers do not lead where the link says. */
	disagrees: boolean;
}

interface Link {
	tree: Tree;
	/** Those of the tree's table, in its order. */
	candidates: readonly Named[];
	query: URLSearchParams;
	past: Past | undefined;
	gone: readonly GoneCandidate[];
}

const rivalsShown = 3;

/**
 * Reads the query: a walk's answers with `_at`, and a view. Without picks it is the walk's
 * recommendation beside up to three of its closest rivals, at a question the candidates still
 * possible, without a walk all of the table. Never fails.
 */
export function readComparison({ tree, candidates, query, past, gone }: Link): ReadComparison {
	const taken = new Set([...questionKeys(tree), ...(past?.formerKeys ?? [])]);
	const { view, told } = replaceGone(readView(past?.update(query) ?? query, taken), gone);
	const opened = openQuery(tree, past, query);
	const reading = opened?.reading;
	const walk = reading?.kind === 'walk' ? reading.walk : reading?.disagreement.holds;
	const from = walk && bringAlong(walk);
	const known = candidates.flatMap(optionsOf);
	const all = candidates.map(({ id }) => id);
	const { ids, fault } = readPicks(view.picks ?? [], {
		known,
		most: Infinity,
		of: 'of this decision'
	});
	const picks = ids.length > 1 ? ids : [...new Set([...ids, ...usualPicks(all, walk, from)])];
	const base = findPick(picks, view.base) ?? findPick(picks, from?.winner);
	return {
		view,
		picks,
		base: base ?? picks[0] ?? '',
		told: [...(opened?.told ?? []), ...told],
		...(fault && { fault }),
		filledUp: fault !== undefined && ids.length < 2,
		...(walk && from && { walk, from }),
		disagrees: reading?.kind === 'disagreement'
	};
}

function usualPicks(all: string[], walk?: Walk, from?: FromWalk): string[] {
	if (!walk || !from) return all;
	const close = from.rivals.slice(0, rivalsShown).map(({ id }) => id);
	const usual = from.winner ? [from.winner, ...close] : reachableCandidates(walk.tree, walk.node);
	return usual.length > 1 ? usual : all;
}
