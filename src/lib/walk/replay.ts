/** Answers replayed along the tree's routing. */
import { questionOf, type Question, type Tree, type Way } from '../tree/tree.ts';
import type { Answers, Given } from './answers.ts';

/** One question answered on the way. */
export interface Step {
	/** Node id of the question. */
	node: string;
	/** Its key in the link. */
	question: string;
	way: Way;
	given: Given;
	/** The measure, in its unit, where a number decided. */
	measured?: number;
}

/** Why a replay ended where it did. */
export type Stop = 'outcome' | 'unanswered' | 'unknown answer' | 'out of range' | 'unmeasured';

export interface Replay {
	/** Node id where the replay began. */
	begin: string;
	steps: readonly Step[];
	/** Node id where it ended. */
	end: string;
	stop: Stop;
}

/** Replays answers from `begin` (the start, unless told) as far as they go. */
export function replayAnswers(tree: Tree, answers: Answers, begin = tree.start): Replay {
	return replayOn(tree, answers, { begin, steps: [] });
}

/** Goes on from steps that are known to hold, as far as the answers lead; what is known is not replayed again. */
export function replayOn(
	tree: Tree,
	answers: Answers,
	{ begin, steps: known }: Pick<Replay, 'begin' | 'steps'>
): Replay {
	const steps = [...known];
	const numbers = numbersIn(known);
	let at = known.at(-1)?.way.to ?? begin;
	for (;;) {
		const end = at;
		const done = (stop: Stop): Replay => ({ begin, steps, end, stop });
		if (tree.nodes.get(at)?.kind === 'outcome') return done('outcome');
		const question = questionOf(tree, at);
		const given = answers.get(question.question);
		if (!given) return done('unanswered');
		if (given.kind === 'number') numbers[question.question] = given.value;
		const found = findWay(tree, question, given, numbers);
		if (typeof found === 'string') return done(found);
		steps.push({ node: at, question: question.question, given, ...found });
		at = found.way.to;
	}
}

/** The numbers given on the way, by question key. */
export function numbersIn(steps: readonly Step[]): Record<string, number> {
	return Object.fromEntries(
		steps.flatMap(({ question, given }) =>
			given.kind === 'number' ? [[question, given.value]] : []
		)
	);
}

/**
 * The way that an answer takes at a question, after the numbers given so far, its own among them;
 * `measured` where a number decided. A Stop where it takes none.
 */
export function findWay(
	tree: Tree,
	question: Question,
	given: Given,
	numbers: Readonly<Record<string, number>>
): { way: Way; measured?: number } | Stop {
	if (given.kind === 'answer') {
		const way = question.ways.find((w) => w.id === given.id);
		return way ? { way } : 'unknown answer';
	}
	if (!question.input) return 'unknown answer';
	const { min, max } = question.input;
	if (given.value < min || given.value > max) return 'out of range';
	const measured = measure(tree, question, numbers);
	// A measure whose other numbers are not known (a branch was picked by hand) decides nothing.
	if (Number.isNaN(measured)) return 'unmeasured';
	const way = branchAt(question, measured);
	return way ? { way, measured } : 'out of range';
}

/** The branch of a number question that a measured value falls into. */
export function branchAt(question: Question, measured: number): Way | undefined {
	return question.ways.find(
		(way) => measured >= (way.from ?? -Infinity) && measured < (way.below ?? Infinity)
	);
}

/** What the question branches on: the number itself, or its measure of the numbers so far. */
export function measure(
	tree: Tree,
	question: Question,
	numbers: Readonly<Record<string, number>>
): number {
	const key = question.input?.measure;
	return key ? tree.measures[key]!.of(numbers) : numbers[question.question]!;
}
