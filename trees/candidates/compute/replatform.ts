import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	strategies,
	strategyTargets,
	strategyTerms,
	transformIntro
} from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'replatform',
	name: 'Replatform: the same program on a managed platform',
	short: 'Replatform',
	summary:
		'The program moves without being redesigned, but onto containers or a platform that AWS looks after.',
	alias: [
		'lift and reshape',
		'lift, tinker and shift',
		'containerise',
		'App2Container',
		'move to RDS',
		'to Elastic Beanstalk'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		strategy: read('replatform', strategyTerms, '2026-11', 'lift and reshape'),
		'made-for': read('programs that gain by a managed platform', strategyTerms, '2026-11'),
		'moves-what': read('the program, without its servers', strategyTerms, '2026-11'),
		'lands-on': read(
			'containers, Elastic Beanstalk, RDS',
			strategyTargets,
			'2026-11',
			'ECS, Fargate or EKS for containers'
		),
		'program-changes': read(
			'packaging and settings',
			transformIntro,
			'2026-11',
			'AWS Transform can containerise from source'
		),
		'stands-still': without('You set it: the new is built beside the old, and callers follow.'),
		'source-meanwhile': without('It goes on until you send the callers elsewhere.'),
		'needs-at-source': read(
			'the code, or an installer',
			transformIntro,
			'2026-11',
			'code for AWS Transform'
		),
		cannot: read('use all that the cloud offers', strategyTerms, '2026-11', 'that is refactoring'),
		'left-to-you': read('packaging, tests, the data', strategyTerms, '2026-11'),
		'operated-by': read('shared', strategyTerms, '2026-11', 'afterwards AWS runs more of it'),
		'billed-for': read('the platform, by its own price', strategyTargets, '2026-11'),
		'paid-idle': read('two systems, until callers follow', strategies, '2026-11', 'our reading'),
		'first-step': read('a platform for one program', strategyTargets, '2026-11')
	}
});
