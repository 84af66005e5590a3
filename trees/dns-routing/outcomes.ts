import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { onePlace } from './outcomes/one-place.ts';
import { several } from './outcomes/several.ts';
import { standby } from './outcomes/standby.ts';
import { where } from './outcomes/where.ts';

export const outcomes = {
	...onePlace,
	...standby,
	...several,
	...where
} satisfies Outcomes<typeof states>;
