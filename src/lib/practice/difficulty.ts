/** How hard a scenario is, derived from its story and its model walk. */
import type { Scenario } from '../tree/grammar.ts';
import { countDistractors } from './story.ts';

export const levels = ['easier', 'middling', 'harder'] as const;

export type Level = (typeof levels)[number];

export interface Difficulty {
	/** Questions of the model walk. */
	questions: number;
	/** Sentences of the story that settle nothing. */
	distractors: number;
	/** Questions count double: each has to be found in the story and answered. */
	weight: number;
	level: Level;
}

/** The lowest weight of a level. */
const from = { middling: 9, harder: 11 };

/** How hard a scenario is: easier below weight 9, harder from 11. */
export function difficultyOf(
	scenario: Pick<Scenario, 'story' | 'settles' | 'answers'>
): Difficulty {
	const questions = Object.keys(scenario.answers).length;
	const distractors = countDistractors(scenario);
	const weight = 2 * questions + distractors;
	const level = weight >= from.harder ? 'harder' : weight >= from.middling ? 'middling' : 'easier';
	return { questions, distractors, weight, level };
}
