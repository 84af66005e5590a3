/** What the home page does with the walks that are kept: tells them apart, and forgets them. */
import { plainProse } from '#lib/tree/prose.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { writeGiven } from '#lib/walk/answers.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { writeShortAnswer } from '#lib/explain/step-answer.ts';
import { recallWalks, storageKey, type Remembered } from './remembered.ts';

/** Forgets one walk. */
export function forgetWalk({ link }: Remembered): void {
	try {
		const others = recallWalks().walks.filter((other) => other.link !== link);
		localStorage.setItem(storageKey, JSON.stringify(others));
	} catch {
		// Nothing was kept where storage is barred.
	}
}

/** Forgets every walk. */
export function forgetWalks(): void {
	try {
		localStorage.removeItem(storageKey);
	} catch {
		// Nothing was kept where storage is barred.
	}
}

/** The answers of a walk that tell it from others of its tree, in short and in order, three at most. */
export function answersApart(walk: Walk, others: readonly Walk[]): string[] {
	const { tree } = walk;
	const rivals = others.filter((other) => other !== walk && other.tree.id === tree.id);
	return walk.steps
		.filter(({ question, given }) =>
			rivals.some(({ answers }) => {
				const theirs = answers.get(question);
				return !theirs || writeGiven(theirs) !== writeGiven(given);
			})
		)
		.slice(0, 3)
		.map((step) => plainProse(writeShortAnswer(step, questionOf(tree, step.node)), tree.facts));
}
