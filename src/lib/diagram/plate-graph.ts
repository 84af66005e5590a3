/** A tree as the layout of its plate reads it. */
import type { PlateGraph } from '../layout/graph.ts';
import { plainProse } from '../tree/prose.ts';
import type { Tree } from '../tree/tree.ts';

/** The graph with its short words, facts written out, since their width counts. */
export function plateGraph(tree: Tree): PlateGraph {
	const write = (lines: readonly string[]) => lines.map((line) => plainProse(line, tree.facts));
	const nodes = [...tree.nodes.values()];
	return {
		start: tree.start,
		nodes: nodes.map(({ id, kind, short }) => ({
			id,
			kind,
			lines: typeof short === 'string' ? [short] : short
		})),
		ways: nodes.flatMap((node) =>
			node.kind === 'outcome'
				? []
				: node.ways.map(({ id, to, short }) => ({ id, from: node.id, to, lines: write(short) }))
		)
	};
}
