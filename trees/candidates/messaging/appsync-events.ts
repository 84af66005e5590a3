import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	appsync,
	appsyncConcepts,
	appsyncCreating,
	appsyncIntro,
	appsyncProtocol,
	appsyncQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'appsync-events',
	name: 'AWS AppSync Events',
	short: 'AppSync Events',
	summary:
		'A WebSocket service that holds the connections of pages and apps and broadcasts each event to those who follow its channel.',
	alias: [
		'AppSync',
		'WebSocket',
		'live updates',
		'real-time',
		'broadcast',
		'chat',
		'server push',
		'channels'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', appsyncQuotas, '2026-11'),
		'billed-for': read('requests, and messages delivered', appsyncIntro, '2026-11'),
		'operated-by': read('AWS', appsync, '2026-11'),
		'first-step': read('an Event API with a namespace', appsyncCreating, '2026-11'),
		commitment: read(false, appsyncIntro, '2026-11'),
		'goes-to': read(
			'every subscriber',
			appsyncConcepts,
			'2026-11',
			'of a channel, while connected'
		),
		queues: read(false, appsyncConcepts, '2026-11'),
		publishes: read(true, appsyncConcepts, '2026-11'),
		delivery: read('push', appsyncProtocol, '2026-11'),
		repeats: unpublished('The guide says nothing on repeats.'),
		replay: read(false, appsyncConcepts, '2026-11', 'channels are ephemeral'),
		failures: unpublished('The guide names no place for what fails.'),
		'max-message': read(0.229, appsyncConcepts, '2026-11', '“240 KB” an event'),
		throughput: read(10000, appsyncQuotas, '2026-11', 'events in, an API; can be raised'),
		'throughput-everywhere': read(
			10000,
			appsyncQuotas,
			'2026-11',
			'events in, an API; can be raised'
		),
		'throughput-best': read(
			10000,
			appsyncQuotas,
			'2026-11',
			'events in; a million parts of 5 kB may go out'
		),
		protocols: read(['HTTPS API', 'WebSocket'], appsyncConcepts, '2026-11'),
		targets: read(['open pages and apps'], appsyncProtocol, '2026-11')
	}
});
