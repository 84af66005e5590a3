import type { Mark, Verdict } from '../explain/verdict.ts';
import type { Difficulty } from './difficulty.ts';

/** A count with its noun: `1 question`, `4 questions`. */
export function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How hard a scenario is, in words: `Middling · 4 questions, 2 distractors`. */
export function writeDifficulty({
	level,
	questions,
	distractors
}: Pick<Difficulty, 'level' | 'questions' | 'distractors'>): string {
	const head = level[0]!.toUpperCase() + level.slice(1);
	return `${head} · ${countOf(questions, 'question')}, ${countOf(distractors, 'distractor')}`;
}

/** How a scenario went, in a word or two. */
export const markWords: Readonly<Record<Mark, string>> = {
	same: 'Right',
	defensible: 'Right, defensible',
	other: 'Missed'
};

/** How a walk stands beside the model answer, in a sentence. */
export function verdictWords({ mark, parting }: Verdict): string {
	if (mark === 'defensible') return 'The model answer is another, but yours can be defended.';
	if (mark === 'other') return 'The model answer is another.';
	return parting
		? 'The model answer recommends the same, by another way.'
		: 'The model answer is the same.';
}
