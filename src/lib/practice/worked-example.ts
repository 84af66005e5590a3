/** A scenario worked through: each answer of the model walk with the words of the story that settle it. */
import type { Scenario } from '../tree/grammar.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, questionOf, type Question, type Tree } from '../tree/tree.ts';
import { writeStepAnswer } from '../explain/step-answer.ts';
import { modelWalk } from '../walk/model.ts';
import { partStory } from './story.ts';

export interface WorkedStep {
	/** Node id of the question. */
	node: string;
	asked: string;
	answer: string;
	because: string;
	/** Words of the story that settle it. */
	words: string;
	/** Other answers that can be defended, and why. */
	defensible: readonly { answer: string; why: string }[];
}

export interface WorkedExample {
	/** The story in parts, each with the numbers (from 1) of the steps that it settles. */
	story: readonly { text: string; settles: readonly number[] }[];
	steps: readonly WorkedStep[];
	outcome: { id: string; title: string };
}

/** The worked example of a scenario; `ask` gives a question's words, its short name unless told. */
export function workExample(
	tree: Tree,
	scenario: Scenario,
	ask: (question: Question) => string = ({ short }) => inOneLine(short)
): WorkedExample {
	const { steps, node } = modelWalk(tree, scenario);
	const outcome = tree.nodes.get(node);
	return {
		story: partStory(scenario).map(({ text, settles }) => ({
			text,
			settles: steps.flatMap(({ question }, i) => (settles.includes(question) ? [i + 1] : []))
		})),
		steps: steps.map((step) => {
			const question = questionOf(tree, step.node);
			const others = (scenario.defensible ?? []).filter((d) => d.question === step.question);
			return {
				node: step.node,
				asked: ask(question),
				answer: plainProse(writeStepAnswer(step, question), tree.facts),
				because: plainProse(step.way.because, tree.facts),
				words: scenario.settles[step.question] ?? '',
				defensible: others.map(({ answer, why }) => ({
					answer: labelOf(tree, question, answer),
					why
				}))
			};
		}),
		outcome: { id: node, title: outcome?.kind === 'outcome' ? outcome.title : '' }
	};
}

function labelOf(tree: Tree, question: Question, answer: string): string {
	return plainProse(question.ways.find(({ id }) => id === answer)?.label ?? answer, tree.facts);
}
