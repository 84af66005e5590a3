import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	apiCanary,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	ecsCanary,
	ecsCanaryApi,
	ecsNetworkBalancer,
	samGradual
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'canary',
	name: 'Canary',
	short: 'Canary',
	summary:
		'Moves a small set share of the traffic first, watches it for a set time, then moves all the rest in one step.',
	alias: ['canary release', 'LambdaCanary', 'ECSCanary', 'bake time', 'CANARY', 'percentTraffic'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one alias, service or stage', codeDeployOverview, '2026-11'),
		'billed-for': read('a second set of tasks until it ends', ecsCanary, '2026-11', 'on ECS'),
		'operated-by': read('AWS', ecsCanary, '2026-11', 'on API Gateway you promote it'),
		'first-step': read('an alias, a service or a stage', samGradual, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(['Lambda', 'ECS', 'API Gateway'], codeDeployConfigurations, '2026-11'),
		downtime: read(false, codeDeployOverview, '2026-11'),
		capacity: read('up to double', ecsCanary, '2026-11', 'on ECS'),
		extra: read('a second set', ecsCanary, '2026-11', 'on ECS'),
		mixed: read(true, ecsCanary, '2026-11'),
		share: read(true, codeDeployConfigurations, '2026-11'),
		moves: read('in two steps', codeDeployConfigurations, '2026-11'),
		'runs-on': read('new instances', ecsCanary, '2026-11', 'new tasks, or a new version'),
		dns: read(false, ecsCanary, '2026-11'),
		duration: without('Not offered on Elastic Beanstalk.'),
		'way-back': read('move the traffic back', ecsCanary, '2026-11'),
		failure: read('the share moved so far', ecsCanary, '2026-11'),
		'beanstalk-name': without('Elastic Beanstalk calls it traffic splitting.'),
		'lambda-name': read(
			'LambdaCanary10Percent5Minutes and others',
			codeDeployConfigurations,
			'2026-11'
		),
		'ecs-name': read('canary (CANARY)', ecsCanary, '2026-11'),
		'api-name': read('canary release on a stage', apiCanary, '2026-11', 'REST APIs only'),
		'lambda-configs': read(4, codeDeployConfigurations, '2026-11'),
		'ecs-configs': read(2, codeDeployConfigurations, '2026-11'),
		'share-default': read(5, ecsCanaryApi, '2026-11', 'on ECS'),
		'share-least': read(0.1, ecsCanaryApi, '2026-11', 'on ECS'),
		'bake-default': read(10, ecsCanaryApi, '2026-11', 'on ECS'),
		'bake-most': read(1440, ecsCanaryApi, '2026-11', 'on ECS'),
		'lambda-share': read(10, codeDeployConfigurations, '2026-11'),
		'lambda-bake-least': read(5, codeDeployConfigurations, '2026-11'),
		'lambda-bake-most': read(30, codeDeployConfigurations, '2026-11'),
		'lambda-longest': read(2880, codeDeployQuotas, '2026-11'),
		'ecs-pause': read(14, ecsCanary, '2026-11'),
		'ecs-network-wait': read(10, ecsNetworkBalancer, '2026-11')
	}
});
