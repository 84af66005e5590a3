import type { Questions } from '#lib/tree/grammar.ts';
import { assuranceQuestions } from './questions/assurance.ts';
import { commitmentQuestions } from './questions/commitment.ts';
import { loadQuestions } from './questions/load.ts';
import type { states } from './machine.ts';

export const questions = {
	...assuranceQuestions,
	...loadQuestions,
	...commitmentQuestions
} satisfies Questions<typeof states>;
