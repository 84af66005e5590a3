/** Small graphs for tests of the layout, drawn as literals, and random ones. */
import type { GraphNode, GraphWay, PlateGraph } from '#lib/layout/graph.ts';

/**
 * A question sends each answer to a node, `{ start: { left: 'a', right: 'b' } }`; names that send
 * nowhere are ends. Ids are the words; the first is the start.
 */
export function drawGraph(
	drawing: Readonly<Record<string, Readonly<Record<string, string>>>>
): PlateGraph {
	const ways = Object.entries(drawing).flatMap(([from, answers]) =>
		Object.entries(answers).map(([id, to]): GraphWay => ({ id, from, to, lines: [id] }))
	);
	const ids = new Set([...Object.keys(drawing), ...ways.map(({ to }) => to)]);
	const nodes = [...ids].map((id): GraphNode => ({
		id,
		kind: id in drawing ? 'question' : 'outcome',
		lines: [id]
	}));
	return { start: Object.keys(drawing)[0]!, nodes, ways };
}

const words = [
	'yes',
	'no',
	'in order',
	'a few at a time',
	'not known',
	'every day',
	'all but one',
	'half'
];

/**
 * A graph like a decision tree of about `size` nodes: questions with two to four answers, each of which leads to
 * a new question, to a new end or, less often, to one of the places that were finished last, so that there is no way back.
 */
export function randomGraph(size: number, random: () => number): PlateGraph {
	const nodes: GraphNode[] = [];
	const ways: GraphWay[] = [];
	const finished: string[] = [];
	const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
	const deepest = size > 200 ? 11 : 6;
	const addEnd = (): string => {
		const id = `e${nodes.length}`;
		nodes.push({ id, kind: 'outcome', lines: [`End ${id}`] });
		return id;
	};
	const addQuestion = (depth: number): string => {
		const id = `q${nodes.length}`;
		nodes.push({ id, kind: 'question', lines: ['Which one', 'is it?'] });
		const answers = 2 + Math.floor(random() * 3);
		for (let k = 0; k < answers; k++) {
			const goesOn =
				depth < deepest &&
				nodes.length < size &&
				random() < (depth < 3 ? 0.8 : size > 200 ? 0.53 : 0.45);
			const isShared = finished.length > 0 && random() < 0.15;
			const to = isShared ? pick(finished.slice(-6)) : goesOn ? addQuestion(depth + 1) : addEnd();
			ways.push({ id: `a${k}`, from: id, to, lines: [pick(words)] });
			if (!finished.includes(to)) finished.push(to);
		}
		return id;
	};
	return { start: addQuestion(0), nodes, ways };
}
