import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { handOutcomes } from './outcomes/hand.ts';
import { lineOutcomes } from './outcomes/line.ts';
import { senderOutcomes } from './outcomes/senders.ts';

export const outcomes = {
	...lineOutcomes,
	...handOutcomes,
	...senderOutcomes
} satisfies Outcomes<typeof states>;
