import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	lambdaWeights
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'traffic-splitting',
	name: 'Traffic splitting',
	short: 'Traffic splitting',
	summary:
		'Sends a set share of clients to the new version while the rest stay, until a clock or you say that all may go.',
	alias: ['TrafficSplitting', 'weighted alias', 'weights', 'canary testing', 'A/B test'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one environment or one alias', beanstalkPolicies, '2026-11'),
		'billed-for': read(
			'a second set until it ends',
			beanstalkPolicies,
			'2026-11',
			'on Elastic Beanstalk'
		),
		'operated-by': read('shared', lambdaWeights, '2026-11', 'on Lambda you move the weights'),
		'first-step': read('an environment, or an alias on Lambda', beanstalkPolicies, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(['Elastic Beanstalk', 'Lambda'], beanstalkPolicies, '2026-11'),
		downtime: read(false, beanstalkPolicies, '2026-11'),
		capacity: read('full', beanstalkPolicies, '2026-11'),
		extra: read('a second set', beanstalkPolicies, '2026-11', 'on Elastic Beanstalk'),
		mixed: read(true, beanstalkPolicies, '2026-11'),
		share: read(true, beanstalkPolicies, '2026-11'),
		moves: read('in two steps', beanstalkPolicies, '2026-11'),
		'runs-on': read('new instances', beanstalkChoosing, '2026-11', 'a new version on Lambda'),
		dns: read(false, beanstalkChoosing, '2026-11'),
		duration: read('longest', beanstalkChoosing, '2026-11', 'depends on the evaluation time'),
		'way-back': read('move the traffic back', beanstalkChoosing, '2026-11'),
		failure: read('the share moved so far', beanstalkChoosing, '2026-11'),
		'beanstalk-name': read('Traffic splitting', beanstalkPolicies, '2026-11'),
		'lambda-name': read('weighted alias', lambdaWeights, '2026-11'),
		'ecs-name': without('ECS calls it canary.'),
		'share-default': read(10, beanstalkOptions, '2026-11', 'on Elastic Beanstalk'),
		'share-least': read(1, beanstalkOptions, '2026-11', 'on Elastic Beanstalk'),
		'bake-default': read(5, beanstalkOptions, '2026-11', 'on Elastic Beanstalk'),
		'bake-most': read(600, beanstalkOptions, '2026-11', 'on Elastic Beanstalk')
	}
});
