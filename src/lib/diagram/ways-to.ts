/** Every way to a node, to be lit on the plate and said in words. */
import { pathsTo, type Choice } from '../graph/paths.ts';
import { countWays, nodesTo } from '../graph/reach.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree } from '../tree/tree.ts';

/** The ways to a node that end with the same line: an answer, or answers that lead to the same place. */
export interface LastLine {
	/** The question from which the line comes. */
	from: string;
	/** How many ways end with it. */
	count: number;
	/** The first of them in words, from where the ways part: `Order matters? yes, Rate? high`. */
	said: string;
}

export interface WaysTo {
	/** Nodes on some way to it, itself included. */
	nodes: ReadonlySet<string>;
	/** How many ways lead to it. */
	count: number;
	/** The ways by their last line, in the order in which they are numbered. */
	lasts: readonly LastLine[];
}

/** The ways from the start to a node. */
export function waysTo(tree: Tree, node: string): WaysTo {
	const counts = countWays(tree);
	const into = [...tree.nodes.values()].flatMap((from) => {
		if (from.kind === 'outcome') return [];
		const ways = from.ways.filter((way) => way.to === node);
		const [way] = ways;
		if (!way) return [];
		const path = [...(pathsTo(tree, from.id, 1).next().value ?? []), { node: from.id, way }];
		return [{ from: from.id, count: ways.length * (counts.get(from.id) ?? 0), path }];
	});
	const shared = sharedStart(into.map(({ path }) => path));
	return {
		nodes: new Set(nodesTo(tree, node)),
		count: node === tree.start ? 0 : (counts.get(node) ?? 0),
		lasts: into.map(({ from, count, path }) => ({
			from,
			count,
			said: path
				.slice(shared)
				.map((choice) => write(tree, choice))
				.join(', ')
		}))
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
export function sayWaysTo({ count, lasts }: WaysTo, name: string): string {
	const [only] = lasts;
	if (count === 0 || !only) return `${name}: the first question.`;
	const lead = count === 1 ? 'One way leads' : `${count} ways lead`;
	if (lasts.length === 1) return `${lead} to ${name}${count > 1 ? ', such as' : ''}: ${only.said}.`;
	const each = lasts.map(
		({ count: many, said }, i) => `${i + 1}. ${said}${many > 1 ? ` (${many} ways)` : ''}`
	);
	return `${lead} to ${name}: ${each.join('; ')}.`;
}
