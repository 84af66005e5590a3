/** A tree of two questions, the second after one answer of the first, and how it is answered. */
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, type Walk } from '#lib/walk/walk.ts';

export const fork = {
	start: { left: 'next', right: 'bike' },
	next: { near: 'foot', far: 'bike' },
	foot: ['foot'],
	bike: ['bike']
};

export function answer(walk: Walk, question: string, id: string): Walk {
	return answerQuestion(walk, question, answered(id));
}
