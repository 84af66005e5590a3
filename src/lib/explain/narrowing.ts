/** Which candidates a walk still allows, and what ruled out the others. */
import { reachableCandidates } from '../graph/reach.ts';
import type { Question, Tree, Way } from '../tree/tree.ts';
import type { Step } from '../walk/replay.ts';
import { isPartial, type Walk } from '../walk/walk.ts';

/** What an answer leaves of the candidates still possible at its question. */
interface Effect {
	way: Way;
	leaves: readonly string[];
	rulesOut: readonly string[];
}

/** What each answer of a question would leave and rule out; candidate ids in the tree's order. */
export function effectsOf(tree: Tree, question: Question): Effect[] {
	const possible = reachableCandidates(tree, question.id);
	return question.ways.map((way) => {
		const leaves = reachableCandidates(tree, way.to);
		return { way, leaves, rulesOut: possible.filter((id) => !leaves.includes(id)) };
	});
}

/** Candidates that went out together. */
interface RuledOut {
	/** The answer that ruled them out; absent for those that were out where a partial walk begins. */
	step?: Step;
	candidates: readonly string[];
}

/** Candidates ruled out so far, grouped by the answer that did it, newest first. */
export function ruledOut(walk: Walk): RuledOut[] {
	const { tree } = walk;
	const groups: RuledOut[] = [];
	let possible = reachableCandidates(tree, walk.begin);
	if (isPartial(walk)) {
		const before = tree.candidates.map(({ id }) => id).filter((id) => !possible.includes(id));
		if (before.length > 0) groups.push({ candidates: before });
	}
	for (const step of walk.steps) {
		const leaves = reachableCandidates(tree, step.way.to);
		const candidates = possible.filter((id) => !leaves.includes(id));
		if (candidates.length > 0) groups.unshift({ step, candidates });
		possible = leaves;
	}
	return groups;
}

/** What an answer of the walk left. */
interface Narrowed {
	step: Step;
	/** Candidates that could be recommended before it, and after it. */
	before: number;
	after: number;
	/** Those that went out with it. */
	out: readonly string[];
}

/** How the walk came down to what is left, answer by answer, oldest first. */
export function narrowingOf({ tree, begin, steps }: Walk): Narrowed[] {
	let possible = reachableCandidates(tree, begin);
	return steps.map((step) => {
		const leaves = reachableCandidates(tree, step.way.to);
		const out = possible.filter((id) => !leaves.includes(id));
		const narrowed = { step, before: possible.length, after: leaves.length, out };
		possible = leaves;
		return narrowed;
	});
}
