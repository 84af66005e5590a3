/**
 * What can still be reached from each node. One pass over the nodes, last first, so the
 * time is linear in the graph; paths are never enumerated. Trees have no cycles (the
 * check sees to that).
 */
import type { Tree } from '../tree/tree.ts';
import { findCycle, nextNodes, nodesFrom } from './faults.ts';

interface QuestionsLeft {
	/** Counting the node itself where it is a question. */
	fewest: number;
	most: number;
}

interface Reach {
	/** Node ids, every node before the nodes it leads to. */
	order: readonly string[];
	place: ReadonlyMap<string, number>;
	/** One bit for each candidate, in the tree's order. */
	candidates: ReadonlyMap<string, bigint>;
	left: ReadonlyMap<string, QuestionsLeft>;
}

const known = new WeakMap<Tree, Reach>();

function reachOf(tree: Tree): Reach {
	let reach = known.get(tree);
	if (!reach) known.set(tree, (reach = computeReach(tree)));
	return reach;
}

function computeReach(tree: Tree): Reach {
	const order = sortNodes(tree);
	const bit = new Map(tree.candidates.map(({ id }, i) => [id, 1n << BigInt(i)]));
	const candidates = new Map<string, bigint>();
	const left = new Map<string, QuestionsLeft>();
	for (const id of order.toReversed()) {
		const node = tree.nodes.get(id)!;
		if (node.kind === 'outcome') {
			candidates.set(
				id,
				node.recommend.reduce((mask, c) => mask | (bit.get(c) ?? 0n), 0n)
			);
			left.set(id, { fewest: 0, most: 0 });
			continue;
		}
		let mask = 0n;
		let fewest = Infinity;
		let most = 0;
		for (const next of nextNodes(tree, id)) {
			mask |= candidates.get(next)!;
			fewest = Math.min(fewest, left.get(next)!.fewest);
			most = Math.max(most, left.get(next)!.most);
		}
		candidates.set(id, mask);
		left.set(id, { fewest: 1 + (fewest === Infinity ? 0 : fewest), most: 1 + most });
	}
	return { order, place: new Map(order.map((id, i) => [id, i])), candidates, left };
}

/** Kahn's topological order (1962); nodes that are free at once in the order in which they came free. */
function sortNodes(tree: Tree): string[] {
	const arriving = new Map([...tree.nodes.keys()].map((id) => [id, 0]));
	for (const id of tree.nodes.keys())
		for (const next of nextNodes(tree, id)) arriving.set(next, arriving.get(next)! + 1);
	const order = [...tree.nodes.keys()].filter((id) => arriving.get(id) === 0);
	for (const id of order) {
		for (const next of nextNodes(tree, id)) {
			arriving.set(next, arriving.get(next)! - 1);
			if (arriving.get(next) === 0) order.push(next);
		}
	}
	if (order.length < tree.nodes.size) {
		throw new Error(
			`Tree "${tree.id}": the answers go round in a circle: ${findCycle(tree)?.join(' → ')}. Lead one of them on.`
		);
	}
	return order;
}

/** Node ids in tree order: every node before the nodes it leads to. @throws on a cycle. */
export function nodesInOrder(tree: Tree): readonly string[] {
	return reachOf(tree).order;
}

/** Ids of the nodes from which a node can be reached, itself included, in tree order. */
export function nodesTo(tree: Tree, node: string): string[] {
	const found = new Set([node]);
	for (const id of reachOf(tree).order.toReversed())
		if (nextNodes(tree, id).some((next) => found.has(next))) found.add(id);
	return [...found].reverse();
}

/** In how many ways each node can be reached from the start. */
export function countWays(tree: Tree): ReadonlyMap<string, number> {
	const ways = new Map([[tree.start, 1]]);
	for (const id of reachOf(tree).order) {
		const node = tree.nodes.get(id)!;
		for (const { to } of node.kind === 'question' ? node.ways : [])
			ways.set(to, (ways.get(to) ?? 0) + (ways.get(id) ?? 0));
	}
	return ways;
}

/** In how many ways each node leads to one. */
export function countWaysTo(tree: Tree, node: string): ReadonlyMap<string, number> {
	const ways = new Map([[node, 1]]);
	for (const id of reachOf(tree).order.toReversed()) {
		const from = tree.nodes.get(id)!;
		if (id === node || from.kind === 'outcome') continue;
		ways.set(
			id,
			from.ways.reduce((sum, { to }) => sum + (ways.get(to) ?? 0), 0)
		);
	}
	return ways;
}

/** Place of a node in tree order, from 0. */
export function placeOf(tree: Tree, id: string): number {
	return reachOf(tree).place.get(id) ?? -1;
}

/** Ids of the candidates that some outcome reachable from this node recommends, in the tree's order. */
export function reachableCandidates(tree: Tree, node: string): string[] {
	const mask = reachOf(tree).candidates.get(node) ?? 0n;
	return tree.candidates.filter((_, i) => (mask >> BigInt(i)) & 1n).map(({ id }) => id);
}

/** Ids of the outcomes reachable from this node, in tree order. */
export function reachableOutcomes(tree: Tree, node: string): string[] {
	return nodesFrom(tree, node)
		.filter((id) => tree.nodes.get(id)?.kind === 'outcome')
		.sort((a, b) => placeOf(tree, a) - placeOf(tree, b));
}

/** The fewest and the most questions that are still asked from this node on. */
export function questionsLeft(tree: Tree, node: string): QuestionsLeft {
	return reachOf(tree).left.get(node) ?? { fewest: 0, most: 0 };
}
