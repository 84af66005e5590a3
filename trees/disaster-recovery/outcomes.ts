import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { restored } from './outcomes/restored.ts';
import { serving } from './outcomes/serving.ts';
import { standing } from './outcomes/standing.ts';
import { zones } from './outcomes/zones.ts';

export const outcomes = {
	...zones,
	...restored,
	...standing,
	...serving
} satisfies Outcomes<typeof states>;
