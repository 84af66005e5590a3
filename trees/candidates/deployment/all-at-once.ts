import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
import {
	apiDeploy,
	beanstalkChoosing,
	beanstalkPolicies,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas
} from './sources.ts';

export const allAtOnce: CandidateOf<typeof dimensions> = {
	id: 'all-at-once',
	name: 'All at once',
	short: 'All at once',
	summary:
		'Puts the new version everywhere in one go; on servers the service is gone until it has started.',
	alias: ['in place', 'AllAtOnce', 'big bang', 'recreate', 'LambdaAllAtOnce', 'maintenance window'],
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group or function', codeDeployOverview),
		'billed-for': read('what already runs', beanstalkWelcome),
		'operated-by': read('AWS', codeDeployOverview),
		'first-step': read('an environment or a deployment group', codeDeployOverview),
		commitment: read(false, beanstalkWelcome),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'on-premises', 'Lambda', 'ECS', 'API Gateway'],
			codeDeployConfigurations,
			'on ECS it shifts a blue/green set'
		),
		downtime: read(true, beanstalkChoosing, 'on servers'),
		capacity: read('none', beanstalkPolicies, 'on servers, for a short time'),
		extra: read('nothing', beanstalkChoosing),
		mixed: read(false, beanstalkPolicies, 'on servers'),
		share: read(false, codeDeployConfigurations),
		moves: read('at one moment', codeDeployConfigurations),
		'runs-on': read('the same instances', beanstalkChoosing, 'on servers'),
		dns: read(false, beanstalkChoosing),
		duration: read('shortest', beanstalkChoosing),
		'way-back': read('deploy the old version again', beanstalkChoosing, 'on servers'),
		failure: read('everyone', beanstalkChoosing),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': read('All at once', beanstalkPolicies),
		'ec2-name': read('CodeDeployDefault.AllAtOnce', codeDeployConfigurations),
		'lambda-name': read('CodeDeployDefault.LambdaAllAtOnce', codeDeployConfigurations),
		'ecs-name': read('CodeDeployDefault.ECSAllAtOnce', codeDeployConfigurations),
		'api-name': read('deployment to the same stage', apiDeploy),
		'ec2-configs': read(1, codeDeployConfigurations),
		'lambda-configs': read(1, codeDeployConfigurations),
		'ecs-configs': read(1, codeDeployConfigurations),
		'ec2-most': read(100, codeDeployConfigurations, 'as many as possible'),
		'batch-default': without('It does not work in batches.'),
		'share-default': without('No share of traffic is set.'),
		'share-least': without('No share of traffic is set.'),
		'bake-default': without('No share of traffic is set.'),
		'bake-most': without('No share of traffic is set.'),
		'lambda-share': without('No share of traffic is set.'),
		'lambda-bake-least': without('No share of traffic is set.'),
		'lambda-bake-most': without('No share of traffic is set.'),
		'lambda-longest': without('No share of traffic is set.'),
		'ecs-pause': without('Nothing waits before the switch.'),
		'ecs-network-wait': without('Nothing waits before the switch.'),
		'ecs-floor': without('Only a rolling update on ECS is bounded this way.'),
		'ecs-ceiling': without('Only a rolling update on ECS is bounded this way.'),
		'ec2-run': read(12, codeDeployQuotas, 'in place')
	}
};
