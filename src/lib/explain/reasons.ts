/** Why an outcome is recommended, in the few answers that decide it. */
import { nodesFrom } from '../graph/faults.ts';
import { countWays, countWaysTo } from '../graph/reach.ts';
import { isAssumed } from '../walk/answers.ts';
import { questionOf, type Question, type Tree, type Way } from '../tree/tree.ts';
import type { Step } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

/** A question with the answers that count here: several where they lead to the same place. */
export interface Reason {
	question: Question;
	ways: readonly Way[];
	/** The step of the walk, where there is one. */
	step?: Step;
	assumed: boolean;
}

const most = 3;

/**
 * The last answer of a walk, which decided it, the one that ruled out the closest rival, where one did, and those that
 * ruled out the most recommendations: three at most, in path order (of as many the last). `more`: how many others there are.
 */
export function reasonsOf(
	walk: Walk,
	parting: Step | undefined
): { reasons: Reason[]; more: number } {
	const reasons: Reason[] = walk.steps.map((step) => ({
		question: questionOf(walk.tree, step.node),
		ways: [step.way],
		step,
		assumed: isAssumed(step.given)
	}));
	const sure = new Set([reasons.at(-1), reasons.find(({ step }) => step === parting)]);
	const others = reasons.filter((reason) => !sure.has(reason));
	for (const one of mostDecisive(walk.tree, others, most - (reasons.length - others.length)))
		sure.add(one);
	const told = reasons.filter((reason) => sure.has(reason));
	return { reasons: told, more: reasons.length - told.length };
}

export interface FitsWhen {
	/** Answers that every way to the outcome gives, the most decisive. */
	reasons: Reason[];
	/** Where the ways part: the last answers, any one of which leads here. Empty where they do not. */
	oneOf: Reason[];
	/** How many ways lead here. */
	ways: number;
}

/** When an outcome fits, for somebody whose answers are not known. */
export function fitsWhen(tree: Tree, outcome: string): FitsWhen {
	const [before, after] = [countWays(tree), countWaysTo(tree, outcome)];
	const ways = before.get(outcome) ?? 0;
	const groups = [...tree.nodes.values()].flatMap((node) =>
		node.kind === 'question' ? groupByPlace(node) : []
	);
	const throughOf = ({ question, ways }: Reason) =>
		(before.get(question.id) ?? 0) * ways.length * (after.get(ways[0]!.to) ?? 0);
	const last = groups.filter((group) => group.ways[0]!.to === outcome && throughOf(group) > 0);
	const oneOf = last.length > 1 ? last : [];
	const shared = groups.filter((group) => throughOf(group) === ways);
	return { reasons: mostDecisive(tree, shared, most - Math.min(oneOf.length, 1)), oneOf, ways };
}

/** The answers of a question, those that lead to the same place together. */
function groupByPlace(question: Question): Reason[] {
	const byPlace = new Map<string, Way[]>();
	for (const way of question.ways) byPlace.set(way.to, [...(byPlace.get(way.to) ?? []), way]);
	return [...byPlace.values()].map((ways) => ({ question, ways, assumed: false }));
}

function mostDecisive(tree: Tree, reasons: readonly Reason[], count: number): Reason[] {
	const endsFrom = (id: string) =>
		nodesFrom(tree, id).filter((node) => tree.nodes.get(node)?.kind === 'outcome').length;
	const ruledOut = new Map(
		reasons.map((reason) => [reason, endsFrom(reason.question.id) - endsFrom(reason.ways[0]!.to)])
	);
	// Of answers that rule out as many the last say more of what it came to.
	const chosen = reasons
		.toReversed()
		.sort((a, b) => ruledOut.get(b)! - ruledOut.get(a)!)
		.slice(0, count);
	return reasons.filter((reason) => chosen.includes(reason));
}
