import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aasPolicyApi,
	aasQuotas,
	aasStep,
	asgCooldown,
	asgDynamic,
	asgIntro,
	asgQuotas,
	asgStep,
	ecsQueue,
	scalingHome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'step-scaling',
	name: 'Step scaling',
	short: 'Step scaling',
	summary:
		'Adds or removes what you set for each step, by how far a metric has gone past the threshold of your alarm.',
	alias: [
		'step adjustment',
		'CloudWatch alarm scaling',
		'scale on alarm',
		'scale on latency',
		'PercentChangeInCapacity',
		'ExactCapacity',
		'custom alarm'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { asg: 'EC2 Auto Scaling', ecs: 'ECS' } },
	facts: {
		'made-for': read(
			'more control, or a harder push beside target tracking',
			asgStep,
			'2026-11',
			'target tracking first'
		),
		'driven-by': read('how far an alarm is exceeded', asgStep, '2026-11'),
		'acts-when': read('once the load has changed', asgStep, '2026-11'),
		'scales-what': read(
			['Auto Scaling groups', 'ECS services', 'Aurora replicas'],
			aasPolicyApi,
			'2026-11',
			'not DynamoDB or Lambda'
		),
		'metric-needed': read('any that an alarm can watch', asgStep, '2026-11'),
		'goes-with': read('target tracking, which may undo its scaling in', asgDynamic, '2026-11'),
		'on-a-jump': read('the largest step you have set, at once', asgStep, '2026-11'),
		'how-many': read('you do', asgStep, '2026-11', 'a number or a share for each step'),
		'decides-at': read(
			'at each breach of the alarm',
			asgStep,
			'2026-11',
			'also while copies are starting'
		),
		'takes-away': read(true, asgStep, '2026-11', 'with a second policy and alarm'),
		'to-zero': read(true, ecsQueue, '2026-11', 'by a fixed number; a share of none is none'),
		'pause-after': byVariant({
			asg: read(
				300,
				asgCooldown,
				'2026-11',
				'new instances count as warming up; a warm-up of the group comes first'
			),
			ecs: read(300, aasStep, '2026-11')
		}),
		'alarm-maker': read('you make them', asgStep, '2026-11'),
		'scaling-rules': byVariant({
			asg: read(50, asgQuotas, '2026-11'),
			ecs: read(50, aasQuotas, '2026-11')
		}),
		'you-tend': read('alarms, thresholds and steps', asgStep, '2026-11'),
		cannot: read('work out by itself how much is needed', asgStep, '2026-11'),
		'billed-for': read('the capacity that runs, and your alarms', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11', 'your alarms may'),
		'operated-by': read('shared', asgStep, '2026-11', 'the alarms are yours'),
		'first-step': read('an alarm, and a policy for each direction', asgStep, '2026-11'),
		'steps-most': byVariant({
			asg: read(20, asgQuotas, '2026-11'),
			ecs: read(20, aasQuotas, '2026-11', 'can be raised')
		})
	}
});
