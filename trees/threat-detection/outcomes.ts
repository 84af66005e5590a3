import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { attacks } from './outcomes/attacks.ts';
import { contents } from './outcomes/contents.ts';
import { weakSpots } from './outcomes/weak-spots.ts';

export const outcomes = {
	...attacks,
	...weakSpots,
	...contents
} satisfies Outcomes<typeof states>;
