import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { apart } from './outcomes/apart.ts';
import { near } from './outcomes/near.ts';
import { timed } from './outcomes/timed.ts';

export const outcomes = {
	...near,
	...apart,
	...timed
} satisfies Outcomes<typeof states>;
