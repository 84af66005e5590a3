import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	ecsLinear,
	ecsLinearApi,
	ecsNetworkBalancer,
	samGradual
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'linear',
	name: 'Linear',
	short: 'Linear',
	summary:
		'Moves the traffic in equal steps with an equal wait after each, until the new version has all of it.',
	alias: ['LambdaLinear', 'ECSLinear', 'gradual', 'step percent', 'LINEAR', 'ramp'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one alias or service', codeDeployOverview, '2026-11'),
		'billed-for': read('a second set of tasks until it ends', ecsLinear, '2026-11', 'on ECS'),
		'operated-by': read('AWS', ecsLinear, '2026-11'),
		'first-step': read('an alias or a service', samGradual, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(['Lambda', 'ECS'], codeDeployConfigurations, '2026-11'),
		downtime: read(false, codeDeployOverview, '2026-11'),
		capacity: read('up to double', ecsLinear, '2026-11', 'on ECS'),
		extra: read('a second set', ecsLinear, '2026-11', 'on ECS'),
		mixed: read(true, ecsLinear, '2026-11'),
		share: read(true, codeDeployConfigurations, '2026-11'),
		moves: read('in equal steps', codeDeployConfigurations, '2026-11'),
		'runs-on': read('new instances', ecsLinear, '2026-11', 'new tasks, or a new version'),
		dns: read(false, ecsLinear, '2026-11'),
		duration: without('Not offered on Elastic Beanstalk.'),
		'way-back': read('move the traffic back', ecsLinear, '2026-11'),
		failure: read('the share moved so far', ecsLinear, '2026-11'),
		'beanstalk-name': without('Not offered on Elastic Beanstalk.'),
		'lambda-name': read(
			'LambdaLinear10PercentEvery1Minute, more',
			codeDeployConfigurations,
			'2026-11'
		),
		'ecs-name': read('linear (LINEAR)', ecsLinear, '2026-11'),
		'lambda-configs': read(4, codeDeployConfigurations, '2026-11'),
		'ecs-configs': read(2, codeDeployConfigurations, '2026-11'),
		'share-default': read(10, ecsLinearApi, '2026-11', 'a step, on ECS'),
		'share-least': read(3, ecsLinear, '2026-11', 'a step, on ECS'),
		'bake-default': read(6, ecsLinearApi, '2026-11', 'a step, on ECS'),
		'bake-most': read(1440, ecsLinear, '2026-11', 'a step, on ECS'),
		'lambda-share': read(10, codeDeployConfigurations, '2026-11', 'a step'),
		'lambda-bake-least': read(1, codeDeployConfigurations, '2026-11', 'a step'),
		'lambda-bake-most': read(10, codeDeployConfigurations, '2026-11', 'a step'),
		'lambda-longest': read(2880, codeDeployQuotas, '2026-11'),
		'ecs-pause': read(14, ecsLinear, '2026-11'),
		'ecs-network-wait': read(10, ecsNetworkBalancer, '2026-11')
	}
});
