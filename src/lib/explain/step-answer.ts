import type { Measures } from '../tree/grammar.ts';
import { inOneLine, questionOf, type Question } from '../tree/tree.ts';
import type { Step } from '../walk/replay.ts';
import type { Walk } from '../walk/walk.ts';

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 9 });

/** The answer of a step as the person gave it: the label, or the number with its unit. */
export function writeStepAnswer(step: Step, question: Question): string {
	if (step.given.kind === 'answer') return step.way.label;
	return `${written.format(step.given.value)} ${question.input?.unit ?? ''}`.trim();
}

/** The same in few words; may refer to facts. */
export function writeShortAnswer(step: Step, question: Question): string {
	return step.given.kind === 'answer' ? inOneLine(step.way.short) : writeStepAnswer(step, question);
}

/** The arithmetic of a step that a number decided, in words; undefined where none was done. */
export function writeMeasure(
	step: Step,
	question: Question,
	measures: Measures
): string | undefined {
	const measure = question.input?.measure && measures[question.input.measure];
	if (!measure || step.measured === undefined) return undefined;
	const rounded = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(
		step.measured
	);
	return `${measure.says} = ${rounded} ${measure.unit}.`;
}

/** What the numbers given on a walk come to, in words and in order. */
export function writeSums({ tree, steps }: Walk): string[] {
	return steps.flatMap(
		(step) => writeMeasure(step, questionOf(tree, step.node), tree.measures) ?? []
	);
}
