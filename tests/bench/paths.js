/** The graph of a tree as the public data has it: `build/api/trees/<tree>.json`. */

/** The ways on from a node: answers, or the branches of a number. */
export function waysOf(node) {
	return node.answers ?? node.input?.branches ?? [];
}

/** Node ids such that each stands after all that lead to it. */
export function nodesInOrder(tree) {
	const done = new Set();
	const visit = (id) => {
		if (done.has(id)) return;
		for (const { to } of waysOf(tree.nodes[id]).toReversed()) visit(to);
		done.add(id);
	};
	visit(tree.start);
	return [...done].reverse();
}

/** Paths from the start to an outcome, as `{ node, way }` a step: the longest first, else in tree order. */
export function longestPaths(tree) {
	const paths = [];
	const follow = (id, path) => {
		const ways = waysOf(tree.nodes[id]);
		if (ways.length === 0) paths.push(path);
		for (const { id: way, to } of ways) follow(to, [...path, { node: id, way, to }]);
	};
	follow(tree.start, []);
	return paths.sort((a, b) => b.length - a.length);
}
