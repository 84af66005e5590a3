import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { callers } from './outcomes/callers.ts';
import { connections } from './outcomes/connections.ts';
import { packets } from './outcomes/packets.ts';
import { requests } from './outcomes/requests.ts';

export const outcomes = {
	...requests,
	...callers,
	...connections,
	...packets
} satisfies Outcomes<typeof states>;
