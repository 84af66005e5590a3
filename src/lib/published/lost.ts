/** What can be made of an address inside a tree whose node does not exist. */
import type { Tree } from '../tree/tree.ts';
import { readAnswers } from '../walk/answers.ts';
import { replayAnswers } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';
import { meantQuery } from './meant-query.ts';
import type { Past } from './past.ts';

export interface Lost {
	tree: Tree;
	/** The walk as far as the answers lead from the start; absent where none of them does. */
	walk?: Walk;
}

/** Reads the rest of a lost address. Never fails, whatever it holds. */
export function readLost(tree: Tree, past: Past | undefined, query: URLSearchParams): Lost {
	const meant = meantQuery(tree, past, query);
	const answers = readAnswers(tree, past?.update(meant) ?? meant);
	const { begin, steps, end } = replayAnswers(tree, answers);
	return {
		tree,
		...(steps.length > 0 && { walk: { tree, begin, steps, node: end, answers } })
	};
}
