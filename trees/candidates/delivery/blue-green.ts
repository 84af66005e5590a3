import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	apiCaching,
	apiDeployments,
	apiRouting,
	beanstalkChoosing,
	beanstalkSwap,
	codeDeployBlueGreen,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	codeDeployRollback,
	codeDeployTermination,
	ecsBlueGreen,
	ecsBlueGreenWorkflow,
	ecsConfigurationApi,
	ecsNetworkBalancer,
	lambdaWelcome,
	lambdaWeights,
	samGradual
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'blue-green',
	name: 'Blue/green',
	short: 'Blue/green',
	summary:
		'Runs the new version beside the old one, lets you test it there, then moves everyone over and keeps the old one for the way back.',
	alias: [
		'blue green',
		'red/black',
		'CNAME swap',
		'swap environment URLs',
		'replacement environment',
		'second environment',
		'move the alias',
		'BLUE_GREEN'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: {
			beanstalk: 'Elastic Beanstalk',
			ec2: 'EC2',
			lambda: 'Lambda',
			ecs: 'ECS',
			'api-gateway': 'API Gateway'
		}
	},
	facts: {
		scope: byVariant({
			beanstalk: read('two environments of one application', beanstalkSwap, '2026-11'),
			ec2: read('one deployment group', codeDeployBlueGreen, '2026-11'),
			lambda: read('one alias', samGradual, '2026-11'),
			ecs: read('one service', ecsBlueGreen, '2026-11'),
			'api-gateway': read('two stages and one domain name', apiRouting, '2026-11')
		}),
		'billed-for': byVariant({
			beanstalk: read('a second environment until you end it', beanstalkSwap, '2026-11'),
			ec2: read('a second set until the wait is over', codeDeployBlueGreen, '2026-11'),
			lambda: read('calls and their duration', lambdaWelcome, '2026-11'),
			ecs: read('a second set of tasks until the bake time ends', ecsBlueGreen, '2026-11'),
			'api-gateway': read('calls, and a cache for each stage by the hour', apiCaching, '2026-11')
		}),
		'operated-by': byVariant({
			beanstalk: read('shared', beanstalkSwap, '2026-11', 'you clone, deploy, swap and end'),
			ec2: read('AWS', codeDeployBlueGreen, '2026-11'),
			lambda: read('AWS', samGradual, '2026-11'),
			ecs: read('AWS', ecsBlueGreen, '2026-11'),
			'api-gateway': read('shared', apiRouting, '2026-11', 'you turn the domain name')
		}),
		'first-step': byVariant({
			beanstalk: read('a second environment', beanstalkSwap, '2026-11'),
			ec2: read('a blue/green deployment group', codeDeployBlueGreen, '2026-11'),
			lambda: read('an alias', samGradual, '2026-11'),
			ecs: read('a service and two target groups', ecsBlueGreen, '2026-11'),
			'api-gateway': read('a second stage and a domain name', apiRouting, '2026-11')
		}),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'Lambda', 'ECS', 'API Gateway'],
			codeDeployOverview,
			'2026-11',
			'not on on-premises servers'
		),
		called: byVariant({
			beanstalk: read('swap environment URLs', beanstalkSwap, '2026-11'),
			ec2: read('blue/green deployment group', codeDeployBlueGreen, '2026-11'),
			lambda: read('CodeDeployDefault.LambdaAllAtOnce', codeDeployConfigurations, '2026-11'),
			ecs: read(
				'BLUE_GREEN',
				ecsConfigurationApi,
				'2026-11',
				'by CodeDeploy: CodeDeployDefault.ECSAllAtOnce'
			),
			'api-gateway': read('a second stage, domain name repointed', apiRouting, '2026-11')
		}),
		'stands-in-front': byVariant({
			beanstalk: read('the environment’s DNS name', beanstalkSwap, '2026-11'),
			ec2: read('a load balancer', codeDeployBlueGreen, '2026-11'),
			lambda: read('an alias', samGradual, '2026-11'),
			ecs: read('a load balancer or Service Connect', ecsBlueGreen, '2026-11'),
			'api-gateway': read('a custom domain name', apiRouting, '2026-11')
		}),
		'extra-capacity': byVariant({
			beanstalk: read(
				100,
				beanstalkSwap,
				'2026-11',
				'from the clone until you end the old environment, its load balancer too'
			),
			ec2: read(
				100,
				codeDeployBlueGreen,
				'2026-11',
				'until the wait after the switch is over, or until you end it'
			),
			lambda: read(0, lambdaWelcome, '2026-11', 'only calls are billed'),
			ecs: read(100, ecsBlueGreen, '2026-11', 'until the bake time after the switch is over'),
			'api-gateway': read(0, apiCaching, '2026-11', 'but for a second cache, by the hour')
		}),
		downtime: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, codeDeployOverview, '2026-11'),
			lambda: read(false, samGradual, '2026-11'),
			ecs: read(false, ecsBlueGreen, '2026-11'),
			'api-gateway': read(false, apiRouting, '2026-11')
		}),
		capacity: byVariant({
			beanstalk: read('full', beanstalkSwap, '2026-11'),
			ec2: read('full', codeDeployBlueGreen, '2026-11'),
			lambda: read('full', samGradual, '2026-11'),
			ecs: read('full', ecsBlueGreenWorkflow, '2026-11'),
			'api-gateway': read('full', apiRouting, '2026-11')
		}),
		mixed: byVariant({
			beanstalk: read(true, beanstalkSwap, '2026-11', 'until DNS caches have expired'),
			ec2: read(true, codeDeployBlueGreen, '2026-11', 'until the old set is deregistered'),
			lambda: read(false, codeDeployConfigurations, '2026-11'),
			ecs: read(false, ecsBlueGreenWorkflow, '2026-11', 'but for the moment of the switch'),
			'api-gateway': read(false, apiRouting, '2026-11', 'but for the moment of the switch')
		}),
		share: byVariant({
			beanstalk: read(false, beanstalkSwap, '2026-11'),
			ec2: read(false, codeDeployBlueGreen, '2026-11'),
			lambda: read(false, codeDeployConfigurations, '2026-11'),
			ecs: read(false, ecsBlueGreenWorkflow, '2026-11'),
			'api-gateway': read(false, apiRouting, '2026-11')
		}),
		'tests-first': byVariant({
			beanstalk: read(true, beanstalkSwap, '2026-11', 'at the new environment’s own address'),
			ec2: read(true, codeDeployOverview, '2026-11', 'in a wait before the switch'),
			lambda: read(true, samGradual, '2026-11', 'by a hook before the switch'),
			ecs: read(true, ecsBlueGreenWorkflow, '2026-11', 'by test traffic and hooks'),
			'api-gateway': read(true, apiDeployments, '2026-11', 'at the new stage’s own address')
		}),
		moves: byVariant({
			beanstalk: read('at one moment', beanstalkSwap, '2026-11', 'as caches expire'),
			ec2: read('at one moment', codeDeployBlueGreen, '2026-11', 'or batch by batch, as you set'),
			lambda: read('at one moment', codeDeployConfigurations, '2026-11'),
			ecs: read('at one moment', ecsBlueGreenWorkflow, '2026-11'),
			'api-gateway': read('at one moment', apiRouting, '2026-11')
		}),
		'runs-on': byVariant({
			beanstalk: read('new servers', beanstalkChoosing, '2026-11'),
			ec2: read('new servers', codeDeployOverview, '2026-11'),
			lambda: read('no servers of yours', lambdaWelcome, '2026-11'),
			ecs: read('new servers', ecsBlueGreenWorkflow, '2026-11', 'new tasks'),
			'api-gateway': read('no servers of yours', apiRouting, '2026-11')
		}),
		dns: byVariant({
			beanstalk: read(true, beanstalkChoosing, '2026-11'),
			ec2: read(false, codeDeployBlueGreen, '2026-11'),
			lambda: read(false, samGradual, '2026-11'),
			ecs: read(false, ecsBlueGreenWorkflow, '2026-11'),
			'api-gateway': read(false, apiRouting, '2026-11')
		}),
		duration: byVariant({
			beanstalk: read('longest', beanstalkChoosing, '2026-11'),
			ec2: read('as you set it', codeDeployBlueGreen, '2026-11'),
			ecs: read('as you set it', ecsConfigurationApi, '2026-11', 'by the bake time')
		}),
		failure: byVariant({
			beanstalk: read('hardly anyone', beanstalkChoosing, '2026-11', 'if found before the switch'),
			ec2: read('hardly anyone', codeDeployOverview, '2026-11', 'if found before the switch'),
			lambda: read('hardly anyone', samGradual, '2026-11', 'if found before the switch'),
			ecs: read('hardly anyone', ecsBlueGreen, '2026-11', 'if found before the switch'),
			'api-gateway': read('hardly anyone', apiRouting, '2026-11', 'if found before the switch')
		}),
		'way-back': byVariant({
			beanstalk: read('move the traffic back', beanstalkChoosing, '2026-11', 'by another swap'),
			ec2: read(
				'move the traffic back',
				codeDeployTermination,
				'2026-11',
				'while the old set is kept'
			),
			lambda: read('move the traffic back', lambdaWeights, '2026-11'),
			ecs: read('move the traffic back', ecsBlueGreen, '2026-11', 'within the bake time'),
			'api-gateway': read('move the traffic back', apiRouting, '2026-11')
		}),
		'goes-back-itself': byVariant({
			beanstalk: read(false, beanstalkSwap, '2026-11'),
			ec2: read(true, codeDeployRollback, '2026-11'),
			lambda: read(true, samGradual, '2026-11', 'on alarms and hooks'),
			ecs: read(true, ecsBlueGreenWorkflow, '2026-11', 'on alarms and hooks'),
			'api-gateway': read(false, apiRouting, '2026-11')
		}),
		afterwards: byVariant({
			beanstalk: read('stays until you end it', beanstalkSwap, '2026-11'),
			ec2: read('waits for a set time', codeDeployTermination, '2026-11', 'or stays, as you set'),
			lambda: read('stays until you end it', lambdaWeights, '2026-11'),
			ecs: read('waits for a set time', ecsBlueGreen, '2026-11', 'the bake time'),
			'api-gateway': read('stays until you end it', apiDeployments, '2026-11')
		}),
		'kept-most': byVariant({
			// The quotas page has two rows for this wait, 48 hours and 2,800 minutes; the API allows 2,880 minutes.
			ec2: read(48, codeDeployTermination, '2026-11', 'a row of the quotas says 2,800 minutes')
		}),
		configurations: byVariant({
			ec2: read(3, codeDeployConfigurations, '2026-11', 'for the rerouting'),
			lambda: read(1, codeDeployConfigurations, '2026-11'),
			ecs: read(1, codeDeployConfigurations, '2026-11', 'by CodeDeploy')
		}),
		'run-most': byVariant({
			ec2: read(109, codeDeployQuotas, '2026-11'),
			lambda: read(50, codeDeployQuotas, '2026-11'),
			ecs: read(720, ecsBlueGreenWorkflow, '2026-11', 'the page says 30 days')
		}),
		'pause-most': byVariant({
			ecs: read(14, ecsBlueGreenWorkflow, '2026-11')
		}),
		'network-wait': byVariant({
			ecs: read(10, ecsNetworkBalancer, '2026-11')
		})
	}
});
