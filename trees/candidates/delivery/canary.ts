import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	apiCanary,
	apiPromote,
	codeDeployConfigurations,
	codeDeployCustom,
	codeDeployQuotas,
	ecsCanary,
	ecsCanaryApi,
	ecsCanaryResources,
	ecsConfigurationApi,
	ecsNetworkBalancer,
	lambdaWeights,
	lambdaWelcome,
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
	variants: {
		by: 'platform',
		names: { lambda: 'Lambda', ecs: 'ECS', 'api-gateway': 'API Gateway' }
	},
	facts: {
		scope: byVariant({
			lambda: read('one alias', samGradual, '2026-11'),
			ecs: read('one service', ecsCanary, '2026-11'),
			'api-gateway': read('one stage of a REST API', apiCanary, '2026-11')
		}),
		'billed-for': byVariant({
			lambda: read('calls and their duration', lambdaWelcome, '2026-11'),
			ecs: read('a second set of tasks until the bake time ends', ecsCanary, '2026-11'),
			'api-gateway': read('calls, as before', apiCanary, '2026-11')
		}),
		'operated-by': byVariant({
			lambda: read('AWS', samGradual, '2026-11'),
			ecs: read('AWS', ecsCanary, '2026-11'),
			'api-gateway': read('you', apiPromote, '2026-11', 'you raise and promote it')
		}),
		'first-step': byVariant({
			lambda: read('an alias', samGradual, '2026-11'),
			ecs: read('a service and two target groups', ecsCanaryResources, '2026-11'),
			'api-gateway': read('a stage', apiCanary, '2026-11')
		}),
		platforms: read(
			['Lambda', 'ECS', 'API Gateway'],
			codeDeployConfigurations,
			'2026-11',
			'on API Gateway for REST APIs, without CodeDeploy'
		),
		called: byVariant({
			lambda: read('Canary10Percent5Minutes and others', samGradual, '2026-11'),
			ecs: read('CANARY', ecsConfigurationApi, '2026-11', 'by CodeDeploy: ECSCanary…'),
			'api-gateway': read('canary release on a stage', apiCanary, '2026-11', 'REST APIs only')
		}),
		'stands-in-front': byVariant({
			lambda: read('an alias', samGradual, '2026-11'),
			ecs: read('a load balancer or Service Connect', ecsCanaryResources, '2026-11'),
			'api-gateway': read('nothing', apiCanary, '2026-11', 'the stage divides its calls itself')
		}),
		'extra-capacity': byVariant({
			lambda: read(0, lambdaWelcome, '2026-11', 'only calls are billed'),
			ecs: read(
				100,
				ecsCanary,
				'2026-11',
				'from before the first share to the end of the bake time'
			),
			'api-gateway': read(0, apiCanary, '2026-11', 'the same stage')
		}),
		downtime: byVariant({
			lambda: read(false, samGradual, '2026-11'),
			ecs: read(false, ecsCanary, '2026-11'),
			'api-gateway': read(false, apiCanary, '2026-11')
		}),
		capacity: byVariant({
			lambda: read('full', samGradual, '2026-11'),
			ecs: read('up to double', ecsCanary, '2026-11'),
			'api-gateway': read('full', apiCanary, '2026-11')
		}),
		mixed: byVariant({
			lambda: read(true, samGradual, '2026-11'),
			ecs: read(true, ecsCanary, '2026-11'),
			'api-gateway': read(true, apiCanary, '2026-11')
		}),
		share: byVariant({
			lambda: read(true, codeDeployConfigurations, '2026-11'),
			ecs: read(true, ecsCanary, '2026-11'),
			'api-gateway': read(true, apiCanary, '2026-11')
		}),
		'tests-first': byVariant({
			lambda: read(true, samGradual, '2026-11', 'by a hook before the first share'),
			ecs: read(true, ecsCanary, '2026-11', 'by test traffic and hooks'),
			'api-gateway': read(false, apiCanary, '2026-11', 'calls are picked at random')
		}),
		moves: byVariant({
			lambda: read('in two steps', codeDeployConfigurations, '2026-11'),
			ecs: read('in two steps', ecsCanary, '2026-11'),
			'api-gateway': read('as you decide', apiPromote, '2026-11')
		}),
		'runs-on': byVariant({
			lambda: read('no servers of yours', lambdaWelcome, '2026-11'),
			ecs: read('new servers', ecsCanary, '2026-11', 'new tasks'),
			'api-gateway': read('no servers of yours', apiCanary, '2026-11')
		}),
		dns: byVariant({
			lambda: read(false, samGradual, '2026-11'),
			ecs: read(false, ecsCanary, '2026-11'),
			'api-gateway': read(false, apiCanary, '2026-11')
		}),
		duration: byVariant({
			lambda: read('as you set it', codeDeployCustom, '2026-11'),
			ecs: read('as you set it', ecsCanaryApi, '2026-11'),
			'api-gateway': read('as you set it', apiPromote, '2026-11', 'until you promote it')
		}),
		failure: byVariant({
			lambda: read('the share moved so far', samGradual, '2026-11'),
			ecs: read('the share moved so far', ecsCanary, '2026-11'),
			'api-gateway': read('the share moved so far', apiCanary, '2026-11')
		}),
		'way-back': byVariant({
			lambda: read('move the traffic back', samGradual, '2026-11'),
			ecs: read('move the traffic back', ecsCanary, '2026-11'),
			'api-gateway': read('move the traffic back', apiCanary, '2026-11', 'by removing the canary')
		}),
		'goes-back-itself': byVariant({
			lambda: read(true, samGradual, '2026-11', 'on alarms and hooks'),
			ecs: read(true, ecsCanary, '2026-11', 'on alarms and hooks'),
			'api-gateway': read(false, apiCanary, '2026-11')
		}),
		afterwards: byVariant({
			lambda: read('stays until you end it', lambdaWeights, '2026-11'),
			ecs: read('waits for a set time', ecsCanary, '2026-11', 'the bake time'),
			'api-gateway': read('stays until you end it', apiPromote, '2026-11')
		}),
		configurations: byVariant({
			lambda: read(4, codeDeployConfigurations, '2026-11'),
			ecs: read(2, codeDeployConfigurations, '2026-11', 'by CodeDeploy')
		}),
		'share-default': byVariant({
			lambda: read(10, codeDeployConfigurations, '2026-11', 'in every predefined configuration'),
			ecs: read(5, ecsCanaryApi, '2026-11')
		}),
		'share-least': byVariant({
			lambda: read(1, codeDeployCustom, '2026-11', 'by CodeDeploy'),
			ecs: read(0.1, ecsCanaryApi, '2026-11'),
			'api-gateway': read(0, apiCanary, '2026-11')
		}),
		'bake-predefined': byVariant({
			lambda: read({ from: 5, to: 30 }, codeDeployConfigurations, '2026-11')
		}),
		'bake-default': byVariant({
			ecs: read(10, ecsCanaryApi, '2026-11')
		}),
		'bake-most': byVariant({
			lambda: read(2880, codeDeployQuotas, '2026-11', 'between the first and the last shift'),
			ecs: read(1440, ecsCanaryApi, '2026-11')
		}),
		'run-most': byVariant({
			lambda: read(50, codeDeployQuotas, '2026-11'),
			ecs: read(720, ecsCanary, '2026-11', 'the page says 30 days')
		}),
		'pause-most': byVariant({
			ecs: read(14, ecsCanary, '2026-11')
		}),
		'network-wait': byVariant({
			ecs: read(10, ecsNetworkBalancer, '2026-11')
		})
	}
});
