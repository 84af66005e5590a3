import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { functions } from './outcomes/functions.ts';
import { live } from './outcomes/live.ts';
import { managed } from './outcomes/managed.ts';
import { services } from './outcomes/services.ts';

export const outcomes = {
	...functions,
	...managed,
	...services,
	...live
} satisfies Outcomes<typeof states>;
