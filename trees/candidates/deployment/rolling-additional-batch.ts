import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	ecsConfigurationApi,
	instanceRefreshHow,
	refreshPreferences
} from './sources.ts';

export const rollingAdditionalBatch: CandidateOf<typeof dimensions> = {
	id: 'rolling-additional-batch',
	name: 'Rolling with additional batch',
	short: 'Rolling + extra batch',
	summary:
		'Starts one extra batch first, then updates batch by batch, so that full capacity serves throughout.',
	alias: [
		'RollingWithAdditionalBatch',
		'surge',
		'maximum percent',
		'max-surge',
		'instance refresh',
		'launch before terminating',
		'rolling update',
		'full capacity'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group or service', beanstalkPolicies),
		'billed-for': read('one more batch until it ends', beanstalkPolicies),
		'operated-by': read('AWS', beanstalkPolicies),
		'first-step': read('a load-balanced environment or a service', beanstalkChoosing),
		commitment: read(false, beanstalkWelcome),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'ECS'],
			refreshPreferences,
			'EC2 and ECS by a maximum percentage'
		),
		downtime: read(false, beanstalkChoosing),
		capacity: read('full', beanstalkPolicies),
		extra: read('one batch', beanstalkPolicies),
		mixed: read(true, beanstalkPolicies),
		share: read(false, beanstalkPolicies),
		moves: read('batch by batch', beanstalkPolicies),
		'runs-on': read('both', beanstalkChoosing, 'only new ones on EC2 and ECS'),
		dns: read(false, beanstalkChoosing),
		duration: read('longer', beanstalkChoosing, 'depends on the batch size'),
		'way-back': read('deploy the old version again', beanstalkChoosing),
		failure: read('batches done so far', beanstalkChoosing, 'little if the first batch fails'),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': read('Rolling with additional batch', beanstalkPolicies),
		'ec2-name': read('instance refresh, new before old', instanceRefreshHow),
		'lambda-name': without('Not offered on Lambda.'),
		'ecs-name': read('rolling update, its default bounds', ecsConfigurationApi),
		'api-name': without('Not offered by API Gateway.'),
		'ec2-configs': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'lambda-configs': without('Not offered on Lambda.'),
		'ecs-configs': without('On ECS it is done by ECS itself, without CodeDeploy.'),
		'ec2-most': without('CodeDeploy does not offer it on EC2 or on-premises servers.'),
		'batch-default': read(100, beanstalkOptions, 'console and CLI set their own'),
		'share-default': without('No share of traffic is set.'),
		'share-least': without('No share of traffic is set.'),
		'bake-default': without('No share of traffic is set.'),
		'bake-most': without('No share of traffic is set.'),
		'lambda-share': without('No share of traffic is set.'),
		'lambda-bake-least': without('No share of traffic is set.'),
		'lambda-bake-most': without('No share of traffic is set.'),
		'lambda-longest': without('No share of traffic is set.'),
		'ecs-pause': without('Tasks are replaced; no traffic is shifted.'),
		'ecs-network-wait': without('Tasks are replaced; no traffic is shifted.'),
		'ecs-floor': read(100, ecsConfigurationApi, 'by default'),
		'ecs-ceiling': read(200, ecsConfigurationApi, 'by default'),
		'ec2-run': without('CodeDeploy does not offer it on EC2 or on-premises servers.')
	}
};
