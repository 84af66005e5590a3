import type { Outcomes } from '#lib/tree/grammar.ts';
import { assuredOutcomes } from './outcomes/assured.ts';
import { committedOutcomes } from './outcomes/committed.ts';
import type { states } from './machine.ts';
import { unboundOutcomes } from './outcomes/unbound.ts';

export const outcomes = {
	...assuredOutcomes,
	...unboundOutcomes,
	...committedOutcomes
} satisfies Outcomes<typeof states>;
