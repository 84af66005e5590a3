import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { beanstalk } from './outcomes/beanstalk.ts';
import { containers } from './outcomes/containers.ts';
import { functions } from './outcomes/functions.ts';
import { servers } from './outcomes/servers.ts';
import { stages } from './outcomes/stages.ts';

export const outcomes = {
	...beanstalk,
	...servers,
	...functions,
	...containers,
	...stages
} satisfies Outcomes<typeof states>;
