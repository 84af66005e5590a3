/** Two walks of one tree beside each other: where they part, whether it matters, and what each rules out that the other keeps. */
import { nodesFrom } from '../graph/faults.ts';
import { nodesTo, placeOf, reachableCandidates } from '../graph/reach.ts';
import { questionOf, type Question } from '../tree/tree.ts';
import type { Given } from '../walk/answers.ts';
import { replayOn, type Step } from '../walk/replay.ts';
import { answerQuestion, isPartial, type Walk } from '../walk/walk.ts';
import { explainWhyNot, type WhyNotGroup } from './why-not.ts';

/** Why a walk says nothing to a question that the other answers. */
export type Silence = 'not asked' | 'not answered' | 'not known';

/** A question that both answer. */
export interface Both {
	question: Question;
	yours: Step;
	theirs: Step;
}

/** The first walk with one answer as the second has it, and where that leads to the second's recommendation. */
export interface Decided {
	walk: Walk;
	/** How many questions it opens, answered as the second does. */
	opened: number;
}

/** A question that the two answer differently, or that one of them does not answer. */
export interface Difference {
	question: Question;
	yours: Step | Silence;
	theirs: Step | Silence;
	/** True where both answers lead the same way on: numbers in one branch, or a number and its branch. */
	alike: boolean;
	/** Present where this answer decides between the two recommendations. */
	decides?: Decided;
}

export interface TwoWalks {
	/** Each as far as its answers lead. */
	yours: Walk;
	theirs: Walk;
	/** Questions that both answer in the same way, in tree order; one of them may have assumed it. */
	agreed: readonly Both[];
	/** All others that either answers, in tree order. */
	differences: readonly Difference[];
	/** The first of them that both answer, and differently. */
	parting?: Difference;
	/** Whether both recommend the same; `open` where one of them is not at a recommendation yet. */
	end: 'same' | 'different' | 'open';
	/** Candidates that one rules out and the other keeps, by the answer that did it. */
	outByYours: readonly WhyNotGroup[];
	outByTheirs: readonly WhyNotGroup[];
}

/** Compares two walks of one tree, each as far as its answers lead. */
export function compareWalks(first: Walk, second: Walk): TwoWalks {
	const [yours, theirs] = [toEnd(first), toEnd(second)];
	const end = endOf(yours, theirs);
	const agreed: Both[] = [];
	const differences: Difference[] = [];
	for (const [key, node] of keysOf(yours, theirs)) {
		const question = questionOf(yours.tree, node);
		const [mine, other] = [stepAt(yours, key), stepAt(theirs, key)];
		if (mine && other) {
			if (isSame(mine.given, other.given)) agreed.push({ question, yours: mine, theirs: other });
			else {
				const alike = mine.node === other.node && mine.way.id === other.way.id;
				const decides = end === 'different' && !alike && decide(yours, theirs, other);
				differences.push({
					question,
					yours: mine,
					theirs: other,
					alike,
					...(decides && { decides })
				});
			}
		} else {
			differences.push({
				question,
				yours: mine ?? silenceOf(yours, node),
				theirs: other ?? silenceOf(theirs, node),
				alike: false
			});
		}
	}
	const parting =
		differences.find((one) => answersBoth(one) && !one.alike) ?? differences.find(answersBoth);
	return {
		yours,
		theirs,
		agreed,
		differences,
		...(parting && { parting }),
		end,
		outByYours: outOnlyBy(yours, theirs),
		outByTheirs: outOnlyBy(theirs, yours)
	};
}

/** Node at which the ways of the two part; undefined where they part at none, or where it is not known. */
export function partingNode({ parting }: TwoWalks): string | undefined {
	if (!parting || parting.alike) return undefined;
	const { yours, theirs } = parting;
	if (typeof yours === 'string' || typeof theirs === 'string') return undefined;
	return yours.node === theirs.node ? yours.node : undefined;
}

/** The walk on from its node as far as its answers lead. */
function toEnd(walk: Walk): Walk {
	const { steps, end } = replayOn(walk.tree, walk.answers, walk);
	return { ...walk, steps, node: end };
}

function endOf({ tree, node }: Walk, { node: other }: Walk): TwoWalks['end'] {
	const ends = [node, other].every((id) => tree.nodes.get(id)?.kind === 'outcome');
	if (!ends) return 'open';
	return node === other ? 'same' : 'different';
}

/** The keys of all questions that either answers, each with the first node that asks it, in tree order. */
function keysOf(yours: Walk, theirs: Walk): Map<string, string> {
	const steps = [...yours.steps, ...theirs.steps].toSorted(
		(a, b) => placeOf(yours.tree, a.node) - placeOf(yours.tree, b.node)
	);
	const keys = new Map<string, string>();
	for (const { question, node } of steps) if (!keys.has(question)) keys.set(question, node);
	return keys;
}

function stepAt({ steps }: Walk, key: string): Step | undefined {
	return steps.find(({ question }) => question === key);
}

/** True for the same answer, assumed or not. */
function isSame(a: Given, b: Given): boolean {
	if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
	return b.kind === 'answer' && a.id === b.id;
}

function answersBoth({ yours, theirs }: Difference): boolean {
	return typeof yours !== 'string' && typeof theirs !== 'string';
}

/** Why a walk does not answer the question of a node. */
function silenceOf(walk: Walk, node: string): Silence {
	const { tree, begin, node: here } = walk;
	const key = questionOf(tree, node).question;
	const asks = (id: string) => {
		const one = tree.nodes.get(id);
		return one?.kind === 'question' && one.question === key;
	};
	// Only what leads to where the link starts can have been asked before.
	const before = nodesTo(tree, begin).filter((id) => id !== begin);
	if (isPartial(walk) && before.some(asks)) return 'not known';
	return nodesFrom(tree, here).some(asks) ? 'not answered' : 'not asked';
}

/** Takes one answer of the second over into the first. Undefined where that, with the questions it opens, leads elsewhere than the second. */
function decide(yours: Walk, theirs: Walk, { question, given }: Step): Decided | undefined {
	const alone = answerQuestion(yours, question, given);
	if (alone.node === theirs.node) return { walk: alone, opened: 0 };
	const answers = new Map([...theirs.answers, ...yours.answers]);
	const walk = answerQuestion({ ...yours, answers }, question, given);
	if (walk.node !== theirs.node) return undefined;
	const opened = walk.steps.filter((step) => !yours.answers.has(step.question)).length;
	return { walk, opened };
}

/** What the first rules out although the second can still come to it. */
function outOnlyBy(first: Walk, second: Walk): WhyNotGroup[] {
	const kept = new Set(reachableCandidates(second.tree, second.node));
	return explainWhyNot(first)
		.map((group) => ({
			...group,
			candidates: group.candidates.filter(({ candidate }) => kept.has(candidate))
		}))
		.filter(({ candidates }) => candidates.length > 0);
}
