import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aasIntro,
	aasMetricApi,
	aasPolicyApi,
	aasQuotas,
	aasTarget,
	asgCooldown,
	asgDynamic,
	asgFastMetrics,
	asgIntro,
	asgQuotas,
	asgTarget,
	auroraScaling,
	dynamodbScaling,
	ecsScaling,
	scalingHome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'target-tracking',
	name: 'Target tracking scaling',
	short: 'Target tracking',
	summary:
		'Adds and removes capacity so that a metric stays near the value you name, as a thermostat does.',
	alias: [
		'autoscaling',
		'auto scaling policy',
		'dynamic scaling',
		'thermostat',
		'scale on CPU',
		'ASGAverageCPUUtilization',
		'ALBRequestCountPerTarget',
		'requests per target',
		'service auto scaling',
		'Application Auto Scaling',
		'DynamoDB auto scaling',
		'Aurora Auto Scaling',
		'warm pool',
		'elasticity'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: { asg: 'EC2 Auto Scaling', ecs: 'ECS', dynamodb: 'DynamoDB', aurora: 'Aurora' }
	},
	facts: {
		'made-for': read(
			'most groups: use or requests that copies share',
			asgDynamic,
			'2026-11',
			'strongly recommended'
		),
		'driven-by': read('a metric, held at a target', asgTarget, '2026-11'),
		'acts-when': read('once the load has changed', asgDynamic, '2026-11'),
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
			'not EMR'
		),
		'metric-needed': read('one that falls as copies are added', asgTarget, '2026-11'),
		'goes-with': read('schedules and forecasts: the largest number wins', asgDynamic, '2026-11'),
		'on-a-jump': read('as many as the metric calls for, after its alarm', aasTarget, '2026-11'),
		'how-many': read('it does', asgTarget, '2026-11'),
		'decides-at': read(
			'when its alarm fires',
			asgDynamic,
			'2026-11',
			'down only if every such policy agrees'
		),
		'takes-away': read(true, asgTarget, '2026-11', 'slowly; can be turned off'),
		'to-zero': read(
			true,
			asgTarget,
			'2026-11',
			'with a least size of 0 and a metric that reports 0'
		),
		'pause-after': byVariant({
			asg: read(
				300,
				asgCooldown,
				'2026-11',
				'new instances count as warming up; a warm-up of the group comes first'
			),
			ecs: read(300, aasTarget, '2026-11'),
			dynamodb: read(0, aasTarget, '2026-11'),
			aurora: read(300, auroraScaling, '2026-11')
		}),
		'alarm-maker': read('it makes them', asgTarget, '2026-11', 'leave them alone'),
		'scaling-rules': byVariant({
			asg: read(50, asgQuotas, '2026-11'),
			ecs: read(50, aasQuotas, '2026-11'),
			dynamodb: read(50, aasQuotas, '2026-11'),
			aurora: read(50, aasQuotas, '2026-11', 'one for each metric')
		}),
		'you-tend': read('the metric and its target', asgTarget, '2026-11'),
		cannot: read(
			'scale out when a metric falls, or on one that copies don’t lower',
			asgTarget,
			'2026-11'
		),
		'billed-for': read('the capacity that runs, and its alarms', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11', 'its alarms and metrics may'),
		'operated-by': read('AWS', asgTarget, '2026-11', 'you set the target'),
		'first-step': read(
			'a policy with a target value',
			aasPolicyApi,
			'2026-11',
			'beyond EC2 groups, register the target first'
		),
		'metric-every': byVariant({
			asg: read(10, asgFastMetrics, '2026-11', 'for metrics of your own; not in GovCloud'),
			ecs: read(20, aasMetricApi, '2026-11', 'CPU and memory, turned on in ECS'),
			dynamodb: read(60, dynamodbScaling, '2026-11')
		}),
		'use-low': byVariant({ dynamodb: read(20, dynamodbScaling, '2026-11') }),
		'use-high': byVariant({ dynamodb: read(90, dynamodbScaling, '2026-11') }),
		'points-down': byVariant({ dynamodb: read(15, dynamodbScaling, '2026-11', 'in a row') }),
		'readers-most': byVariant({ aurora: read(15, auroraScaling, '2026-11') }),
		scope: read('one group or service', ecsScaling, '2026-11')
	}
});
