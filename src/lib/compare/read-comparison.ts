/** What the link of a tree's comparison shows. */
import { reachableCandidates } from '../graph/reach.ts';
import { candidateOf } from '../tree/candidate.ts';
import type { Past } from '../published/past.ts';
import { meantQuery } from '../published/meant-query.ts';
import { openQuery } from '../published/open-link.ts';
import type { Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import type { Walk } from '../walk/walk.ts';
import { replaceGone, type GoneCandidate } from './gone-picks.ts';
import { meantView } from './meant-view.ts';
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
	/** True where the walk can still lead to all that stand side by side. */
	possible: boolean;
}

/** What an outcome is asked to stand beside. */
export interface Beside {
	/** Picks: the closest rival first. */
	picks: readonly [string, ...string[]];
	/** When the closest rival wins, in its author's words. */
	when: string;
}

interface Link {
	tree: Tree;
	/** Those of the tree's table, in its order. */
	candidates: readonly Named[];
	/** By the id of each outcome. */
	beside: Readonly<Record<string, Beside>>;
	query: URLSearchParams;
	past: Past | undefined;
	gone: readonly GoneCandidate[];
}

/** As many as begin side by side. */
export const firstShown = 4;

/**
 * Reads the query: a walk's answers with `_at`, and a view. Without picks it is the walk's recommendation
 * beside its rival and those of its cost, at a question the first of the candidates still possible, without a
 * walk the first of the table. Never fails.
 */
export function readComparison(link: Link): ReadComparison {
	const { tree, candidates, beside, past, gone } = link;
	const taken = new Set([...questionKeys(tree), ...(past?.formerKeys ?? [])]);
	const query = meantView(meantQuery(tree, past, link.query), { candidates, gone, taken });
	const { view, told } = replaceGone(readView(past?.update(query) ?? query, taken), gone);
	const opened = openQuery(tree, past, query);
	const reading = opened?.reading;
	const walk = reading?.kind === 'walk' ? reading.walk : reading?.disagreement.holds;
	const asked = walk && beside[walk.node];
	const from = walk && withRival(bringAlong(walk), asked);
	const known = candidates.flatMap(optionsOf);
	const all = candidates.map(({ id }) => id);
	const { ids, fault } = readPicks(view.picks ?? [], {
		known,
		most: Infinity,
		of: 'of this decision'
	});
	const usual = usualPicks({ all, asked, walk, from });
	const picks = ids.length > 1 ? ids : [...new Set([...ids, ...usual])].slice(0, firstShown);
	const possible = walk ? reachableCandidates(walk.tree, walk.node) : [];
	const base = findPick(picks, view.base) ?? findPick(picks, from?.winner);
	return {
		view,
		picks,
		base: base ?? picks[0] ?? '',
		told: [...(opened?.told ?? []), ...told],
		...(fault && { fault }),
		filledUp: fault !== undefined && ids.length < 2,
		...(walk && from && { walk, from }),
		disagrees: reading?.kind === 'disagreement',
		possible: picks.every((id) => possible.includes(candidateOf(id)))
	};
}

/** Of its closest rival an author's words say more than the nearest walk, which may be another case. */
function withRival(from: FromWalk, asked: Beside | undefined): FromWalk {
	if (!asked || from.winner === undefined) return from;
	const [id] = asked.picks;
	const others = from.rivals.filter((rival) => rival.id !== id);
	return { ...from, rivals: [{ id, when: asked.when }, ...others] };
}

/** What stands side by side where the link names nothing. */
function usualPicks(known: {
	all: readonly string[];
	asked: Beside | undefined;
	walk: Walk | undefined;
	from: FromWalk | undefined;
}): string[] {
	const { all, asked, walk, from } = known;
	const possible = walk ? reachableCandidates(walk.tree, walk.node) : [];
	const rivals = from?.rivals.map(({ id }) => id) ?? [];
	const usual = from?.winner
		? [from.winner, ...(asked?.picks ?? []), ...rivals]
		: all.filter((id) => possible.includes(id));
	const picks = [...new Set([...usual, ...(usual.length > 1 ? [] : all)])];
	return picks.slice(0, firstShown);
}
