/**
 * Lays a tree out from left to right: questions in columns by their longest path from the
 * start, outcomes in one column at the right. Layers, order and heights are Sugiyama's
 * method as d3-dag has it; every answer has a lane of its own for its label. For the build only.
 */
import { coordSimplex, graphConnect, sugiyama, type Graph } from 'd3-dag';
import { nodesInOrder } from '../graph/reach.ts';
import { inOneLine, type Tree, type Way } from '../tree/tree.ts';
import { questionSize, type Plate, type PlateEdge, type PlateNode } from './plate.ts';
import { routeEdges, type Route } from './route-edges.ts';

const pitch = 188;
const outcomeRun = 124;
const outcomeText = 180;

/** Between any two rows: room for a label of one line over its edge. */
const rowGap = 36;

/** What a row needs beyond the gap, at its two sides together. */
const rowHeight = { question: 26, oneLine: 0.01, twoLines: 14, outcome: 0.01 };

/** Room for the label over the first row, and under the last. */
const margin = { top: 26, bottom: 26 };

interface Edge {
	from: string;
	to: string;
	way: Way;
	lines: readonly string[];
}

/** Gives the plate of a tree. The same tree gives the same plate. */
export function layOutTree(tree: Tree): Plate {
	const columns = columnOf(tree);
	const last = Math.max(...columns.values());
	const edges = listEdges(tree, columns);
	const rows = placeRows(tree, edges, columns);
	const x = (id: string) => {
		const column = columns.get(id)!;
		if (column < last) return column * pitch + 1;
		return (last - 1) * pitch + questionSize.width + outcomeRun;
	};
	const nodes: PlateNode[] = [...tree.nodes.values()].map((node) => ({
		id: node.id,
		kind: node.kind,
		x: x(node.id),
		y: rows.nodes.get(node.id)!,
		lines: node.kind === 'question' ? node.short : [node.short]
	}));
	const routes: Route[] = edges.map((edge, i) => ({
		from: edge.from,
		to: edge.to,
		fromColumn: columns.get(edge.from)!,
		start: { x: x(edge.from) + questionSize.width, y: rows.nodes.get(edge.from)! },
		end: { x: x(edge.to) - (columns.get(edge.to) === last ? 6 : 0), y: rows.nodes.get(edge.to)! },
		lanes: rows.lanes[i]!,
		columnX: (column) =>
			column === last ? x([...columns].find(([, c]) => c === last)![0]) - 6 : column * pitch + 1
	}));
	const drawn: PlateEdge[] = routeEdges(routes).map(({ d, label }, i) => {
		const { from, to, way, lines } = edges[i]!;
		return { from, answer: way.id, to, d, label: { ...label, lines } };
	});
	const width = x([...columns].find(([, c]) => c === last)![0]) + outcomeText;
	return { width, height: rows.height, nodes, edges: drawn };
}

/** Column of each node: questions by their longest path from the start, all outcomes in the last. */
function columnOf(tree: Tree): Map<string, number> {
	const columns = new Map<string, number>([[tree.start, 0]]);
	for (const id of nodesInOrder(tree)) {
		const node = tree.nodes.get(id)!;
		if (node.kind === 'outcome') continue;
		for (const { to } of node.ways)
			columns.set(to, Math.max(columns.get(to) ?? 0, columns.get(id)! + 1));
	}
	const last = Math.max(...columns.values());
	for (const id of columns.keys())
		if (tree.nodes.get(id)!.kind === 'outcome') columns.set(id, last);
	return columns;
}

function listEdges(tree: Tree, columns: ReadonlyMap<string, number>): Edge[] {
	return [...tree.nodes.values()].flatMap((node) => {
		if (node.kind === 'outcome') return [];
		return node.ways.map((way) => {
			const long =
				tree.nodes.get(way.to)!.kind === 'outcome' ||
				columns.get(way.to)! > columns.get(node.id)! + 1;
			return { from: node.id, to: way.to, way, lines: long ? [inOneLine(way.short)] : way.short };
		});
	});
}

interface Rows {
	height: number;
	/** Vertical centre of each node. */
	nodes: ReadonlyMap<string, number>;
	/** For each edge, its height in every layer it passes after its source: label, columns, …, before the target. */
	lanes: readonly (readonly number[])[];
}

type Datum = { layer: number; height: number };

function placeRows(tree: Tree, edges: readonly Edge[], columns: ReadonlyMap<string, number>): Rows {
	const data = new Map<string, Datum>();
	for (const node of tree.nodes.values()) {
		data.set(node.id, { layer: 2 * columns.get(node.id)!, height: rowHeight[node.kind] });
	}
	const pairs = edges.flatMap(({ from, to, lines }, i): [string, string][] => {
		const height = lines.length > 1 ? rowHeight.twoLines : rowHeight.oneLine;
		data.set(`#${i}`, { layer: 2 * columns.get(from)! + 1, height });
		return [
			[from, `#${i}`],
			[`#${i}`, to]
		];
	});
	const graph = graphConnect()(pairs);
	const layering = (g: Graph<string, unknown>): number => {
		let height = 0;
		for (const node of g.nodes()) {
			node.y = data.get(node.data)!.layer;
			height = Math.max(height, node.y);
		}
		return height;
	};
	const { width } = sugiyama()
		.layering(layering as never)
		.coord(coordSimplex())
		.nodeSize(((node: { data: string }) => [data.get(node.data)!.height, 1]) as never)
		.gap([rowGap, 1])(graph as never);
	const place = (across: number) => Math.round(across) + margin.top;
	const nodes = new Map<string, number>();
	const lanes: number[][] = edges.map(() => []);
	for (const node of graph.nodes()) {
		const id = node.data as string;
		if (!id.startsWith('#')) nodes.set(id, place(node.x));
		else {
			const [link] = [...node.childLinks()];
			lanes[Number(id.slice(1))] = link!.points.slice(0, -1).map(([y]) => place(y));
		}
	}
	return { height: Math.ceil(width) + margin.top + margin.bottom, nodes, lanes };
}
