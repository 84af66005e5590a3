import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { committedOutcomes } from './outcomes/committed.ts';
import { guaranteedOutcomes } from './outcomes/guaranteed.ts';
import { hardwareOutcomes } from './outcomes/hardware.ts';
import { heldOutcomes } from './outcomes/held.ts';
import { unboundOutcomes } from './outcomes/unbound.ts';

export const outcomes = {
	...unboundOutcomes,
	...committedOutcomes,
	...hardwareOutcomes,
	...guaranteedOutcomes,
	...heldOutcomes
} satisfies Outcomes<typeof states>;
