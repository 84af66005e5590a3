/** Number questions: ranges, steps, and measures that exist. */
import type { AuthoredTree } from '../tree/author.ts';
import type { NumberWords } from '../tree/grammar.ts';
import { checkBranches } from './branches.ts';
import { inTree } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { numbersRead } from './choices.ts';

/** Faults of a tree's number questions and of its measures. */
export function checkNumbers(tree: AuthoredTree): Fault[] {
	const questions = Object.entries(tree.questions).flatMap(([id, words]) => {
		if (!('input' in words)) return [];
		const at = inTree(tree, 'questions', { question: id });
		return [...checkInput(tree, at, words), ...checkBranches(at, words)];
	});
	return [...questions, ...checkMeasures(tree)];
}

function checkInput(tree: AuthoredTree, at: Place, { input }: NumberWords<string>): Fault[] {
	const { min, max, step, measure } = input;
	const faults: Fault[] = [];
	const fault = (what: string, seen: string, mend: string) =>
		faults.push({ ...at, what, seen, mend });
	if (!Number.isFinite(min) || !Number.isFinite(max) || min >= max)
		fault('the range is empty', `min ${min}, max ${max}`, 'write min below max');
	if (!Number.isFinite(step) || step <= 0)
		fault(
			'the step is not a positive number',
			show(step),
			'write the smallest difference that matters'
		);
	const measures = Object.keys(tree.measures ?? {});
	if (measure !== undefined && !measures.includes(measure))
		fault('the measure is unknown', show(measure), suggestName(measure, measures));
	return faults;
}

/** The numbers a measure reads are numbers that the tree asks for. */
function checkMeasures(tree: AuthoredTree): Fault[] {
	const asked = Object.entries(tree.questions)
		.filter(([, words]) => 'input' in words)
		.map(([id, words]) => words.question ?? id);
	return Object.keys(tree.measures ?? {}).flatMap((id) =>
		numbersRead(tree, id)
			.filter((question) => !asked.includes(question))
			.map((question) => ({
				...inTree(tree, 'measures', { measure: id }),
				what: 'reads a number that no question asks for',
				seen: show(question),
				mend: suggestName(question, asked)
			}))
	);
}
