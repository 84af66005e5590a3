import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { beanstalkChoosing, beanstalkImmutable, beanstalkPolicies } from './sources.ts';

export const candidate = defineCandidate({
	id: 'immutable',
	name: 'Immutable',
	short: 'Immutable',
	summary:
		'Launches a full set of new instances beside the old ones, and ends the old set once the new one is healthy.',
	alias: ['immutable update', 'new instances', 'second Auto Scaling group', 'clean servers'],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { beanstalk: 'Elastic Beanstalk' } },
	facts: {
		scope: read('one environment', beanstalkImmutable, '2026-11'),
		'billed-for': read('a second set until it has taken over', beanstalkImmutable, '2026-11'),
		'operated-by': read('AWS', beanstalkImmutable, '2026-11'),
		'first-step': read('an environment', beanstalkChoosing, '2026-11'),
		platforms: read(['Elastic Beanstalk'], beanstalkChoosing, '2026-11'),
		called: read('Immutable', beanstalkPolicies, '2026-11'),
		'stands-in-front': read(
			'nothing',
			beanstalkChoosing,
			'2026-11',
			'a single instance can have it too'
		),
		'extra-capacity': read(
			100,
			beanstalkImmutable,
			'2026-11',
			'for a short time, until the new instances have taken over'
		),
		downtime: read(false, beanstalkChoosing, '2026-11'),
		capacity: read('up to double', beanstalkImmutable, '2026-11', 'for a short time'),
		mixed: read(true, beanstalkImmutable, '2026-11'),
		share: read(false, beanstalkImmutable, '2026-11'),
		'tests-first': read(
			false,
			beanstalkImmutable,
			'2026-11',
			'the first new instance serves at once'
		),
		moves: read('batch by batch', beanstalkImmutable, '2026-11', 'one new instance, then the rest'),
		'runs-on': read('new servers', beanstalkChoosing, '2026-11'),
		dns: read(false, beanstalkChoosing, '2026-11'),
		duration: read('longest', beanstalkChoosing, '2026-11'),
		failure: read('hardly anyone', beanstalkChoosing, '2026-11'),
		'way-back': read(
			'end the new servers',
			beanstalkChoosing,
			'2026-11',
			'until they have taken over'
		),
		'goes-back-itself': read(true, beanstalkImmutable, '2026-11'),
		afterwards: read('is ended', beanstalkImmutable, '2026-11')
	}
});
