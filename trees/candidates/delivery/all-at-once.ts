import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	apiDeploy,
	beanstalkChoosing,
	beanstalkPolicies,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'all-at-once',
	name: 'All at once',
	short: 'All at once',
	summary:
		'Puts the new version everywhere in one go; on servers the service is gone until it has started.',
	alias: ['in place', 'AllAtOnce', 'big bang', 'recreate', 'LambdaAllAtOnce', 'maintenance window'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group or function', codeDeployOverview, '2026-11'),
		'billed-for': read('what already runs', beanstalkWelcome, '2026-11'),
		'operated-by': read('AWS', codeDeployOverview, '2026-11'),
		'first-step': read('an environment or a deployment group', codeDeployOverview, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'on-premises', 'Lambda', 'ECS', 'API Gateway'],
			codeDeployConfigurations,
			'2026-11',
			'on ECS it shifts a blue/green set'
		),
		downtime: read(true, beanstalkChoosing, '2026-11', 'on servers'),
		capacity: read('none', beanstalkPolicies, '2026-11', 'on servers, for a short time'),
		extra: read('nothing', beanstalkChoosing, '2026-11'),
		mixed: read(false, beanstalkPolicies, '2026-11', 'on servers'),
		share: read(false, codeDeployConfigurations, '2026-11'),
		moves: read('at one moment', codeDeployConfigurations, '2026-11'),
		'runs-on': read('the same instances', beanstalkChoosing, '2026-11', 'on servers'),
		dns: read(false, beanstalkChoosing, '2026-11'),
		duration: read('shortest', beanstalkChoosing, '2026-11'),
		'way-back': read('deploy the old version again', beanstalkChoosing, '2026-11', 'on servers'),
		failure: read('everyone', beanstalkChoosing, '2026-11'),
		'beanstalk-name': read('All at once', beanstalkPolicies, '2026-11'),
		'ec2-name': read('CodeDeployDefault.AllAtOnce', codeDeployConfigurations, '2026-11'),
		'lambda-name': read('CodeDeployDefault.LambdaAllAtOnce', codeDeployConfigurations, '2026-11'),
		'ecs-name': read('CodeDeployDefault.ECSAllAtOnce', codeDeployConfigurations, '2026-11'),
		'api-name': read('deployment to the same stage', apiDeploy, '2026-11'),
		'ec2-configs': read(1, codeDeployConfigurations, '2026-11'),
		'lambda-configs': read(1, codeDeployConfigurations, '2026-11'),
		'ecs-configs': read(1, codeDeployConfigurations, '2026-11'),
		'ec2-most': read(100, codeDeployConfigurations, '2026-11', 'as many as possible'),
		'ec2-run': read(12, codeDeployQuotas, '2026-11', 'in place')
	}
});
