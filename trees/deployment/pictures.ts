import { unit } from '#lib/tree/candidate.ts';
import type { Picture } from '#lib/tree/pictures.ts';

export const pictures = [
	{
		kind: 'rollout',
		on: [
			'all-at-once',
			'rolling',
			'rolling-additional-batch',
			'immutable',
			'blue-green',
			'canary',
			'linear',
			'traffic-splitting'
		],
		title: 'What runs while the new version goes live?',
		lede: 'Old and new over time, minute by minute: who serves, what is paid for, and the way back. Let a health check fail whenever you like.',
		assumes:
			'Illustrative. An instance starts or takes a version in three minutes, a task or a function in one; your tests take two; half a minute goes by until a platform turns back by itself, five until a person does; DNS caches expire over five. A way back touches only what has changed. The sources are those of the strategy shown first.',
		platforms: [
			{
				variant: 'beanstalk',
				name: 'Elastic Beanstalk',
				unit: unit('instance', 'instances'),
				minutes: 3,
				candidates: [
					'all-at-once',
					'rolling',
					'rolling-additional-batch',
					'immutable',
					'traffic-splitting',
					'blue-green'
				]
			},
			{
				variant: 'ec2',
				name: 'EC2 and servers of your own',
				unit: unit('server', 'servers'),
				minutes: 3,
				candidates: [
					'all-at-once',
					'rolling',
					'rolling-additional-batch',
					'blue-green',
					'traffic-splitting'
				]
			},
			{
				variant: 'ecs',
				name: 'ECS',
				unit: unit('task', 'tasks'),
				minutes: 1,
				candidates: ['rolling', 'rolling-additional-batch', 'blue-green', 'canary', 'linear']
			},
			{
				variant: 'lambda',
				name: 'Lambda',
				unit: unit('call', 'calls'),
				minutes: 1,
				candidates: ['all-at-once', 'blue-green', 'canary', 'linear', 'traffic-splitting']
			},
			{
				variant: 'api-gateway',
				name: 'API Gateway',
				unit: unit('call', 'calls'),
				minutes: 1,
				candidates: ['all-at-once', 'blue-green', 'canary']
			}
		],
		first: 'rolling-additional-batch@beanstalk'
	}
] as const satisfies readonly Picture[];
