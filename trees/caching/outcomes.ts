import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { doors } from './outcomes/doors.ts';
import { memory } from './outcomes/memory.ts';
import { sources } from './outcomes/sources.ts';
import { stores } from './outcomes/stores.ts';

export const outcomes = {
	...memory,
	...stores,
	...sources,
	...doors
} satisfies Outcomes<typeof states>;
