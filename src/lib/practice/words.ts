import type { Mark, Verdict } from '../explain/verdict.ts';
import type { Difficulty, Level } from './difficulty.ts';

/** A count with its noun: `1 question`, `4 questions`. */
export function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Levels in words, from the easiest. */
export const levelWords: Readonly<Record<Level, string>> = {
	easier: 'Easier',
	middling: 'Medium',
	harder: 'Harder'
};

/** How hard a scenario is, in words: `Medium · 4 questions, 2 distractors`. */
export function writeDifficulty({
	level,
	questions,
	distractors
}: Pick<Difficulty, 'level' | 'questions' | 'distractors'>): string {
	return `${levelWords[level]} · ${countOf(questions, 'question')}, ${countOf(distractors, 'distractor')}`;
}

/** How a scenario went, in a word or two. */
export const markWords: Readonly<Record<Mark, string>> = {
	same: 'Right',
	defensible: 'Can be defended',
	other: 'Missed'
};

/** How a walk stands beside the model answer, in a sentence. */
export function verdictWords({ mark, parting }: Verdict): string {
	if (mark === 'defensible') return 'The model answer is different, but yours can be defended.';
	if (mark === 'other') return 'The model answer is different.';
	return parting
		? 'The model answer recommends the same, by different answers.'
		: 'The model answer is the same.';
}
