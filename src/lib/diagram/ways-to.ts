/** Every way to a node, to be lit on the plate and said in words. */
import { pathsTo, type Choice } from '../graph/paths.ts';
import { countWays, nodesTo } from '../graph/reach.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree } from '../tree/tree.ts';

export interface WaysTo {
	/** Nodes on some way to it, itself included. */
	nodes: ReadonlySet<string>;
	/** How many ways lead to it. */
	count: number;
	/** The first of them in words, from where the ways part: `Order matters? yes, Rate? high`. */
	said: readonly string[];
}

/** Ways that are said in words. */
const saidMost = 3;

/** The ways from the start to a node. */
export function waysTo(tree: Tree, node: string): WaysTo {
	const paths = [...pathsTo(tree, node, saidMost)];
	const shared = sharedStart(paths);
	return {
		nodes: new Set(nodesTo(tree, node)),
		count: node === tree.start ? 0 : (countWays(tree).get(node) ?? 0),
		said: paths.map((path) =>
			path
				.slice(shared)
				.map((choice) => write(tree, choice))
				.join(', ')
		)
	};
}

/** How many answers all these paths begin with; none of a path alone. */
function sharedStart(paths: readonly (readonly Choice[])[]): number {
	const [first = [], ...others] = paths;
	if (others.length === 0) return 0;
	const parts = first.findIndex((choice, i) => others.some((path) => path[i]?.way !== choice.way));
	return Math.max(parts, 0);
}

function write(tree: Tree, { node, way }: Choice): string {
	const asked = inOneLine(questionOf(tree, node).short);
	return `${asked} ${plainProse(inOneLine(way.short), tree.facts)}`;
}

/** The ways in a sentence or two. */
export function sayWaysTo({ count, said }: WaysTo, name: string): string {
	if (count === 0) return `${name}: the first question.`;
	if (count === 1) return `One way leads to ${name}: ${said[0]}.`;
	const more = count > said.length ? `; and ${count - said.length} more` : '';
	return `${count} ways lead to ${name}: ${said.map((way, i) => `${i + 1}. ${way}`).join('; ')}${more}.`;
}
