import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
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

export const canary: CandidateOf<typeof dimensions> = {
	id: 'canary',
	name: 'Canary',
	short: 'Canary',
	summary:
		'Moves a small set share of the traffic first, watches it for a set time, then moves all the rest in one step.',
	alias: ['canary release', 'LambdaCanary', 'ECSCanary', 'bake time', 'CANARY', 'percentTraffic'],
	status: { kind: 'current' },
	facts: {
		scope: read('one alias, service or stage', codeDeployOverview),
		'billed-for': read('a second set of tasks until it ends', ecsCanary, 'on ECS'),
		'operated-by': read('AWS', ecsCanary, 'on API Gateway you promote it'),
		'first-step': read('an alias, a service or a stage', samGradual),
		commitment: read(false, beanstalkWelcome),
		platforms: read(['Lambda', 'ECS', 'API Gateway'], codeDeployConfigurations),
		downtime: read(false, codeDeployOverview),
		capacity: read('up to double', ecsCanary, 'on ECS'),
		extra: read('a second set', ecsCanary, 'on ECS'),
		mixed: read(true, ecsCanary),
		share: read(true, codeDeployConfigurations),
		moves: read('in two steps', codeDeployConfigurations),
		'runs-on': read('new instances', ecsCanary, 'new tasks, or a new version'),
		dns: read(false, ecsCanary),
		duration: without('Not offered on Elastic Beanstalk.'),
		'way-back': read('move the traffic back', ecsCanary),
		failure: read('the share moved so far', ecsCanary),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': without('Elastic Beanstalk calls it traffic splitting.'),
		'ec2-name': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-name': read('LambdaCanary10Percent5Minutes and others', codeDeployConfigurations),
		'ecs-name': read('canary (CANARY)', ecsCanary),
		'api-name': read('canary release on a stage', apiCanary, 'REST APIs only'),
		'ec2-configs': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-configs': read(4, codeDeployConfigurations),
		'ecs-configs': read(2, codeDeployConfigurations),
		'ec2-most': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'batch-default': without('It does not work in batches.'),
		'share-default': read(5, ecsCanaryApi, 'on ECS'),
		'share-least': read(0.1, ecsCanaryApi, 'on ECS'),
		'bake-default': read(10, ecsCanaryApi, 'on ECS'),
		'bake-most': read(1440, ecsCanaryApi, 'on ECS'),
		'lambda-share': read(10, codeDeployConfigurations),
		'lambda-bake-least': read(5, codeDeployConfigurations),
		'lambda-bake-most': read(30, codeDeployConfigurations),
		'lambda-longest': read(2880, codeDeployQuotas),
		'ecs-pause': read(14, ecsCanary),
		'ecs-network-wait': read(10, ecsNetworkBalancer),
		'ecs-floor': without('Only a rolling update on ECS is bounded this way.'),
		'ecs-ceiling': without('Only a rolling update on ECS is bounded this way.'),
		'ec2-run': without('CodeDeploy does not offer it on EC2 or on-premises servers.')
	}
};
