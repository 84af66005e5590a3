/** The model walk of a scenario: the answers that its story settles. */
import type { Scenario } from '../tree/grammar.ts';
import type { Tree } from '../tree/tree.ts';
import { readGiven, type Given } from './answers.ts';
import { replayAnswers } from './replay.ts';
import type { Walk } from './walk.ts';

/** The answers of a model walk, as a walk holds them. */
export function modelAnswers({ answers }: Pick<Scenario, 'answers'>): Map<string, Given> {
	return new Map(Object.entries(answers).map(([key, value]) => [key, readGiven(String(value))]));
}

/** The model walk, as far as its answers lead; the check sees to it that they lead to an outcome. */
export function modelWalk(tree: Tree, scenario: Pick<Scenario, 'answers'>): Walk {
	const answers = modelAnswers(scenario);
	const { begin, steps, end } = replayAnswers(tree, answers);
	return { tree, begin, steps, node: end, answers };
}
