import type { Scenario } from '#lib/tree/grammar.ts';
import { beanstalk } from './scenarios/beanstalk.ts';
import { containers } from './scenarios/containers.ts';
import { functions } from './scenarios/functions.ts';
import { servers } from './scenarios/servers.ts';
import { stages } from './scenarios/stages.ts';

export const scenarios: readonly Scenario[] = [
	...beanstalk,
	...servers,
	...functions,
	...containers,
	...stages
];
