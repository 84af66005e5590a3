/** The walks of a tree whose ends are recorded. */
import { allPaths, type Choice } from '../graph/paths.ts';
import { questionOf, type NumberInput, type Question, type Tree } from '../tree/tree.ts';
import { answered, writeGiven, type Given } from '../walk/answers.ts';
import { branchAt, measure, replayAnswers } from '../walk/replay.ts';

/**
 * Complete walks, as queries with the node they end at: every path by its answers; with the lowest
 * and with the highest number of each branch; and with the answers marked that "not sure" assumes.
 */
export function completeWalks(tree: Tree): Map<string, string> {
	const walks = new Map<string, string>();
	for (const path of allPaths(tree)) {
		const byHand = answersAlong(tree, path, ({ way }) => answered(way.id));
		for (const answers of [byHand, ...withNumbers(tree, path), withAssumptions(tree, path)]) {
			if (answers) walks.set(writeQuery(answers), replayAnswers(tree, answers).end);
		}
	}
	return walks;
}

/** Answers as a query, in their order. */
export function writeQuery(answers: ReadonlyMap<string, Given>): string {
	return new URLSearchParams(
		[...answers].map(([key, given]) => [key, writeGiven(given)])
	).toString();
}

type Answering = (choice: Choice, question: Question) => Given;

function answersAlong(tree: Tree, path: readonly Choice[], answer: Answering): Map<string, Given> {
	return new Map(
		path.map((choice) => {
			const question = questionOf(tree, choice.node);
			return [question.question, answer(choice, question)];
		})
	);
}

function withAssumptions(tree: Tree, path: readonly Choice[]): Map<string, Given> {
	return answersAlong(tree, path, ({ way }, { assume }) => ({
		kind: 'answer',
		id: way.id,
		assumed: way.id === assume
	}));
}

/** The path with the lowest numbers and with the highest, where it asks for numbers that lead along it. */
function withNumbers(tree: Tree, path: readonly Choice[]): Map<string, Given>[] {
	if (!path.some(({ node }) => questionOf(tree, node).input)) return [];
	return (['lowest', 'highest'] as const).flatMap((end) => {
		const numbers: Record<string, number> = {};
		const answers = new Map<string, Given>();
		for (const { node, way } of path) {
			const question = questionOf(tree, node);
			if (!question.input) {
				answers.set(question.question, answered(way.id));
				continue;
			}
			const value = numbersOf(tree, question, question.input, numbers).get(way.id)?.[end];
			// The numbers before it leave this branch without one.
			if (value === undefined) return [];
			numbers[question.question] = value;
			answers.set(question.question, { kind: 'number', value });
		}
		return [answers];
	});
}

/**
 * The lowest and the highest number of each branch, by bisection: a measure rises or falls with the
 * number throughout.
 */
function numbersOf(
	tree: Tree,
	question: Question,
	{ min, max, step }: NumberInput,
	before: Readonly<Record<string, number>>
): Map<string, { lowest: number; highest: number }> {
	const numberAt = (place: number) => Number((min + place * step).toFixed(9));
	const wayAt = (place: number) => {
		const numbers = { ...before, [question.question]: numberAt(place) };
		return branchAt(question, measure(tree, question, numbers))?.id;
	};
	const ends = new Map<string, { lowest: number; highest: number }>();
	const see = (place: number) => {
		const way = wayAt(place);
		if (way === undefined) return;
		const value = numberAt(place);
		const { lowest, highest } = ends.get(way) ?? { lowest: value, highest: value };
		ends.set(way, { lowest: Math.min(lowest, value), highest: Math.max(highest, value) });
	};
	const last = Math.floor((max - min) / step + 1e-9);
	const open: [number, number][] = [[0, last]];
	for (const [low, high] of open) {
		see(low);
		see(high);
		if (high - low < 2 || wayAt(low) === wayAt(high)) continue;
		const middle = Math.floor((low + high) / 2);
		open.push([low, middle], [middle, high]);
	}
	return ends;
}
