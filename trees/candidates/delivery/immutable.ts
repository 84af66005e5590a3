import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkImmutable,
	beanstalkPolicies,
	beanstalkWelcome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'immutable',
	name: 'Immutable',
	short: 'Immutable',
	summary:
		'Launches a full set of new instances beside the old ones, and ends the old set once the new one is healthy.',
	alias: ['immutable update', 'new instances', 'second Auto Scaling group', 'clean servers'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one environment', beanstalkImmutable, '2026-11'),
		'billed-for': read('a second set until it ends', beanstalkImmutable, '2026-11'),
		'operated-by': read('AWS', beanstalkImmutable, '2026-11'),
		'first-step': read('an environment', beanstalkChoosing, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(['Elastic Beanstalk'], beanstalkChoosing, '2026-11'),
		downtime: read(false, beanstalkChoosing, '2026-11'),
		capacity: read('up to double', beanstalkImmutable, '2026-11', 'for a short time'),
		extra: read('a second set', beanstalkImmutable, '2026-11'),
		mixed: read(true, beanstalkImmutable, '2026-11'),
		share: read(false, beanstalkImmutable, '2026-11'),
		moves: read('batch by batch', beanstalkImmutable, '2026-11', 'one new instance, then the rest'),
		'runs-on': read('new instances', beanstalkChoosing, '2026-11'),
		dns: read(false, beanstalkChoosing, '2026-11'),
		duration: read('longest', beanstalkChoosing, '2026-11'),
		'way-back': read('end the new instances', beanstalkChoosing, '2026-11'),
		failure: read('hardly anyone', beanstalkChoosing, '2026-11'),
		'beanstalk-name': read('Immutable', beanstalkPolicies, '2026-11'),
		'ecs-name': without('Not offered on ECS.')
	}
});
