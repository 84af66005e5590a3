import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { aasServices, asgCooldown, asgIntro, asgLimits, scalingHome } from './sources.ts';

export const candidate = defineCandidate({
	id: 'fixed-size',
	name: 'Fixed size',
	short: 'Fixed size',
	summary:
		'Capacity without any policy: a group or service keeps the number you set, and replaces what fails.',
	alias: [
		'desired capacity',
		'manual scaling',
		'min equals max',
		'self-healing',
		'always three servers',
		'steady state'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('a steady number that heals itself', asgLimits, '2026-11'),
		'driven-by': read('the number you set', asgLimits, '2026-11'),
		'acts-when': read('only when a copy fails', asgLimits, '2026-11'),
		'scales-what': read(
			[
				'Auto Scaling groups',
				'ECS services',
				'DynamoDB tables',
				'Aurora replicas',
				'Lambda provisioned concurrency'
			],
			aasServices,
			'2026-11',
			'whatever has no policy'
		),
		'metric-needed': read('none', asgLimits, '2026-11', 'health checks'),
		'goes-with': read('a change by hand', asgLimits, '2026-11'),
		'on-a-jump': read('nothing more', asgLimits, '2026-11'),
		'how-many': read('you do', asgLimits, '2026-11'),
		'decides-at': read('when a copy ends or fails a check', asgLimits, '2026-11'),
		'takes-away': read(false, asgLimits, '2026-11'),
		'to-zero': read(false, asgLimits, '2026-11', 'only by hand'),
		'pause-after': read(0, asgCooldown, '2026-11', 'a failed instance is replaced at once'),
		'alarm-maker': read('none', asgLimits, '2026-11'),
		'scaling-rules': without('It has no rules.'),
		'you-tend': read('whether the number is still right', asgLimits, '2026-11'),
		cannot: read('follow a load', asgLimits, '2026-11'),
		'billed-for': read('every copy, at all hours', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11'),
		'operated-by': read('AWS', asgIntro, '2026-11', 'it keeps the number'),
		'first-step': read('a group with the same least and most size', asgLimits, '2026-11')
	}
});
