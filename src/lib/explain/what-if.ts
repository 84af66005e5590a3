/** What would change a walk's result. */
import { nodesInOrder, reachableCandidates } from '../graph/reach.ts';
import { questionOf, type Outcome, type Question, type Tree, type Way } from '../tree/tree.ts';
import { answered, type Given } from '../walk/answers.ts';
import { findWay, measure, numbersIn, type Step } from '../walk/replay.ts';
import { answerQuestion, beginAnew, returnTo, type Walk } from '../walk/walk.ts';

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
				const flipped = answerQuestion(
					walk,
					step.question,
					moveTo(walk.tree, question, way, step.given, numbersIn(walk.steps))
				);
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
 * The walk to an outcome that recommends the candidate, as a companion only where no outcome
 * recommends it first, with the fewest changed answers, then the fewest newly asked questions, then first in tree order. One pass over the tree, last node first
 * (shortest path in an acyclic graph). Undefined where no outcome after `walk.begin` recommends it.
 * A measure that reads a number to be changed is counted by the branch it takes today.
 */
export function findNearestWalk(walk: Walk, candidate: string): NearestWalk | undefined {
	return (
		findNearest(walk, candidate, ({ recommend }) => recommend[0] === candidate) ??
		findNearest(walk, candidate, ({ recommend }) => recommend.includes(candidate))
	);
}

/**
 * The walk that shows a node of its tree: the walk itself, back at a question on its path, at an outcome off it with the
 * fewest answers changed, else begun anew there.
 */
export function walkShowing(walk: Walk, id: string): Walk {
	if (id === walk.node) return walk;
	if (walk.steps.some((step) => step.node === id)) return returnTo(walk, id);
	const nearest = walk.steps.length > 0 && findNearest(walk, id, (outcome) => outcome.id === id);
	return nearest ? nearest.walk : beginAnew(walk, id);
}

function findNearest(
	walk: Walk,
	candidate: string,
	isGoal: (outcome: Outcome) => boolean
): NearestWalk | undefined {
	const { tree, begin } = walk;
	const known = knownAnswers(walk);
	const costs = new Map<string, Cost>();
	for (const id of nodesInOrder(tree).toReversed()) {
		const node = tree.nodes.get(id)!;
		if (node.kind === 'outcome') {
			if (isGoal(node)) costs.set(id, { changed: 0, asked: 0 });
			continue;
		}
		const answer = known(node);
		for (const way of node.ways) {
			const next = costs.get(way.to);
			if (!next) continue;
			const cost = {
				changed: next.changed + (answer && answer.way !== way.id ? 1 : 0),
				asked: next.asked + (answer ? 0 : 1),
				way
			};
			const best = costs.get(id);
			if (!best || isLess(cost, best)) costs.set(id, cost);
		}
	}
	if (!costs.has(begin)) return undefined;
	return follow(walk, candidate, costs);
}

/** What the walk's answers say to a question: those on its path, and those kept beyond it. */
function knownAnswers(walk: Walk) {
	const asked = new Set(walk.steps.map((step) => step.question));
	// Where numbers change, what becomes of a measure is seen to on the way there.
	const numbers = numbersIn(walk.steps);
	return (question: Question): { given: Given; way: string | undefined } | undefined => {
		const given = walk.answers.get(question.question);
		const way = given && wayOf(walk.tree, question, given, numbers)?.id;
		return way || (given && asked.has(question.question)) ? { given: given!, way } : undefined;
	};
}

function isLess(a: Cost, b: Cost): boolean {
	return a.changed !== b.changed ? a.changed < b.changed : a.asked < b.asked;
}

function follow(walk: Walk, candidate: string, costs: ReadonlyMap<string, Cost>): NearestWalk {
	const { tree } = walk;
	const known = knownAnswers(walk);
	const answers = new Map(walk.answers);
	const changed: Change[] = [];
	const asked: Change[] = [];
	const steps: Step[] = [];
	const numbers: Record<string, number> = {};
	let at = walk.begin;
	for (let way = costs.get(at)?.way; way; way = costs.get(at)?.way) {
		const question = questionOf(tree, at);
		const answer = known(question);
		// Numbers changed before may lead a measure elsewhere.
		const holds = answer && wayOf(tree, question, answer.given, numbers)?.id === way.id;
		const value = holds
			? answer.given
			: moveTo(tree, question, way, answer?.given ?? answered(way.id), numbers);
		if (!answer) asked.push({ question, way });
		else if (!holds) changed.push({ question, way });
		if (value.kind === 'number') numbers[question.question] = value.value;
		answers.set(question.question, value);
		const measured = value.kind === 'number' && { measured: measure(tree, question, numbers) };
		steps.push({ node: at, question: question.question, way, given: value, ...measured });
		at = way.to;
	}
	return { candidate, changed, asked, walk: { ...walk, answers, steps, node: at } };
}

/** The way that an answer takes after these numbers; undefined where it takes none. */
function wayOf(
	tree: Tree,
	question: Question,
	given: Given,
	before: Readonly<Record<string, number>>
): Way | undefined {
	const own = given.kind === 'number' && { [question.question]: given.value };
	const found = findWay(tree, question, given, { ...before, ...own });
	return typeof found === 'string' ? undefined : found.way;
}

/**
 * The answer that takes a way: where a number was given the nearest number on the question's
 * steps that does, else the way's id. Found by bisection, so a measure must rise or fall with
 * its number throughout; one that doesn't gets the id.
 */
function moveTo(
	tree: Tree,
	question: Question,
	way: Way,
	given: Given,
	before: Readonly<Record<string, number>>
): Given {
	const { input } = question;
	if (given.kind !== 'number' || !input) return answered(way.id);
	// As many decimals as a link keeps.
	const numberAt = (step: number) => Number((input.min + step * input.step).toFixed(9));
	const measuredAt = (step: number) =>
		measure(tree, question, { ...before, [question.question]: numberAt(step) });
	const last = Math.floor((input.max - input.min) / input.step + 1e-9);
	const rises = measuredAt(0) <= measuredAt(last);
	const isBelow = (step: number) => measuredAt(step) < (way.from ?? -Infinity);
	const isAbove = (step: number) => measuredAt(step) >= (way.below ?? Infinity);
	// The first step of the branch, and the first beyond it.
	const first = bisect(last + 1, rises ? (step) => !isBelow(step) : (step) => !isAbove(step));
	const beyond = bisect(last + 1, rises ? isAbove : isBelow);
	const here = (given.value - input.min) / input.step;
	const nearest = here < first ? first : Math.min(Math.floor(here), beyond - 1);
	const moved: Given = { kind: 'number', value: numberAt(Math.max(nearest, 0)) };
	return wayOf(tree, question, moved, before)?.id === way.id ? moved : answered(way.id);
}

/** The least integer from 0 for which `holds`, which goes on holding from there; `end` where none does. */
function bisect(end: number, holds: (at: number) => boolean): number {
	let [low, high] = [0, end];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
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
