/** The graph by number, as the stages of the layout work on it: a node's number is its place in `nodes`. */
import type { GraphNode, PlateGraph } from './graph.ts';
import { mergeWays, type Line } from './merge-ways.ts';

export interface Net {
	start: number;
	/** Those that the start reaches, in the graph's order. */
	nodes: readonly GraphNode[];
	/** Numbers of the questions, each after all that lead to it. */
	questions: readonly number[];
	/** Numbers of the ends in the order of a walk that tries each answer in turn. */
	ends: readonly number[];
	/** Where each node's answers lead, in their order, each place once; none from an end. */
	children: readonly (readonly number[])[];
	/** Questions that lead to each node. */
	parents: readonly (readonly number[])[];
	/** The places that plain answers lead to. */
	plain: readonly ReadonlySet<number>[];
	/** The merged answers that leave each node, in the order of its `children`. */
	lines: readonly (readonly Line[])[];
}

/** @throws where a way leads nowhere or the graph has a cycle: our own fault, trees are checked before. */
export function numberNodes(graph: PlateGraph): Net {
	const known = new Map(graph.nodes.map((node) => [node.id, node]));
	const linesFrom = new Map<string, Line[]>();
	for (const line of mergeWays(graph.ways)) {
		if (!known.has(line.to))
			throw new Error(`internal error: a way from "${line.from}" leads to "${line.to}", no node`);
		linesFrom.set(line.from, [...(linesFrom.get(line.from) ?? []), line]);
	}
	const walked = walkThrough(graph.start, linesFrom);
	const nodes = graph.nodes.filter(({ id }) => walked.has(id));
	const number = new Map(nodes.map(({ id }, i) => [id, i]));
	const lines = nodes.map(({ id }) => linesFrom.get(id) ?? []);
	const children = lines.map((ways) => ways.map(({ to }) => number.get(to)!));
	const parents = nodes.map((): number[] => []);
	children.forEach((targets, i) => targets.forEach((to) => parents[to]!.push(i)));
	const isQuestion = (i: number) => nodes[i]!.kind === 'question';
	const places = [...walked].map((id) => number.get(id)!);
	return {
		start: number.get(graph.start)!,
		nodes,
		questions: inOrder(places, parents, children).filter(isQuestion),
		ends: places.filter((i) => !isQuestion(i)),
		children,
		parents,
		plain: lines.map((ways, i) => new Set(children[i]!.filter((_, k) => ways[k]!.plain))),
		lines
	};
}

/** Ids in the order of a walk that goes down each answer before it tries the next. */
function walkThrough(start: string, linesFrom: ReadonlyMap<string, readonly Line[]>): Set<string> {
	const seen = new Set<string>();
	const waiting = [start];
	while (waiting.length > 0) {
		const id = waiting.pop()!;
		if (seen.has(id)) continue;
		seen.add(id);
		waiting.push(...(linesFrom.get(id) ?? []).map(({ to }) => to).reverse());
	}
	return seen;
}

/** Kahn's order: a node stands after all that lead to it. */
function inOrder(
	places: readonly number[],
	parents: readonly (readonly number[])[],
	children: readonly (readonly number[])[]
): number[] {
	const missing = parents.map(({ length }) => length);
	const order = places.filter((i) => missing[i] === 0);
	for (const i of order) for (const to of children[i]!) if (--missing[to]! === 0) order.push(to);
	if (order.length < places.length)
		throw new Error(`internal error: the graph of the plate has a cycle`);
	return order;
}
