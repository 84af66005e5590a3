import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
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

export const linear: CandidateOf<typeof dimensions> = {
	id: 'linear',
	name: 'Linear',
	short: 'Linear',
	summary:
		'Moves the traffic in equal steps with an equal wait after each, until the new version has all of it.',
	alias: ['LambdaLinear', 'ECSLinear', 'gradual', 'step percent', 'LINEAR', 'ramp'],
	status: { kind: 'current' },
	facts: {
		scope: read('one alias or service', codeDeployOverview),
		'billed-for': read('a second set of tasks until it ends', ecsLinear, 'on ECS'),
		'operated-by': read('AWS', ecsLinear),
		'first-step': read('an alias or a service', samGradual),
		commitment: read(false, beanstalkWelcome),
		platforms: read(['Lambda', 'ECS'], codeDeployConfigurations),
		downtime: read(false, codeDeployOverview),
		capacity: read('up to double', ecsLinear, 'on ECS'),
		extra: read('a second set', ecsLinear, 'on ECS'),
		mixed: read(true, ecsLinear),
		share: read(true, codeDeployConfigurations),
		moves: read('in equal steps', codeDeployConfigurations),
		'runs-on': read('new instances', ecsLinear, 'new tasks, or a new version'),
		dns: read(false, ecsLinear),
		duration: without('Not offered on Elastic Beanstalk.'),
		'way-back': read('move the traffic back', ecsLinear),
		failure: read('the share moved so far', ecsLinear),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': without('Not offered on Elastic Beanstalk.'),
		'ec2-name': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-name': read('LambdaLinear10PercentEvery1Minute, more', codeDeployConfigurations),
		'ecs-name': read('linear (LINEAR)', ecsLinear),
		'api-name': without('Not offered by API Gateway.'),
		'ec2-configs': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-configs': read(4, codeDeployConfigurations),
		'ecs-configs': read(2, codeDeployConfigurations),
		'ec2-most': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'batch-default': without('It does not work in batches.'),
		'share-default': read(10, ecsLinearApi, 'a step, on ECS'),
		'share-least': read(3, ecsLinear, 'a step, on ECS'),
		'bake-default': read(6, ecsLinearApi, 'a step, on ECS'),
		'bake-most': read(1440, ecsLinear, 'a step, on ECS'),
		'lambda-share': read(10, codeDeployConfigurations, 'a step'),
		'lambda-bake-least': read(1, codeDeployConfigurations, 'a step'),
		'lambda-bake-most': read(10, codeDeployConfigurations, 'a step'),
		'lambda-longest': read(2880, codeDeployQuotas),
		'ecs-pause': read(14, ecsLinear),
		'ecs-network-wait': read(10, ecsNetworkBalancer),
		'ecs-floor': without('Only a rolling update on ECS is bounded this way.'),
		'ecs-ceiling': without('Only a rolling update on ECS is bounded this way.'),
		'ec2-run': without('CodeDeploy does not offer it on EC2 or on-premises servers.')
	}
};
