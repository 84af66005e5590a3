/** A walk: a tree, the answers given so far, and the node being looked at. */
import { questionOf, type Tree } from '../tree/tree.ts';
import { nodesFrom } from '../graph/faults.ts';
import type { Choice } from '../graph/paths.ts';
import { answered, type Answers, type Given } from './answers.ts';
import { replayOn, type Step } from './replay.ts';

export interface Walk {
	tree: Tree;
	/** Node id at which the known answers begin: the start, unless the walk is partial. */
	begin: string;
	/** Questions answered from `begin` to `node`, in order. */
	steps: readonly Step[];
	/** Node id being looked at. */
	node: string;
	/** All answers in the link: those of the steps, those beyond the node, those off the path. */
	answers: Answers;
	/** Id of the scenario being practised; every link of the walk carries it, but the one to send. */
	practice?: string;
	/** The second walk that its link holds, as written there: see share/second-walk.ts. */
	second?: string;
}

/** A walk that nobody has begun, at the given node. */
export function walkFrom(tree: Tree, node = tree.start): Walk {
	return { tree, begin: node, steps: [], node, answers: new Map() };
}

/** The walk begun anew at a node, the start unless told, without an answer; a practice goes on. */
export function beginAnew({ tree, practice }: Walk, node = tree.start): Walk {
	return { ...walkFrom(tree, node), ...(practice !== undefined && { practice }) };
}

/** True where the earlier answers are not known. */
export function isPartial(walk: Walk): boolean {
	return walk.begin !== walk.tree.start;
}

/**
 * The walk after `question` (a key) has been answered: every other answer stays, and the walk
 * goes on as far as the answers known lead. An answer that leads nowhere leaves it at its question.
 */
export function answerQuestion(walk: Walk, question: string, given: Given): Walk {
	const answers = new Map(walk.answers).set(question, given);
	// The steps before the question stay as they are.
	const at = walk.steps.findIndex((step) => step.question === question);
	const before = { begin: walk.begin, steps: at < 0 ? walk.steps : walk.steps.slice(0, at) };
	const { steps, end } = replayOn(walk.tree, answers, before);
	return { ...walk, answers, steps, node: end };
}

/** The walk after a path has been taken from where it stands; branches of numbers as chosen by hand. */
export function walkAlong(walk: Walk, path: readonly Choice[]): Walk {
	return path.reduce(
		(so, { node, way }) =>
			answerQuestion(so, questionOf(walk.tree, node).question, answered(way.id)),
		walk
	);
}

/** The walk seen from an earlier question on its path; later answers stay. */
export function returnTo(walk: Walk, node: string): Walk {
	const at = walk.steps.findIndex((step) => step.node === node);
	return at < 0 ? walk : { ...walk, node, steps: walk.steps.slice(0, at) };
}

/** The walk one question back, or undefined where it began. */
export function goBack(walk: Walk): Walk | undefined {
	const last = walk.steps.at(-1);
	return last && returnTo(walk, last.node);
}

/** Answers whose question no longer comes up on the walk's way on, by question key. */
export function idleAnswers(walk: Walk): Map<string, Given> {
	const asked = new Set(walk.steps.map((step) => step.question));
	for (const id of nodesFrom(walk.tree, walk.node)) {
		const node = walk.tree.nodes.get(id);
		if (node?.kind === 'question') asked.add(node.question);
	}
	return new Map([...walk.answers].filter(([key]) => !asked.has(key)));
}

/** The walk without one answer. */
export function dropAnswer(walk: Walk, question: string): Walk {
	const answers = new Map(walk.answers);
	answers.delete(question);
	return { ...walk, answers };
}
