import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { divided } from './outcomes/divided.ts';
import { shaped } from './outcomes/shaped.ts';
import { spread } from './outcomes/spread.ts';
import { written } from './outcomes/written.ts';

export const outcomes = {
	...written,
	...shaped,
	...spread,
	...divided
} satisfies Outcomes<typeof states>;
