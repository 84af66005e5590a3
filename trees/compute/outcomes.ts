import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { containers } from './outcomes/containers.ts';
import { functions } from './outcomes/functions.ts';
import { jobs } from './outcomes/jobs.ts';
import { kubernetes } from './outcomes/kubernetes.ts';
import { servers } from './outcomes/servers.ts';

export const outcomes = {
	...containers,
	...kubernetes,
	...functions,
	...jobs,
	...servers
} satisfies Outcomes<typeof states>;
