import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployCustom,
	codeDeployOverview,
	codeDeployQuotas,
	codeDeployRollback,
	ecsConfigurationApi,
	ecsRolling
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'rolling',
	name: 'Rolling',
	short: 'Rolling',
	summary:
		'Changes what runs batch by batch; each batch is out of service while it changes, and nothing extra runs.',
	alias: [
		'in place',
		'OneAtATime',
		'HalfAtATime',
		'batches',
		'rolling update',
		'zonal configuration',
		'minimum healthy percent'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: { beanstalk: 'Elastic Beanstalk', ec2: 'EC2 and on-premises', ecs: 'ECS' }
	},
	facts: {
		scope: byVariant({
			beanstalk: read('one environment', beanstalkPolicies, '2026-11'),
			ec2: read('one deployment group', codeDeployOverview, '2026-11'),
			ecs: read('one service', ecsRolling, '2026-11')
		}),
		'billed-for': byVariant({
			beanstalk: read('the instances that run already', beanstalkWelcome, '2026-11'),
			ec2: read('the servers that run already', codeDeployOverview, '2026-11'),
			ecs: read('the tasks that run already', ecsConfigurationApi, '2026-11')
		}),
		'operated-by': byVariant({
			beanstalk: read('AWS', beanstalkPolicies, '2026-11'),
			ec2: read('AWS', codeDeployOverview, '2026-11'),
			ecs: read('AWS', ecsRolling, '2026-11')
		}),
		'first-step': byVariant({
			beanstalk: read('an environment with a load balancer', beanstalkChoosing, '2026-11'),
			ec2: read('a deployment group', codeDeployOverview, '2026-11'),
			ecs: read('a service', ecsRolling, '2026-11')
		}),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'on-premises', 'ECS'],
			codeDeployOverview,
			'2026-11',
			'by CodeDeploy on servers'
		),
		called: byVariant({
			beanstalk: read('Rolling', beanstalkPolicies, '2026-11'),
			ec2: read('OneAtATime, HalfAtATime or your own', codeDeployConfigurations, '2026-11'),
			ecs: read('ROLLING, with bounds of your own', ecsConfigurationApi, '2026-11')
		}),
		'stands-in-front': byVariant({
			beanstalk: read('a load balancer', beanstalkChoosing, '2026-11'),
			ec2: read(
				'nothing',
				codeDeployOverview,
				'2026-11',
				'with a load balancer each server is taken out first'
			),
			ecs: read('nothing', ecsRolling, '2026-11')
		}),
		'extra-capacity': byVariant({
			beanstalk: read(0, beanstalkPolicies, '2026-11'),
			ec2: read(0, codeDeployOverview, '2026-11'),
			ecs: read(0, ecsConfigurationApi, '2026-11', 'with the maximum at the wanted count')
		}),
		downtime: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, codeDeployOverview, '2026-11', 'with two servers or more'),
			ecs: read(false, ecsConfigurationApi, '2026-11', 'unless the minimum is nought')
		}),
		capacity: byVariant({
			beanstalk: read('less', beanstalkPolicies, '2026-11', 'by one batch'),
			ec2: read('less', codeDeployConfigurations, '2026-11', 'by one batch'),
			ecs: read('less', ecsConfigurationApi, '2026-11', 'down to the minimum you set')
		}),
		mixed: byVariant({
			beanstalk: read(true, beanstalkPolicies, '2026-11'),
			ec2: read(true, codeDeployConfigurations, '2026-11'),
			ecs: read(true, ecsRolling, '2026-11', 'unless the old tasks all stop first')
		}),
		share: byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(
				false,
				codeDeployCustom,
				'2026-11',
				'a zonal configuration begins with one zone’s servers'
			),
			ecs: read(false, ecsRolling, '2026-11')
		}),
		'tests-first': byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, codeDeployOverview, '2026-11'),
			ecs: read(false, ecsRolling, '2026-11')
		}),
		moves: byVariant({
			beanstalk: read('batch by batch', beanstalkPolicies, '2026-11'),
			ec2: read('batch by batch', codeDeployConfigurations, '2026-11'),
			ecs: read('batch by batch', ecsRolling, '2026-11')
		}),
		'runs-on': byVariant({
			beanstalk: read('the same servers', beanstalkChoosing, '2026-11'),
			ec2: read('the same servers', codeDeployOverview, '2026-11'),
			ecs: read('the same servers', ecsConfigurationApi, '2026-11', 'new tasks in the same room')
		}),
		dns: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, codeDeployOverview, '2026-11'),
			ecs: read(false, ecsRolling, '2026-11')
		}),
		duration: byVariant({
			beanstalk: read('moderate', beanstalkChoosing, '2026-11', 'depends on the batch size')
		}),
		failure: byVariant({
			beanstalk: read('batches done so far', beanstalkChoosing, '2026-11'),
			ec2: read('batches done so far', codeDeployConfigurations, '2026-11'),
			ecs: read('batches done so far', ecsRolling, '2026-11')
		}),
		'way-back': byVariant({
			beanstalk: read('deploy the old version again', beanstalkChoosing, '2026-11'),
			ec2: read('deploy the old version again', codeDeployRollback, '2026-11'),
			ecs: read('deploy the old version again', ecsConfigurationApi, '2026-11', 'in minutes')
		}),
		'goes-back-itself': byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(true, codeDeployRollback, '2026-11', 'by a new deployment'),
			ecs: read(true, ecsRolling, '2026-11', 'by circuit breaker or alarms')
		}),
		afterwards: byVariant({
			beanstalk: read('is overwritten', beanstalkChoosing, '2026-11'),
			ec2: read('is overwritten', codeDeployRollback, '2026-11'),
			ecs: read('is ended', ecsRolling, '2026-11', 'its revision can be deployed again')
		}),
		configurations: byVariant({
			ec2: read(2, codeDeployConfigurations, '2026-11')
		}),
		'out-at-once': byVariant({
			ec2: read(50, codeDeployConfigurations, '2026-11', 'HalfAtATime')
		}),
		'batch-default': byVariant({
			beanstalk: read(100, beanstalkOptions, '2026-11', 'console and CLI set their own')
		}),
		ceiling: byVariant({
			ecs: read(100, ecsConfigurationApi, '2026-11', 'set so; the default is higher')
		}),
		'run-most': byVariant({
			ec2: read(12, codeDeployQuotas, '2026-11', 'in place')
		})
	}
});
