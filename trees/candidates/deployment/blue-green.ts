import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
import {
	apiRouting,
	beanstalkChoosing,
	beanstalkSwap,
	beanstalkWelcome,
	codeDeployBlueGreen,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	ecsBlueGreen,
	ecsBlueGreenWorkflow,
	ecsNetworkBalancer
} from './sources.ts';

export const blueGreen: CandidateOf<typeof dimensions> = {
	id: 'blue-green',
	name: 'Blue/green',
	short: 'Blue/green',
	summary:
		'Runs the new version beside the old one, lets you test it there, then moves everyone over and keeps the old one for the way back.',
	alias: [
		'red/black',
		'CNAME swap',
		'swap environment URLs',
		'replacement environment',
		'alias',
		'BLUE_GREEN'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group, service or stage', codeDeployOverview),
		'billed-for': read('a second set until you end it', ecsBlueGreen),
		'operated-by': read('shared', beanstalkSwap, 'on Beanstalk you swap'),
		'first-step': read('a second environment, group or stage', beanstalkSwap),
		commitment: read(false, beanstalkWelcome),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'Lambda', 'ECS', 'API Gateway'],
			codeDeployOverview,
			'not on on-premises servers'
		),
		downtime: read(false, beanstalkChoosing),
		capacity: read('full', ecsBlueGreenWorkflow),
		extra: read('a second set', ecsBlueGreen, 'on servers and ECS'),
		mixed: read(false, ecsBlueGreenWorkflow, 'but for the moment of the switch'),
		share: read(false, ecsBlueGreenWorkflow),
		moves: read('at one moment', ecsBlueGreenWorkflow),
		'runs-on': read('new instances', beanstalkChoosing),
		dns: read(true, beanstalkChoosing, 'on Elastic Beanstalk only'),
		duration: read('longest', beanstalkChoosing),
		'way-back': read('move the traffic back', codeDeployOverview),
		failure: read('hardly anyone', beanstalkChoosing, 'if found before the switch'),
		// The quotas page has two rows for this wait, 48 hours and 2,800 minutes; the API allows 2,880 minutes.
		'kept-ec2': read(48, codeDeployQuotas, 'another row of the page says 2,800 minutes'),
		'beanstalk-name': read('swap environment URLs', beanstalkSwap),
		'ec2-name': read('blue/green deployment group', codeDeployBlueGreen),
		'lambda-name': read('alias moved to a new version', codeDeployOverview),
		'ecs-name': read('blue/green (BLUE_GREEN)', ecsBlueGreen),
		'api-name': read('second stage, domain name repointed', apiRouting),
		'ec2-configs': read(3, codeDeployConfigurations, 'for the rerouting'),
		'lambda-configs': without(
			'CodeDeploy counts its Lambda configurations by how the traffic moves.'
		),
		'ecs-configs': without('CodeDeploy counts its ECS configurations by how the traffic moves.'),
		'ec2-most': without('The old servers stay in service until the new ones take over.'),
		'batch-default': without('It does not work in batches.'),
		'share-default': without('No share of traffic is set.'),
		'share-least': without('No share of traffic is set.'),
		'bake-default': without('No share of traffic is set.'),
		'bake-most': without('No share of traffic is set.'),
		'lambda-share': without('No share of traffic is set.'),
		'lambda-bake-least': without('No share of traffic is set.'),
		'lambda-bake-most': without('No share of traffic is set.'),
		'lambda-longest': without('No share of traffic is set.'),
		'ecs-pause': read(14, ecsBlueGreenWorkflow),
		'ecs-network-wait': read(10, ecsNetworkBalancer),
		'ecs-floor': without('Only a rolling update on ECS is bounded this way.'),
		'ecs-ceiling': without('Only a rolling update on ECS is bounded this way.'),
		'ec2-run': read(109, codeDeployQuotas)
	}
};
