import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, without } from './read.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	ecsRolling
} from './sources.ts';

export const rolling: CandidateOf<typeof dimensions> = {
	id: 'rolling',
	name: 'Rolling',
	short: 'Rolling',
	summary:
		'Updates the running instances batch by batch; each batch is out of service while it changes.',
	alias: [
		'in place',
		'OneAtATime',
		'HalfAtATime',
		'batches',
		'rolling update',
		'zonal configuration'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group or service', codeDeployOverview),
		'billed-for': read('what already runs', beanstalkWelcome),
		'operated-by': read('AWS', codeDeployOverview),
		'first-step': read('a load-balanced environment or group', beanstalkChoosing),
		commitment: read(false, beanstalkWelcome),
		platforms: read(['Elastic Beanstalk', 'EC2', 'on-premises', 'ECS'], codeDeployConfigurations),
		downtime: read(false, beanstalkChoosing),
		capacity: read('less', beanstalkPolicies, 'by one batch'),
		extra: read('nothing', beanstalkChoosing),
		mixed: read(true, beanstalkPolicies),
		share: read(false, beanstalkPolicies),
		moves: read('batch by batch', beanstalkPolicies),
		'runs-on': read('the same instances', beanstalkChoosing, 'new tasks on ECS'),
		dns: read(false, beanstalkChoosing),
		duration: read('moderate', beanstalkChoosing, 'depends on the batch size'),
		'way-back': read('deploy the old version again', beanstalkChoosing),
		failure: read('batches done so far', beanstalkChoosing),
		'kept-ec2': without('Only a blue/green deployment on EC2 keeps the replaced instances.'),
		'beanstalk-name': read('Rolling', beanstalkPolicies),
		'ec2-name': read('HalfAtATime, OneAtATime or your own', codeDeployConfigurations),
		'lambda-name': without('Not offered on Lambda.'),
		'ecs-name': read('rolling update (ROLLING)', ecsRolling),
		'api-name': without('Not offered by API Gateway.'),
		'ec2-configs': read(2, codeDeployConfigurations),
		'lambda-configs': without('Not offered on Lambda.'),
		'ecs-configs': without('On ECS it is done by ECS itself, without CodeDeploy.'),
		'ec2-most': read(50, codeDeployConfigurations, 'HalfAtATime'),
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
		'ecs-floor': without('You set it below its default, as low as the load allows.'),
		'ecs-ceiling': without('You set it to the wanted count, so that no extra task starts.'),
		'ec2-run': read(12, codeDeployQuotas, 'in place')
	}
};
