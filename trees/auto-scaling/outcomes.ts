import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { clock } from './outcomes/clock.ts';
import { databases } from './outcomes/databases.ts';
import { load } from './outcomes/load.ts';
import { waiting } from './outcomes/waiting.ts';

export const outcomes = {
	...load,
	...waiting,
	...clock,
	...databases
} satisfies Outcomes<typeof states>;
