import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	apiCaching,
	apiDeploy,
	apiDeployments,
	beanstalkChoosing,
	beanstalkPolicies,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	codeDeployRollback,
	lambdaWelcome,
	lambdaZip
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'all-at-once',
	name: 'All at once',
	short: 'All at once',
	summary:
		'Puts the new version everywhere in one go; on servers the service is gone until it has started.',
	alias: ['in place', 'AllAtOnce', 'big bang', 'recreate', 'maintenance window'],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: {
			beanstalk: 'Elastic Beanstalk',
			ec2: 'EC2 and on-premises',
			lambda: 'Lambda',
			'api-gateway': 'API Gateway'
		}
	},
	facts: {
		scope: byVariant({
			beanstalk: read('one environment', beanstalkPolicies, '2026-11'),
			ec2: read('one deployment group', codeDeployOverview, '2026-11'),
			lambda: read('one function', lambdaZip, '2026-11'),
			'api-gateway': read('one stage', apiDeployments, '2026-11')
		}),
		'billed-for': byVariant({
			beanstalk: read('the instances that run already', beanstalkWelcome, '2026-11'),
			ec2: read('the servers that run already', codeDeployOverview, '2026-11'),
			lambda: read('calls and their duration', lambdaWelcome, '2026-11'),
			'api-gateway': read('calls, and a cache by the hour', apiCaching, '2026-11')
		}),
		'operated-by': byVariant({
			beanstalk: read('AWS', beanstalkPolicies, '2026-11'),
			ec2: read('AWS', codeDeployOverview, '2026-11'),
			lambda: read('AWS', lambdaZip, '2026-11'),
			'api-gateway': read('AWS', apiDeployments, '2026-11')
		}),
		'first-step': byVariant({
			beanstalk: read('an environment', beanstalkChoosing, '2026-11'),
			ec2: read('a deployment group', codeDeployOverview, '2026-11'),
			lambda: read('a function', lambdaZip, '2026-11'),
			'api-gateway': read('a stage', apiDeployments, '2026-11')
		}),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'on-premises', 'Lambda', 'API Gateway'],
			codeDeployOverview,
			'2026-11',
			'on ECS, a shift of everything at once is blue/green'
		),
		called: byVariant({
			beanstalk: read('All at once', beanstalkPolicies, '2026-11'),
			ec2: read('CodeDeployDefault.AllAtOnce, in place', codeDeployConfigurations, '2026-11'),
			lambda: read('an update of the code', lambdaZip, '2026-11'),
			'api-gateway': read('a deployment to the same stage', apiDeploy, '2026-11')
		}),
		'stands-in-front': byVariant({
			beanstalk: read('nothing', beanstalkChoosing, '2026-11'),
			ec2: read('nothing', codeDeployOverview, '2026-11'),
			lambda: read('nothing', lambdaZip, '2026-11'),
			'api-gateway': read('nothing', apiDeployments, '2026-11')
		}),
		'extra-capacity': byVariant({
			beanstalk: read(0, beanstalkChoosing, '2026-11'),
			ec2: read(0, codeDeployOverview, '2026-11'),
			lambda: read(0, lambdaWelcome, '2026-11', 'only calls are billed'),
			'api-gateway': read(0, apiDeployments, '2026-11', 'the same stage')
		}),
		downtime: byVariant({
			beanstalk: read(true, beanstalkChoosing, '2026-11', 'for a short time'),
			ec2: read(true, codeDeployOverview, '2026-11', 'each application is stopped and started'),
			lambda: read(false, lambdaZip, '2026-11'),
			'api-gateway': read(false, apiDeployments, '2026-11')
		}),
		capacity: byVariant({
			beanstalk: read('none', beanstalkPolicies, '2026-11', 'for a short time'),
			ec2: read('none', codeDeployConfigurations, '2026-11', 'as many servers as possible at once'),
			lambda: read('full', lambdaZip, '2026-11'),
			'api-gateway': read('full', apiDeployments, '2026-11')
		}),
		mixed: byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, codeDeployConfigurations, '2026-11', 'but nothing holds servers in step'),
			lambda: read(false, lambdaZip, '2026-11'),
			'api-gateway': read(false, apiDeployments, '2026-11')
		}),
		share: byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, codeDeployConfigurations, '2026-11'),
			lambda: read(false, lambdaZip, '2026-11'),
			'api-gateway': read(false, apiDeployments, '2026-11')
		}),
		'tests-first': byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, codeDeployOverview, '2026-11'),
			lambda: read(false, lambdaZip, '2026-11'),
			'api-gateway': read(false, apiDeployments, '2026-11')
		}),
		moves: byVariant({
			beanstalk: read('at one moment', beanstalkPolicies, '2026-11'),
			ec2: read('at one moment', codeDeployConfigurations, '2026-11'),
			lambda: read('at one moment', lambdaZip, '2026-11'),
			'api-gateway': read('at one moment', apiDeployments, '2026-11')
		}),
		'runs-on': byVariant({
			beanstalk: read('the same servers', beanstalkChoosing, '2026-11'),
			ec2: read('the same servers', codeDeployOverview, '2026-11'),
			lambda: read('no servers of yours', lambdaWelcome, '2026-11'),
			'api-gateway': read('no servers of yours', apiDeployments, '2026-11')
		}),
		dns: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, codeDeployOverview, '2026-11'),
			lambda: read(false, lambdaZip, '2026-11'),
			'api-gateway': read(false, apiDeployments, '2026-11')
		}),
		duration: byVariant({
			beanstalk: read('shortest', beanstalkChoosing, '2026-11')
		}),
		failure: byVariant({
			beanstalk: read('everyone', beanstalkChoosing, '2026-11'),
			ec2: read('everyone', codeDeployConfigurations, '2026-11'),
			lambda: read('everyone', lambdaZip, '2026-11'),
			'api-gateway': read('everyone', apiDeployments, '2026-11')
		}),
		'way-back': byVariant({
			beanstalk: read('deploy the old version again', beanstalkChoosing, '2026-11'),
			ec2: read('deploy the old version again', codeDeployRollback, '2026-11'),
			lambda: read('deploy the old version again', lambdaZip, '2026-11'),
			'api-gateway': read(
				'move the traffic back',
				apiDeployments,
				'2026-11',
				'the stage points at the earlier deployment'
			)
		}),
		'goes-back-itself': byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(true, codeDeployRollback, '2026-11', 'by a new deployment'),
			lambda: read(false, lambdaZip, '2026-11'),
			'api-gateway': read(false, apiDeployments, '2026-11')
		}),
		afterwards: byVariant({
			beanstalk: read('is overwritten', beanstalkChoosing, '2026-11'),
			ec2: read('is overwritten', codeDeployRollback, '2026-11'),
			lambda: read('is overwritten', lambdaZip, '2026-11'),
			'api-gateway': read('stays until you end it', apiDeployments, '2026-11')
		}),
		configurations: byVariant({
			ec2: read(1, codeDeployConfigurations, '2026-11')
		}),
		'out-at-once': byVariant({
			ec2: read(100, codeDeployConfigurations, '2026-11', 'as many as possible')
		}),
		'run-most': byVariant({
			ec2: read(12, codeDeployQuotas, '2026-11', 'in place')
		})
	}
});
