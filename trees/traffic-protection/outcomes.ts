import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { connections } from './outcomes/connections.ts';
import { floods } from './outcomes/floods.ts';
import { inspection } from './outcomes/inspection.ts';
import { requests } from './outcomes/requests.ts';

export const outcomes = {
	...connections,
	...requests,
	...floods,
	...inspection
} satisfies Outcomes<typeof states>;
