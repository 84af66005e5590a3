/** What would change a walk's result. */
import { nodesInOrder, reachableCandidates } from '../graph/reach.ts';
import { questionOf, type Question, type Way } from '../tree/tree.ts';
import { answered, type Given } from '../walk/answers.ts';
import { branchAt, measure, type Step } from '../walk/replay.ts';
import { answerQuestion, type Walk } from '../walk/walk.ts';

/** Where the walk leads if one answer had been another, the rest kept where they still apply. */
export interface Flip {
	step: Step;
	way: Way;
	/** The walk that results: at an outcome, or at the question it newly opens. */
	walk: Walk;
	/** Candidate ids possible there. */
	possible: readonly string[];
}

/** For each answer on the path, in order, where each other answer leads. */
export function flipAnswers(walk: Walk): Flip[] {
	return walk.steps.flatMap((step) => {
		const question = questionOf(walk.tree, step.node);
		return question.ways
			.filter((way) => way.id !== step.way.id)
			.map((way) => {
				const flipped = answerQuestion(walk, step.question, moveTo(question, way, step.given));
				return { step, way, walk: flipped, possible: reachableCandidates(walk.tree, flipped.node) };
			});
	});
}

/** A changed or newly given answer on the way to another candidate. */
export interface Change {
	question: Question;
	way: Way;
}

export interface NearestWalk {
	candidate: string;
	/** Answers that would have to be others, in path order. */
	changed: readonly Change[];
	/** Questions that would be asked newly, with an answer that leads there. */
	asked: readonly Change[];
	walk: Walk;
}

interface Cost {
	changed: number;
	asked: number;
	way?: Way;
}

/**
 * The walk to an outcome that recommends the candidate with the fewest changed answers, then the
 * fewest newly asked questions, then first in tree order. One pass over the tree, last node first
 * (shortest path in an acyclic graph). Undefined where no outcome after `walk.begin` recommends it.
 */
export function findNearestWalk(walk: Walk, candidate: string): NearestWalk | undefined {
	const { tree, begin } = walk;
	const given = new Map(walk.steps.map((step) => [step.question, step]));
	const costs = new Map<string, Cost>();
	for (const id of nodesInOrder(tree).toReversed()) {
		const node = tree.nodes.get(id)!;
		if (node.kind === 'outcome') {
			if (node.recommend.includes(candidate)) costs.set(id, { changed: 0, asked: 0 });
			continue;
		}
		const step = given.get(node.question);
		const kept = step && keptWay(node, step);
		for (const way of node.ways) {
			const next = costs.get(way.to);
			if (!next) continue;
			const cost = {
				changed: next.changed + (step && kept !== way.id ? 1 : 0),
				asked: next.asked + (step ? 0 : 1),
				way
			};
			const best = costs.get(id);
			if (!best || isLess(cost, best)) costs.set(id, cost);
		}
	}
	if (!costs.has(begin)) return undefined;
	return follow(walk, candidate, costs);
}

/** Id of the way that an answer given before takes at a question with the same key. */
function keptWay(question: Question, { given, way }: Step): string | undefined {
	// A measure hangs on other numbers too; their changes are seen to on the way there.
	if (given.kind === 'answer' || question.input?.measure) return way.id;
	return branchAt(question, given.value)?.id;
}

function isLess(a: Cost, b: Cost): boolean {
	return a.changed !== b.changed ? a.changed < b.changed : a.asked < b.asked;
}

function follow(walk: Walk, candidate: string, costs: ReadonlyMap<string, Cost>): NearestWalk {
	const { tree } = walk;
	const given = new Map(walk.steps.map((step) => [step.question, step]));
	const answers = new Map(walk.answers);
	const changed: Change[] = [];
	const asked: Change[] = [];
	const steps: Step[] = [];
	const numbers: Record<string, number> = {};
	let at = walk.begin;
	for (let way = costs.get(at)?.way; way; way = costs.get(at)?.way) {
		const question = questionOf(tree, at);
		const step = given.get(question.question);
		let value: Given = step?.given ?? answered(way.id);
		if (!step) asked.push({ question, way });
		else if (keptWay(question, step) !== way.id) {
			changed.push({ question, way });
			value = moveTo(question, way, step.given);
		}
		if (value.kind === 'number') numbers[question.question] = value.value;
		const measured = value.kind === 'number' ? measure(tree, question, numbers) : undefined;
		// Where changed numbers would lead a measure elsewhere, its branch is chosen by hand.
		const isLed = measured === undefined || branchAt(question, measured)?.id === way.id;
		if (!isLed) value = answered(way.id);
		answers.set(question.question, value);
		const decided = isLed && measured !== undefined ? { measured } : {};
		steps.push({ node: at, question: question.question, way, given: value, ...decided });
		at = way.to;
	}
	return { candidate, changed, asked, walk: { ...walk, answers, steps, node: at } };
}

/** The value that takes a way: its id, or, where a number was given and decides itself, the nearest number. */
function moveTo(question: Question, way: Way, given: Given): Given {
	const { input } = question;
	if (given.kind !== 'number' || !input || input.measure) return answered(way.id);
	const lowest = Math.max(way.from ?? input.min, input.min);
	// As many decimals as a link keeps.
	const highest = way.below === undefined ? input.max : Number((way.below - input.step).toFixed(9));
	return { kind: 'number', value: Math.max(Math.min(given.value, highest, input.max), lowest) };
}

/** Nearest walks to every candidate that the walk's outcome does not recommend, in the tree's order. */
export function findNearestWalks(walk: Walk): NearestWalk[] {
	const node = walk.tree.nodes.get(walk.node);
	const recommended = node?.kind === 'outcome' ? node.recommend : [];
	return walk.tree.candidates
		.filter(({ id }) => !recommended.includes(id))
		.map(({ id }) => findNearestWalk(walk, id))
		.filter((found) => found !== undefined);
}
