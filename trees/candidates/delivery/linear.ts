import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	codeDeployConfigurations,
	codeDeployCustom,
	codeDeployQuotas,
	ecsBlueGreen,
	ecsConfigurationApi,
	ecsLinear,
	ecsLinearApi,
	ecsNetworkBalancer,
	lambdaWeights,
	lambdaWelcome,
	samGradual
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'linear',
	name: 'Linear',
	short: 'Linear',
	summary:
		'Moves the traffic in equal steps with an equal wait after each, until the new version has all of it.',
	alias: ['LambdaLinear', 'ECSLinear', 'gradual', 'step percent', 'LINEAR', 'ramp'],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { lambda: 'Lambda', ecs: 'ECS' } },
	facts: {
		scope: byVariant({
			lambda: read('one alias', samGradual, '2026-11'),
			ecs: read('one service', ecsLinear, '2026-11')
		}),
		'billed-for': byVariant({
			lambda: read('calls and their duration', lambdaWelcome, '2026-11'),
			ecs: read('a second set of tasks until the bake time ends', ecsLinear, '2026-11')
		}),
		'operated-by': byVariant({
			lambda: read('AWS', samGradual, '2026-11'),
			ecs: read('AWS', ecsLinear, '2026-11')
		}),
		'first-step': byVariant({
			lambda: read('an alias', samGradual, '2026-11'),
			ecs: read('a service and two target groups', ecsLinear, '2026-11')
		}),
		platforms: read(['Lambda', 'ECS'], codeDeployConfigurations, '2026-11'),
		called: byVariant({
			lambda: read('Linear10PercentEvery1Minute and others', samGradual, '2026-11'),
			ecs: read('LINEAR', ecsConfigurationApi, '2026-11', 'by CodeDeploy: ECSLinear…')
		}),
		'stands-in-front': byVariant({
			lambda: read('an alias', samGradual, '2026-11'),
			ecs: read('a load balancer or Service Connect', ecsBlueGreen, '2026-11')
		}),
		'extra-capacity': byVariant({
			lambda: read(0, lambdaWelcome, '2026-11', 'only calls are billed'),
			ecs: read(100, ecsLinear, '2026-11', 'for all steps and the bake time after them')
		}),
		downtime: byVariant({
			lambda: read(false, samGradual, '2026-11'),
			ecs: read(false, ecsLinear, '2026-11')
		}),
		capacity: byVariant({
			lambda: read('full', samGradual, '2026-11'),
			ecs: read('up to double', ecsLinear, '2026-11')
		}),
		mixed: byVariant({
			lambda: read(true, samGradual, '2026-11'),
			ecs: read(true, ecsLinear, '2026-11')
		}),
		share: byVariant({
			lambda: read(true, codeDeployConfigurations, '2026-11'),
			ecs: read(true, ecsLinear, '2026-11')
		}),
		'tests-first': byVariant({
			lambda: read(true, samGradual, '2026-11', 'by a hook before the first step'),
			ecs: read(true, ecsLinear, '2026-11', 'by test traffic and hooks')
		}),
		moves: byVariant({
			lambda: read('in equal steps', codeDeployConfigurations, '2026-11'),
			ecs: read('in equal steps', ecsLinear, '2026-11')
		}),
		'runs-on': byVariant({
			lambda: read('no servers of yours', lambdaWelcome, '2026-11'),
			ecs: read('new servers', ecsLinear, '2026-11', 'new tasks')
		}),
		dns: byVariant({
			lambda: read(false, samGradual, '2026-11'),
			ecs: read(false, ecsLinear, '2026-11')
		}),
		duration: byVariant({
			lambda: read('as you set it', codeDeployCustom, '2026-11'),
			ecs: read('as you set it', ecsLinearApi, '2026-11')
		}),
		failure: byVariant({
			lambda: read('the share moved so far', samGradual, '2026-11'),
			ecs: read('the share moved so far', ecsLinear, '2026-11')
		}),
		'way-back': byVariant({
			lambda: read('move the traffic back', samGradual, '2026-11'),
			ecs: read('move the traffic back', ecsLinear, '2026-11')
		}),
		'goes-back-itself': byVariant({
			lambda: read(true, samGradual, '2026-11', 'on alarms and hooks'),
			ecs: read(true, ecsLinear, '2026-11', 'on alarms and hooks')
		}),
		afterwards: byVariant({
			lambda: read('stays until you end it', lambdaWeights, '2026-11'),
			ecs: read('waits for a set time', ecsLinear, '2026-11', 'the bake time')
		}),
		configurations: byVariant({
			lambda: read(4, codeDeployConfigurations, '2026-11'),
			ecs: read(2, codeDeployConfigurations, '2026-11', 'by CodeDeploy')
		}),
		'share-default': byVariant({
			lambda: read(10, codeDeployConfigurations, '2026-11', 'a step, in every predefined one'),
			ecs: read(10, ecsLinearApi, '2026-11', 'a step')
		}),
		'share-least': byVariant({
			lambda: read(1, codeDeployCustom, '2026-11', 'a step, by CodeDeploy'),
			ecs: read(3, ecsLinear, '2026-11', 'a step')
		}),
		'bake-predefined': byVariant({
			lambda: read({ from: 1, to: 10 }, codeDeployConfigurations, '2026-11', 'a step')
		}),
		'bake-default': byVariant({
			ecs: read(6, ecsLinearApi, '2026-11', 'a step')
		}),
		'bake-most': byVariant({
			lambda: read(2880, codeDeployQuotas, '2026-11', 'between the first and the last shift'),
			ecs: read(1440, ecsLinear, '2026-11', 'a step')
		}),
		'run-most': byVariant({
			lambda: read(50, codeDeployQuotas, '2026-11'),
			ecs: read(720, ecsLinear, '2026-11', 'the page says 30 days')
		}),
		'pause-most': byVariant({
			ecs: read(14, ecsLinear, '2026-11')
		}),
		'network-wait': byVariant({
			ecs: read(10, ecsNetworkBalancer, '2026-11')
		})
	}
});
