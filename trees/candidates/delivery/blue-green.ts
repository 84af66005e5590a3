import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
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

export const candidate = defineCandidate({
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
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group, service or stage', codeDeployOverview, '2026-11'),
		'billed-for': read('a second set until you end it', ecsBlueGreen, '2026-11'),
		'operated-by': read('shared', beanstalkSwap, '2026-11', 'on Beanstalk you swap'),
		'first-step': read('a second environment, group or stage', beanstalkSwap, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'Lambda', 'ECS', 'API Gateway'],
			codeDeployOverview,
			'2026-11',
			'not on on-premises servers'
		),
		downtime: read(false, beanstalkChoosing, '2026-11'),
		capacity: read('full', ecsBlueGreenWorkflow, '2026-11'),
		extra: read('a second set', ecsBlueGreen, '2026-11', 'on servers and ECS'),
		mixed: read(false, ecsBlueGreenWorkflow, '2026-11', 'but for the moment of the switch'),
		share: read(false, ecsBlueGreenWorkflow, '2026-11'),
		moves: read('at one moment', ecsBlueGreenWorkflow, '2026-11'),
		'runs-on': read('new instances', beanstalkChoosing, '2026-11'),
		dns: read(true, beanstalkChoosing, '2026-11', 'on Elastic Beanstalk only'),
		duration: read('longest', beanstalkChoosing, '2026-11'),
		'way-back': read('move the traffic back', codeDeployOverview, '2026-11'),
		failure: read('hardly anyone', beanstalkChoosing, '2026-11', 'if found before the switch'),
		// The quotas page has two rows for this wait, 48 hours and 2,800 minutes; the API allows 2,880 minutes.
		'kept-ec2': read(48, codeDeployQuotas, '2026-11', 'another row of the page says 2,800 minutes'),
		'beanstalk-name': read('swap environment URLs', beanstalkSwap, '2026-11'),
		'ec2-name': read('blue/green deployment group', codeDeployBlueGreen, '2026-11'),
		'lambda-name': read('alias moved to a new version', codeDeployOverview, '2026-11'),
		'ecs-name': read('blue/green (BLUE_GREEN)', ecsBlueGreen, '2026-11'),
		'api-name': read('second stage, domain name repointed', apiRouting, '2026-11'),
		'ec2-configs': read(3, codeDeployConfigurations, '2026-11', 'for the rerouting'),
		'ecs-pause': read(14, ecsBlueGreenWorkflow, '2026-11'),
		'ecs-network-wait': read(10, ecsNetworkBalancer, '2026-11'),
		'ec2-run': read(109, codeDeployQuotas, '2026-11')
	}
});
