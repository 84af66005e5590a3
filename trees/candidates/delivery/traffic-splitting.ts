import { byVariant, read, type NumberValue } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	lambdaWeights,
	lambdaWelcome,
	listenerActions,
	networkListeners,
	weightedRecords
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'traffic-splitting',
	name: 'Traffic splitting',
	short: 'Traffic splitting',
	summary:
		'Sends a set share of the traffic to the new version while the rest stays, until a clock or you say that all may go.',
	alias: [
		'TrafficSplitting',
		'weighted alias',
		'weighted target groups',
		'weighted DNS',
		'weights',
		'canary testing',
		'A/B test'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'platform',
		names: { beanstalk: 'Elastic Beanstalk', ec2: 'EC2 and on-premises', lambda: 'Lambda' }
	},
	facts: {
		scope: byVariant({
			beanstalk: read('one environment', beanstalkPolicies, '2026-11'),
			ec2: read('one listener rule, or one DNS name', listenerActions, '2026-11'),
			lambda: read('one alias', lambdaWeights, '2026-11')
		}),
		'billed-for': byVariant({
			beanstalk: read('a second set until it has taken over', beanstalkPolicies, '2026-11'),
			ec2: read('a second group of any size until you end it', listenerActions, '2026-11'),
			lambda: read('calls and their duration', lambdaWelcome, '2026-11')
		}),
		'operated-by': byVariant({
			beanstalk: read('AWS', beanstalkPolicies, '2026-11'),
			ec2: read('you', listenerActions, '2026-11', 'you move the weights'),
			lambda: read('you', lambdaWeights, '2026-11', 'you move the weights')
		}),
		'first-step': byVariant({
			beanstalk: read('an environment with a load balancer', beanstalkPolicies, '2026-11'),
			ec2: read('a second group and its target group', listenerActions, '2026-11'),
			lambda: read('two versions and an alias', lambdaWeights, '2026-11')
		}),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'on-premises', 'Lambda'],
			listenerActions,
			'2026-11',
			'on servers by weights that you set'
		),
		called: byVariant({
			beanstalk: read('Traffic splitting', beanstalkPolicies, '2026-11'),
			ec2: read('weighted target groups, or weighted records', listenerActions, '2026-11'),
			lambda: read('weighted alias', lambdaWeights, '2026-11')
		}),
		'stands-in-front': byVariant({
			beanstalk: read('an Application Load Balancer', beanstalkPolicies, '2026-11'),
			ec2: read(
				'an Application or Network Load Balancer',
				networkListeners,
				'2026-11',
				'or a DNS name with weighted records'
			),
			lambda: read('an alias', lambdaWeights, '2026-11')
		}),
		'extra-capacity': byVariant({
			beanstalk: read<NumberValue>(
				100,
				beanstalkPolicies,
				'2026-11',
				'for the whole deployment, the evaluation time included'
			),
			ec2: read(
				{ from: 1, to: 100 },
				listenerActions,
				'2026-11',
				'as large as you make the second group, until you end the first'
			),
			lambda: read(0, lambdaWelcome, '2026-11', 'only calls are billed')
		}),
		downtime: byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(false, listenerActions, '2026-11'),
			lambda: read(false, lambdaWeights, '2026-11')
		}),
		capacity: byVariant({
			beanstalk: read('full', beanstalkPolicies, '2026-11', 'and it cannot grow meanwhile'),
			ec2: read('full', listenerActions, '2026-11', 'as you size the groups'),
			lambda: read('full', lambdaWeights, '2026-11')
		}),
		mixed: byVariant({
			beanstalk: read(true, beanstalkPolicies, '2026-11'),
			ec2: read(true, listenerActions, '2026-11'),
			lambda: read(true, lambdaWeights, '2026-11')
		}),
		share: byVariant({
			beanstalk: read(true, beanstalkPolicies, '2026-11'),
			ec2: read(true, listenerActions, '2026-11'),
			lambda: read(true, lambdaWeights, '2026-11')
		}),
		'tests-first': byVariant({
			beanstalk: read(false, beanstalkPolicies, '2026-11'),
			ec2: read(true, listenerActions, '2026-11', 'by a rule of its own, at weight nought'),
			lambda: read(true, lambdaWeights, '2026-11', 'by the version’s number')
		}),
		moves: byVariant({
			beanstalk: read('in two steps', beanstalkPolicies, '2026-11'),
			ec2: read('as you decide', listenerActions, '2026-11'),
			lambda: read('as you decide', lambdaWeights, '2026-11')
		}),
		'runs-on': byVariant({
			beanstalk: read('new servers', beanstalkChoosing, '2026-11'),
			ec2: read('new servers', listenerActions, '2026-11'),
			lambda: read('no servers of yours', lambdaWelcome, '2026-11')
		}),
		dns: byVariant({
			beanstalk: read(false, beanstalkChoosing, '2026-11'),
			ec2: read(false, weightedRecords, '2026-11', 'true where records carry the weights'),
			lambda: read(false, lambdaWeights, '2026-11')
		}),
		duration: byVariant({
			beanstalk: read('longest', beanstalkChoosing, '2026-11', 'depends on the evaluation time'),
			ec2: read('as you set it', listenerActions, '2026-11'),
			lambda: read('as you set it', lambdaWeights, '2026-11')
		}),
		failure: byVariant({
			beanstalk: read('the share moved so far', beanstalkChoosing, '2026-11'),
			ec2: read('the share moved so far', listenerActions, '2026-11'),
			lambda: read('the share moved so far', lambdaWeights, '2026-11')
		}),
		'way-back': byVariant({
			beanstalk: read('move the traffic back', beanstalkChoosing, '2026-11'),
			ec2: read('move the traffic back', listenerActions, '2026-11'),
			lambda: read('move the traffic back', lambdaWeights, '2026-11')
		}),
		'goes-back-itself': byVariant({
			beanstalk: read(true, beanstalkPolicies, '2026-11', 'on health checks'),
			ec2: read(false, listenerActions, '2026-11'),
			lambda: read(false, lambdaWeights, '2026-11')
		}),
		afterwards: byVariant({
			beanstalk: read('is ended', beanstalkPolicies, '2026-11'),
			ec2: read('stays until you end it', listenerActions, '2026-11'),
			lambda: read('stays until you end it', lambdaWeights, '2026-11')
		}),
		'share-default': byVariant({
			beanstalk: read(10, beanstalkOptions, '2026-11')
		}),
		'share-least': byVariant({
			beanstalk: read(1, beanstalkOptions, '2026-11')
		}),
		'bake-default': byVariant({
			beanstalk: read(5, beanstalkOptions, '2026-11')
		}),
		'bake-most': byVariant({
			beanstalk: read(600, beanstalkOptions, '2026-11')
		})
	}
});
