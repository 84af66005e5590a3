/** A practised walk set beside the model walk of its scenario. */
import { questionOf, type Way } from '../tree/tree.ts';
import type { Scenario } from '../tree/grammar.ts';
import { modelWalk } from '../walk/model.ts';
import type { Step } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

/** `same`: the model's outcome. `defensible`: another, by an answer the scenario defends. */
export type Mark = 'same' | 'defensible' | 'other';

/** The first answer where a walk and the model walk part. */
export interface Parting {
	/** The step of the walk, and the model's at the same question. */
	step: Step;
	model: Step;
	/** Words of the story that settle it. */
	words: string;
	/** Why the answer given can be defended, where it can. */
	defensible?: string;
}

export interface Verdict {
	mark: Mark;
	model: Walk;
	/** Absent where the walk takes the model's path, as far as it is known. */
	parting?: Parting;
}

/** What the scenario says of a walk that has reached an outcome. */
export function judgeWalk(
	walk: Walk,
	scenario: Pick<Scenario, 'answers' | 'settles' | 'defensible'>
): Verdict {
	const model = modelWalk(walk.tree, scenario);
	const parting = findParting(walk, model);
	const shown = parting && {
		...parting,
		words: scenario.settles[parting.model.question] ?? '',
		...defend(parting.step.question, parting.step.way, scenario)
	};
	const same = walk.node === model.node;
	const mark = same ? 'same' : shown?.defensible ? 'defensible' : 'other';
	return { mark, model, ...(shown && { parting: shown }) };
}

function findParting(walk: Walk, model: Walk): Pick<Parting, 'step' | 'model'> | undefined {
	// A partial walk begins in the middle, so steps meet by question.
	const pairs = walk.steps.flatMap((step) => {
		const other = model.steps.find(({ node }) => node === step.node);
		return other ? [{ step, model: other }] : [];
	});
	const at = pairs.findIndex(({ step, model: other }) => step.way.id !== other.way.id);
	const found = pairs[at];
	if (!found || !questionOf(walk.tree, found.step.node).input?.measure) return found;
	// A measure hangs on the numbers before it: the first that differs is where the ways part.
	const fed = pairs.slice(0, at).find(({ step, model: other }) => feedsAnother(step, other, walk));
	return fed ?? found;
}

function feedsAnother(step: Step, model: Step, { tree }: Walk): boolean {
	const isFeeding = questionOf(tree, step.node).ways.length === 1;
	const { given } = step;
	if (!isFeeding || given.kind !== 'number' || model.given.kind !== 'number') return false;
	return given.value !== model.given.value;
}

function defend(
	question: string,
	way: Way,
	{ defensible = [] }: Pick<Scenario, 'defensible'>
): { defensible?: string } {
	const found = defensible.find((d) => d.question === question && d.answer === way.id);
	return found ? { defensible: found.why } : {};
}
