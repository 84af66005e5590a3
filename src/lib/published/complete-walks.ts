/** The walks of a tree whose ends are recorded. */
import { allPaths, type Choice } from '../graph/paths.ts';
import type { Scenario } from '../tree/grammar.ts';
import { questionOf, type NumberInput, type Question, type Tree } from '../tree/tree.ts';
import { answered, writeGiven, type Answers, type Given } from '../walk/answers.ts';
import { modelAnswers } from '../walk/model.ts';
import { branchAt, measure, replayAnswers } from '../walk/replay.ts';

/**
 * The walks to record, as queries with the node they lead to: the complete ones, those of the
 * scenarios, and each of them as it stood after every question, from the start on.
 */
export function walksToRecord(
	tree: Tree,
	scenarios: readonly Pick<Scenario, 'answers'>[]
): Map<string, string> {
	const ends = new Map<string, string>();
	const record = (answers: Answers) => {
		const given = [...answers];
		for (let count = 0; count <= given.length; count++) {
			const some = new Map(given.slice(0, count));
			ends.set(writeQuery(some), replayAnswers(tree, some).end);
		}
	};
	eachWalk(tree).forEach(record);
	for (const scenario of scenarios) {
		const { steps } = replayAnswers(tree, modelAnswers(scenario));
		record(new Map(steps.map(({ question, given }) => [question, given])));
	}
	return ends;
}

/**
 * Complete walks, as queries with the node they end at: every path by its answers; with the lowest
 * and with the highest number of each branch, each with each; and with the answers marked that
 * "not sure" assumes.
 */
export function completeWalks(tree: Tree): Map<string, string> {
	return new Map(
		eachWalk(tree).map((answers) => [writeQuery(answers), replayAnswers(tree, answers).end])
	);
}

function eachWalk(tree: Tree): Answers[] {
	return [...allPaths(tree)].flatMap((path) => [
		answersAlong(tree, path, ({ way }) => answered(way.id)),
		...withNumbers(tree, path),
		withAssumptions(tree, path)
	]);
}

/** Answers as a query, in their order. */
function writeQuery(answers: ReadonlyMap<string, Given>): string {
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

/** The path with the lowest and the highest numbers that lead along it, where it asks for numbers. */
function withNumbers(tree: Tree, path: readonly Choice[]): Answers[] {
	if (!path.some(({ node }) => questionOf(tree, node).input)) return [];
	let walks = [{ answers: new Map<string, Given>(), numbers: {} as Record<string, number> }];
	for (const { node, way } of path) {
		const question = questionOf(tree, node);
		const key = question.question;
		const { input } = question;
		walks = walks.flatMap(({ answers, numbers }) => {
			if (!input) return [{ answers: new Map(answers).set(key, answered(way.id)), numbers }];
			// The numbers before it may leave this branch without one.
			const { lowest, highest } = extremesOf(tree, question, input, numbers).get(way.id) ?? {};
			return [...new Set([lowest, highest])].flatMap((value) =>
				value === undefined
					? []
					: [
							{
								answers: new Map(answers).set(key, { kind: 'number', value }),
								numbers: { ...numbers, [key]: value }
							}
						]
			);
		});
	}
	return walks.map(({ answers }) => answers);
}

/**
 * The lowest and the highest number of each branch, by bisection: a measure rises or falls with the
 * number throughout.
 */
function extremesOf(
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
