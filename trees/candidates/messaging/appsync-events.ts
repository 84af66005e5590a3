import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	appsync,
	appsyncConcepts,
	appsyncCreating,
	appsyncIntro,
	appsyncPricing,
	appsyncProtocol,
	appsyncPublish,
	appsyncQuotas,
	appsyncSources
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
		'billed-for': read(
			'operations and connection minutes',
			appsyncPricing,
			'2026-11',
			'each 5 KB delivered counts'
		),
		'cost-million': read(
			167,
			appsyncPricing,
			'2026-08',
			'derived; one viewer; each further one adds 83'
		),
		'paid-when-idle': read(
			false,
			appsyncPricing,
			'2026-11',
			'open connections are paid by the minute'
		),
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
		waits: read(0, appsyncConcepts, '2026-11', 'channels are ephemeral'),
		order: unpublished('The guide promises no order.'),
		repeats: unpublished('The guide says nothing on repeats.'),
		filter: read('by channel', appsyncConcepts, '2026-11'),
		replay: read(false, appsyncConcepts, '2026-11', 'channels are ephemeral'),
		failures: unpublished('The guide names no place for what fails.'),
		throughput: read(
			10000,
			appsyncQuotas,
			'2026-11',
			'in, in batches of five: publish calls have 2,000 tokens a second'
		),
		receivers: unpublished('Millions, in the words of AWS, which gives no limit.'),
		'max-message': read(0.229, appsyncConcepts, '2026-11', '“240 KB” an event'),
		batch: read(5, appsyncPublish, '2026-11'),
		protocols: read(['HTTPS API', 'WebSocket'], appsyncConcepts, '2026-11'),
		targets: read(
			['open pages and apps', 'Lambda', 'HTTP endpoints', 'stores'],
			appsyncSources,
			'2026-11',
			'beyond pages, by handlers of a channel'
		)
	}
});
