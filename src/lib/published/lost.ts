/** What can be made of an address inside a tree whose node does not exist. */
import { nearestName } from '../tree/nearest-name.ts';
import type { Tree } from '../tree/tree.ts';
import { readAnswers } from '../walk/answers.ts';
import { replayAnswers } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

export interface Lost {
	tree: Tree;
	/** The walk as far as the answers lead from the start; absent where none of them does. */
	walk?: Walk;
	/** Id of the node whose name is closest to the one asked for. */
	nearest?: string;
}

/** Reads the rest of a lost address. Never fails, whatever it holds. */
export function readLost(tree: Tree, node: string, query: URLSearchParams): Lost {
	const answers = readAnswers(tree, query);
	const { begin, steps, end } = replayAnswers(tree, answers);
	const nearest = nearestName(node.slice(0, 80), [...tree.nodes.keys()]);
	return {
		tree,
		...(steps.length > 0 && { walk: { tree, begin, steps, node: end, answers } }),
		...(nearest && { nearest })
	};
}
