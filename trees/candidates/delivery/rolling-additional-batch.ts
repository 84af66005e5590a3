import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	ecsConfigurationApi,
	ecsRolling,
	instanceRefresh,
	instanceRefreshHow,
	refreshPreferences
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'rolling-additional-batch',
	name: 'Rolling with additional batch',
	short: 'Rolling + extra batch',
	summary:
		'Starts a batch of new instances or tasks before it takes old ones away, so that full capacity serves throughout.',
	alias: [
		'RollingWithAdditionalBatch',
		'surge',
		'maximum percent',
		'max-surge',
		'instance refresh',
		'launch before terminating',
		'rolling update',
		'full capacity'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: { beanstalk: 'Elastic Beanstalk', ec2: 'EC2', ecs: 'ECS' }
	},
	facts: {
		scope: byVariant({
			beanstalk: read('one environment', beanstalkPolicies, '2026-11'),
			ec2: read('one Auto Scaling group', instanceRefresh, '2026-11'),
			ecs: read('one service', ecsRolling, '2026-11')
		}),
		'billed-for': byVariant({
			beanstalk: read('one more batch until the rollout ends', beanstalkPolicies, '2026-11'),
			ec2: read('what you allow above the group’s size', refreshPreferences, '2026-11'),
			ecs: read('what you allow above the wanted count', ecsConfigurationApi, '2026-11')
		}),
		'operated-by': byVariant({
			beanstalk: read('AWS', beanstalkPolicies, '2026-11'),
			ec2: read('AWS', instanceRefresh, '2026-11'),
			ecs: read('AWS', ecsRolling, '2026-11')
		}),
		'first-step': byVariant({
			beanstalk: read('an environment with a load balancer', beanstalkChoosing, '2026-11'),
			ec2: read('an Auto Scaling group', instanceRefresh, '2026-11'),
			ecs: read('a service', ecsRolling, '2026-11')
		}),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'ECS'],
			refreshPreferences,
			'2026-11',
			'on EC2 and ECS by a maximum percentage'
		),
		called: byVariant({
			beanstalk: read('Rolling with additional batch', beanstalkPolicies, '2026-11'),
			ec2: read('instance refresh, new before old', instanceRefreshHow, '2026-11'),
			ecs: read('ROLLING, with its default bounds', ecsConfigurationApi, '2026-11')
		}),
		'stands-in-front': byVariant({
			beanstalk: read('a load balancer', beanstalkChoosing, '2026-11'),
			ec2: read('nothing', instanceRefresh, '2026-11'),
			ecs: read('nothing', ecsRolling, '2026-11')
		}),
		'extra-capacity': byVariant({
			beanstalk: read(
				{ from: 1, to: 100 },
				beanstalkPolicies,
				'2026-11',
				'worked out; one batch of the size you set, until the rollout ends'
			),
			ec2: read(
				{ from: 1, to: 100 },
				refreshPreferences,
				'2026-11',
				'worked out; the maximum you set less the group’s size, until it ends'
			),
			ecs: read(
				{ from: 1, to: 100 },
				ecsConfigurationApi,
				'2026-11',
				'all of it by default, for the minutes until old tasks stop'
			)
		}),
		downtime: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, refreshPreferences, '2026-11', 'with the minimum at the whole'),
			ecs: read(false, ecsConfigurationApi, '2026-11')
		}),
		capacity: byVariant({
			beanstalk: read('full', beanstalkPolicies, '2026-11'),
			ec2: read('full', refreshPreferences, '2026-11', 'with the minimum at the whole'),
			ecs: read('full', ecsConfigurationApi, '2026-11')
		}),
		mixed: byVariant({
			beanstalk: read(true, beanstalkPolicies, '2026-11'),
			ec2: read(true, instanceRefresh, '2026-11'),
			ecs: read(true, ecsRolling, '2026-11')
		}),
		share: byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, refreshPreferences, '2026-11', 'checkpoints are shares of the group'),
			ecs: read(false, ecsRolling, '2026-11')
		}),
		'tests-first': byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, instanceRefresh, '2026-11'),
			ecs: read(false, ecsRolling, '2026-11')
		}),
		moves: byVariant({
			beanstalk: read('batch by batch', beanstalkPolicies, '2026-11'),
			ec2: read('batch by batch', refreshPreferences, '2026-11'),
			ecs: read('batch by batch', ecsRolling, '2026-11')
		}),
		'runs-on': byVariant({
			beanstalk: read('both', beanstalkChoosing, '2026-11'),
			ec2: read('new servers', instanceRefresh, '2026-11'),
			ecs: read('both', ecsConfigurationApi, '2026-11', 'new tasks wherever there is room')
		}),
		dns: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, instanceRefresh, '2026-11'),
			ecs: read(false, ecsRolling, '2026-11')
		}),
		duration: byVariant({
			beanstalk: read('longer', beanstalkChoosing, '2026-11', 'depends on the batch size')
		}),
		failure: byVariant({
			beanstalk: read(
				'batches done so far',
				beanstalkChoosing,
				'2026-11',
				'little if the first batch fails'
			),
			ec2: read('batches done so far', refreshPreferences, '2026-11'),
			ecs: read('batches done so far', ecsRolling, '2026-11')
		}),
		'way-back': byVariant({
			beanstalk: read('deploy the old version again', beanstalkChoosing, '2026-11'),
			ec2: read(
				'deploy the old version again',
				refreshPreferences,
				'2026-11',
				'by replacing instances once more'
			),
			ecs: read('deploy the old version again', ecsConfigurationApi, '2026-11', 'in minutes')
		}),
		'goes-back-itself': byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(true, refreshPreferences, '2026-11', 'off by default'),
			ecs: read(true, ecsRolling, '2026-11', 'by circuit breaker or alarms')
		}),
		afterwards: byVariant({
			beanstalk: read('is overwritten', beanstalkChoosing, '2026-11'),
			ec2: read('is ended', instanceRefresh, '2026-11'),
			ecs: read('is ended', ecsRolling, '2026-11', 'its revision can be deployed again')
		}),
		'batch-default': byVariant({
			beanstalk: read(100, beanstalkOptions, '2026-11', 'console and CLI set their own')
		}),
		'bake-default': byVariant({
			ec2: read(60, refreshPreferences, '2026-11', 'at each checkpoint that you set')
		}),
		'bake-most': byVariant({
			ec2: read(2880, refreshPreferences, '2026-11', 'at each checkpoint; given in seconds')
		}),
		floor: byVariant({
			ec2: read(90, refreshPreferences, '2026-11', 'unless the group’s own policy says otherwise'),
			ecs: read(100, ecsConfigurationApi, '2026-11', 'by default')
		}),
		ceiling: byVariant({
			ec2: read(100, refreshPreferences, '2026-11', 'unless the group’s own policy says otherwise'),
			ecs: read(200, ecsConfigurationApi, '2026-11', 'by default')
		})
	}
});
