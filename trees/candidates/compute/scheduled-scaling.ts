import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aasIntro,
	aasQuotas,
	aasScheduled,
	asgCooldown,
	asgIntro,
	asgQuotas,
	asgScheduled,
	scalingHome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'scheduled-scaling',
	name: 'Scheduled scaling',
	short: 'Scheduled scaling',
	summary: 'Changes the size, or its limits, at times that you set: once, or by a cron expression.',
	alias: [
		'scheduled action',
		'cron scaling',
		'time-based scaling',
		'office hours',
		'turn off at night',
		'business hours',
		'nights and weekends',
		'scale at a set time'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: { asg: 'EC2 Auto Scaling', ecs: 'ECS', dynamodb: 'DynamoDB' }
	},
	facts: {
		'made-for': read('load that changes at known times', asgScheduled, '2026-11'),
		'driven-by': read('the clock', asgScheduled, '2026-11'),
		'acts-when': read('ahead of the load', asgScheduled, '2026-11', 'if you set it so'),
		'scales-what': read(
			[
				'Auto Scaling groups',
				'ECS services',
				'DynamoDB tables',
				'Aurora replicas',
				'Lambda provisioned concurrency'
			],
			aasIntro,
			'2026-11',
			'not MSK'
		),
		'metric-needed': read('none', asgScheduled, '2026-11'),
		'goes-with': read('target tracking within its limits', asgScheduled, '2026-11'),
		'on-a-jump': read('what was planned for that hour', asgScheduled, '2026-11'),
		'how-many': read('you do', asgScheduled, '2026-11'),
		'decides-at': read('at the times you set', asgScheduled, '2026-11'),
		'takes-away': read(true, asgScheduled, '2026-11', 'with an action of its own'),
		'to-zero': read(true, asgScheduled, '2026-11', 'least, wanted and most size 0'),
		'pause-after': byVariant({
			asg: read(0, asgCooldown, '2026-11', 'it waits for no pause'),
			ecs: read(0, aasScheduled, '2026-11', 'it waits for no pause'),
			dynamodb: read(0, aasScheduled, '2026-11', 'it waits for no pause')
		}),
		'alarm-maker': read('none', asgScheduled, '2026-11'),
		'scaling-rules': byVariant({
			asg: read(125, asgQuotas, '2026-11'),
			ecs: read(200, aasQuotas, '2026-11'),
			dynamodb: read(200, aasQuotas, '2026-11')
		}),
		'you-tend': read('the calendar, and the numbers in it', asgScheduled, '2026-11'),
		cannot: read('meet a load that nobody planned', asgScheduled, '2026-11'),
		'billed-for': read('the capacity that runs', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11'),
		'operated-by': read('shared', asgScheduled, '2026-11', 'the plan is yours'),
		'first-step': byVariant({
			asg: read('an action that sets wanted, least or most size', asgScheduled, '2026-11'),
			ecs: read('an action that sets least or most tasks', aasScheduled, '2026-11'),
			dynamodb: read('an action that sets least or most units', aasScheduled, '2026-11')
		}),
		'late-most': byVariant({ asg: read(2, asgScheduled, '2026-11', 'as a rule within seconds') })
	}
});
