/** What can be wrong with a graph, found in time linear in its size. */
import type { Tree } from '../tree/tree.ts';

/** Ids of the nodes one step away. */
export function nextNodes(tree: Tree, id: string): string[] {
	const node = tree.nodes.get(id);
	return node?.kind === 'question' ? [...new Set(node.ways.map((way) => way.to))] : [];
}

/** Node ids of one cycle, first and last the same, or undefined in a tree without cycles. */
export function findCycle(tree: Tree): string[] | undefined {
	const done = new Set<string>();
	for (const root of tree.nodes.keys()) {
		// Depth first with a stack of its own, since a long tree would overflow the call stack.
		const trail: { id: string; rest: string[] }[] = [];
		const onTrail = new Set<string>();
		const enter = (id: string) => {
			trail.push({ id, rest: nextNodes(tree, id) });
			onTrail.add(id);
		};
		if (!done.has(root)) enter(root);
		while (trail.length > 0) {
			const top = trail.at(-1)!;
			const next = top.rest.pop();
			if (next === undefined) {
				done.add(top.id);
				onTrail.delete(top.id);
				trail.pop();
			} else if (onTrail.has(next)) {
				const ids = trail.map((step) => step.id);
				return [...ids.slice(ids.indexOf(next)), next];
			} else if (!done.has(next)) enter(next);
		}
	}
	return undefined;
}

/** Ids of the nodes that no walk from the start can reach, in the machine's order. */
export function findUnreachable(tree: Tree): string[] {
	const reached = new Set(nodesFrom(tree, tree.start));
	return [...tree.nodes.keys()].filter((id) => !reached.has(id));
}

/** Ids of the questions that have no way on, in the machine's order. */
export function findDeadEnds(tree: Tree): string[] {
	return [...tree.nodes.values()]
		.filter((node) => node.kind === 'question' && node.ways.length === 0)
		.map((node) => node.id);
}

/** The node itself and every node that can be reached from it, each once. */
export function nodesFrom(tree: Tree, from: string): string[] {
	const reached = new Set([from]);
	for (const id of reached) for (const next of nextNodes(tree, id)) reached.add(next);
	return [...reached];
}
