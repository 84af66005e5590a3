/** Every way to a node, to be lit on the plate and said in words. */
import { pathsTo } from '../graph/paths.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree } from '../tree/tree.ts';

export interface WaysTo {
	/** Nodes on some way to it, itself included. */
	nodes: ReadonlySet<string>;
	/** How many ways lead to it; `most` where there are as many or more. */
	count: number;
	/** The first of them in words: `Order matters? yes, Rate? high`. */
	said: readonly string[];
}

/** Ways that are counted, and of those the ones said in words. */
const most = 50;
const saidMost = 3;

/** The ways from the start to a node. */
export function waysTo(tree: Tree, node: string): WaysTo {
	const nodes = new Set([node]);
	const paths = [...pathsTo(tree, node, most)];
	for (const path of paths) for (const { node: at } of path) nodes.add(at);
	const said = paths.slice(0, saidMost).map((path) =>
		path
			.map(({ node: at, way }) => {
				const asked = inOneLine(questionOf(tree, at).short);
				return `${asked} ${plainProse(inOneLine(way.short), tree.facts)}`;
			})
			.join(', ')
	);
	return { nodes, count: paths.length, said };
}

/** The ways in a sentence or two. */
export function sayWaysTo({ count, said }: WaysTo, name: string): string {
	if (count === 0) return `${name}: the first question.`;
	if (count === 1) return `One way leads to ${name}: ${said[0]}.`;
	const many = count >= most ? `${most} ways or more lead` : `${count} ways lead`;
	const more = count > said.length ? `; and ${count - said.length} more` : '';
	return `${many} to ${name}: ${said.map((way, i) => `${i + 1}. ${way}`).join('; ')}${more}.`;
}
