/** Paths through a tree, one at a time: there may be far more of them than nodes. */
import { questionOf, type Tree, type Way } from '../tree/tree.ts';

/** A question and the way taken from it. */
export interface Choice {
	node: string;
	way: Way;
}

/** Every path from the start to an outcome, in the order of the answers; at most `limit` of them. */
export function* allPaths(tree: Tree, limit = Infinity): Generator<Choice[]> {
	let given = 0;
	const open: Choice[][] = [[]];
	while (open.length > 0 && given < limit) {
		const path = open.pop()!;
		const at = path.at(-1)?.way.to ?? tree.start;
		if (tree.nodes.get(at)?.kind === 'outcome') {
			given++;
			yield path;
			continue;
		}
		for (const way of questionOf(tree, at).ways.toReversed())
			open.push([...path, { node: at, way }]);
	}
}

/** Every path from the start to a node, at most `limit`, the last question varying slowest. */
export function* pathsTo(tree: Tree, node: string, limit = Infinity): Generator<Choice[]> {
	const into = new Map<string, Choice[]>();
	for (const from of tree.nodes.values()) {
		if (from.kind === 'outcome') continue;
		for (const way of from.ways) {
			into.set(way.to, [...(into.get(way.to) ?? []), { node: from.id, way }]);
		}
	}
	let given = 0;
	const open: { at: string; path: Choice[] }[] = [{ at: node, path: [] }];
	while (open.length > 0 && given < limit) {
		const { at, path } = open.pop()!;
		if (at === tree.start) {
			given++;
			yield path;
			continue;
		}
		for (const choice of (into.get(at) ?? []).toReversed())
			open.push({ at: choice.node, path: [choice, ...path] });
	}
}
