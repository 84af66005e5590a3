import type { Questions } from '#lib/tree/grammar.ts';
import { commitmentQuestions } from './questions/commitment.ts';
import { exceptionQuestions } from './questions/exceptions.ts';
import { loadQuestions } from './questions/load.ts';
import type { states } from './machine.ts';

export const questions = {
	...loadQuestions,
	...exceptionQuestions,
	...commitmentQuestions
} satisfies Questions<typeof states>;
