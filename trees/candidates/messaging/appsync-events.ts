import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { eventApiAuth, eventApiModel } from '../network/sources.ts';
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
			'worked out; one viewer; each further one adds 83'
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
		),

		cannot: read('answer a request, or keep what was missed', appsyncConcepts, '2026-11'),
		'paid-idle': read('minutes of open connections', appsyncPricing, '2026-11'),
		'listens-to': read(['HTTPS', 'WebSocket'], appsyncConcepts, '2026-11'),
		'api-places': read(['a public address in a Region'], appsyncConcepts, '2026-11'),
		'api-backends': read(
			['connected clients', 'Lambda functions', 'HTTP addresses', 'databases'],
			appsyncSources,
			'2026-11',
			'beyond clients, by handlers of a channel'
		),
		'own-domain': read(true, appsyncQuotas, '2026-11'),
		'caller-checks': read(
			['IAM', 'Cognito user pools', 'tokens (JWT)', 'a function of yours', 'API keys'],
			eventApiAuth,
			'2026-11',
			'apart for connecting, publishing and subscribing'
		),
		'customer-limits': read(
			'publishing over one connection to 25 a second',
			appsyncQuotas,
			'2026-11',
			'its address, with AWS WAF'
		),
		'web-firewall': read(true, eventApiModel, '2026-11'),
		'request-checks': read('by handlers of a channel', appsyncSources, '2026-11'),
		'answer-wait': read(30, appsyncQuotas, '2026-11', 'for a handler'),
		'request-most': read(1.2, appsyncQuotas, '2026-11', 'one call, up to five events'),
		'edge-requests-most': read(
			2000,
			appsyncQuotas,
			'2026-11',
			'calls that publish, in tokens; can be raised'
		),
		'connection-minute': read(32, appsyncPricing, '2026-10', 'worked out'),
		'api-small': read(
			29,
			appsyncPricing,
			'2026-10',
			'worked out: a million operations, without minutes'
		),
		'api-busy': read(29, appsyncPricing, '2026-10', 'worked out: operations, without minutes'),
		'caches-answers': without('It sends events on and keeps none.'),
		'streams-answers': without('It sends events, not answers to requests.')
	}
});
