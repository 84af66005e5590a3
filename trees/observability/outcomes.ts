import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { audit } from './outcomes/audit.ts';
import { lines } from './outcomes/lines.ts';
import { network } from './outcomes/network.ts';
import { running } from './outcomes/running.ts';

export const outcomes = {
	...running,
	...lines,
	...audit,
	...network
} satisfies Outcomes<typeof states>;
