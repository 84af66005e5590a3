/** Time to lay a tree out, beside dagre and ELK with nodes, labels and direction the same. */
import { Graph, layout } from '@dagrejs/dagre';
import Elk from 'elkjs/lib/elk.bundled.js';
import { makeRow } from './rows.js';
import { time } from './time.js';

const questionSize = { width: 82, height: 35 };
const outcomeSize = { width: 180, height: 28 };
const labelSize = { width: 70, height: 30 };

/** Rows for the layout of a tree and of a far larger one, from graph to coordinates. */
export async function timeLayouts({ ours, tree }) {
	const sizeOf = ({ kind }) => (kind === 'question' ? questionSize : outcomeSize);
	const elk = new Elk();
	const row = {
		ours: await time(() => ours.layOut(tree)),
		peers: {
			dagre: await time(() => layOutByDagre(tree, sizeOf)),
			ELK: await time(() => layOutByElk(elk, tree, sizeOf))
		}
	};
	return [
		makeRow({ id: 'layout', what: `layout of ${tree.id}, at build time`, unit: 'ms', ...row }),
		makeRow({
			id: 'layout.large',
			what: `layout of a made-up tree of ${ours.largeGraph.nodes.length} nodes, at build time`,
			unit: 'ms',
			ours: await time(ours.largePlate),
			goal: { most: 30_000 }
		})
	];
}

function edgesOf(tree) {
	return [...tree.nodes.values()].flatMap(({ id, ways = [] }) =>
		ways.map((way) => ({ id: `${id}.${way.id}`, from: id, to: way.to }))
	);
}

function layOutByDagre(tree, sizeOf) {
	const graph = new Graph({ multigraph: true });
	graph.setGraph({ rankdir: 'LR', nodesep: 36, ranksep: 94 });
	for (const node of tree.nodes.values()) graph.setNode(node.id, { ...sizeOf(node) });
	for (const { id, from, to } of edgesOf(tree)) graph.setEdge(from, to, { ...labelSize }, id);
	layout(graph);
}

function layOutByElk(elk, tree, sizeOf) {
	return elk.layout({
		id: 'root',
		layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' },
		children: [...tree.nodes.values()].map((node) => ({ id: node.id, ...sizeOf(node) })),
		edges: edgesOf(tree).map(({ id, from, to }) => ({
			id,
			sources: [from],
			targets: [to],
			labels: [{ id: `${id}.label`, text: id, ...labelSize }]
		}))
	});
}
