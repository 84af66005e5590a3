import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
import {
	beanstalkChoosing,
	beanstalkImmutable,
	beanstalkPolicies,
	beanstalkWelcome
} from './sources.ts';

export const immutable: CandidateOf<typeof dimensions> = {
	id: 'immutable',
	name: 'Immutable',
	short: 'Immutable',
	summary:
		'Launches a full set of new instances beside the old ones, and ends the old set once the new one is healthy.',
	alias: ['immutable update', 'new instances', 'second Auto Scaling group', 'clean servers'],
	status: { kind: 'current' },
	facts: {
		scope: read('one environment', beanstalkImmutable),
		'billed-for': read('a second set until it ends', beanstalkImmutable),
		'operated-by': read('AWS', beanstalkImmutable),
		'first-step': read('an environment', beanstalkChoosing),
		commitment: read(false, beanstalkWelcome),
		platforms: read(['Elastic Beanstalk'], beanstalkChoosing),
		downtime: read(false, beanstalkChoosing),
		capacity: read('up to double', beanstalkImmutable, 'for a short time'),
		extra: read('a second set', beanstalkImmutable),
		mixed: read(true, beanstalkImmutable),
		share: read(false, beanstalkImmutable),
		moves: read('batch by batch', beanstalkImmutable, 'one new instance, then the rest'),
		'runs-on': read('new instances', beanstalkChoosing),
		dns: read(false, beanstalkChoosing),
		duration: read('longest', beanstalkChoosing),
		'way-back': read('end the new instances', beanstalkChoosing),
		failure: read('hardly anyone', beanstalkChoosing),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': read('Immutable', beanstalkPolicies),
		'ec2-name': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-name': without('Not offered on Lambda.'),
		'ecs-name': without('Not offered on ECS.'),
		'api-name': without('Not offered by API Gateway.'),
		'ec2-configs': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-configs': without('Not offered on Lambda.'),
		'ecs-configs': without('Not offered on ECS.'),
		'ec2-most': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'batch-default': without('It does not work in batches.'),
		'share-default': without('No share of traffic is set.'),
		'share-least': without('No share of traffic is set.'),
		'bake-default': without('No share of traffic is set.'),
		'bake-most': without('No share of traffic is set.'),
		'lambda-share': without('No share of traffic is set.'),
		'lambda-bake-least': without('No share of traffic is set.'),
		'lambda-bake-most': without('No share of traffic is set.'),
		'lambda-longest': without('No share of traffic is set.'),
		'ecs-pause': without('Not offered on ECS.'),
		'ecs-network-wait': without('Not offered on ECS.'),
		'ecs-floor': without('Only a rolling update on ECS is bounded this way.'),
		'ecs-ceiling': without('Only a rolling update on ECS is bounded this way.'),
		'ec2-run': without('CodeDeploy does not offer it on EC2 or on-premises servers.')
	}
};
