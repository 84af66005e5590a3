import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	lambdaWeights
} from './sources.ts';

export const trafficSplitting: CandidateOf<typeof dimensions> = {
	id: 'traffic-splitting',
	name: 'Traffic splitting',
	short: 'Traffic splitting',
	summary:
		'Sends a set share of clients to the new version while the rest stay, until a clock or you say that all may go.',
	alias: ['TrafficSplitting', 'weighted alias', 'weights', 'canary testing', 'A/B test'],
	status: { kind: 'current' },
	facts: {
		scope: read('one environment or one alias', beanstalkPolicies),
		'billed-for': read('a second set until it ends', beanstalkPolicies, 'on Elastic Beanstalk'),
		'operated-by': read('shared', lambdaWeights, 'on Lambda you move the weights'),
		'first-step': read('an environment, or an alias on Lambda', beanstalkPolicies),
		commitment: read(false, beanstalkWelcome),
		platforms: read(['Elastic Beanstalk', 'Lambda'], beanstalkPolicies),
		downtime: read(false, beanstalkPolicies),
		capacity: read('full', beanstalkPolicies),
		extra: read('a second set', beanstalkPolicies, 'on Elastic Beanstalk'),
		mixed: read(true, beanstalkPolicies),
		share: read(true, beanstalkPolicies),
		moves: read('in two steps', beanstalkPolicies),
		'runs-on': read('new instances', beanstalkChoosing, 'a new version on Lambda'),
		dns: read(false, beanstalkChoosing),
		duration: read('longest', beanstalkChoosing, 'depends on the evaluation time'),
		'way-back': read('move the traffic back', beanstalkChoosing),
		failure: read('the share moved so far', beanstalkChoosing),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': read('Traffic splitting', beanstalkPolicies),
		'ec2-name': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-name': read('weighted alias', lambdaWeights),
		'ecs-name': without('ECS calls it canary.'),
		'api-name': without('API Gateway calls it a canary release.'),
		'ec2-configs': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-configs': without('You set the weights of the alias yourself, without CodeDeploy.'),
		'ecs-configs': without('Not offered on ECS.'),
		'ec2-most': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'batch-default': without('It does not work in batches.'),
		'share-default': read(10, beanstalkOptions, 'on Elastic Beanstalk'),
		'share-least': read(1, beanstalkOptions, 'on Elastic Beanstalk'),
		'bake-default': read(5, beanstalkOptions, 'on Elastic Beanstalk'),
		'bake-most': read(600, beanstalkOptions, 'on Elastic Beanstalk'),
		'lambda-share': without('You set the weight of the alias yourself.'),
		'lambda-bake-least': without('No clock runs on a weighted alias.'),
		'lambda-bake-most': without('No clock runs on a weighted alias.'),
		'lambda-longest': without('No clock runs on a weighted alias.'),
		'ecs-pause': without('Not offered on ECS.'),
		'ecs-network-wait': without('Not offered on ECS.'),
		'ecs-floor': without('Only a rolling update on ECS is bounded this way.'),
		'ecs-ceiling': without('Only a rolling update on ECS is bounded this way.'),
		'ec2-run': without('CodeDeploy does not offer it on EC2 or on-premises servers.')
	}
};
