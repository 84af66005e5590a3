import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	snsFeatures,
	snsFiltering,
	snsLarge,
	snsPricing,
	snsPublishBatch,
	snsQuotas,
	snsRetries,
	snsWelcome,
	sqsWelcome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sns',
	name: 'Amazon SNS standard topic',
	short: 'SNS',
	summary:
		'A topic that pushes a copy of each message to all who subscribe: queues, functions, endpoints and people.',
	alias: [
		'Simple Notification Service',
		'topic',
		'publish subscribe',
		'pub/sub',
		'mobile push',
		'SMS',
		'e-mail alert',
		'email',
		'send an email',
		'notification'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', snsQuotas, '2026-11'),
		'billed-for': read(
			'publishes, and deliveries but to queues and functions',
			snsPricing,
			'2026-11'
		),
		'cost-million': read(
			42,
			snsPricing,
			'2026-08',
			'worked out; to a function; endpoints and people cost more'
		),
		'paid-when-idle': read(false, snsPricing, '2026-11'),
		'operated-by': read('AWS', snsWelcome, '2026-11'),
		'first-step': read('a topic', snsWelcome, '2026-11'),
		commitment: read(false, snsWelcome, '2026-11'),
		'goes-to': read('every subscriber', snsWelcome, '2026-11'),
		queues: read(false, sqsWelcome, '2026-11'),
		publishes: read(true, sqsWelcome, '2026-11'),
		delivery: read('push', snsWelcome, '2026-11'),
		waits: read(
			23,
			snsRetries,
			'2026-11',
			'queues and functions; endpoints under an hour, people 6 hours'
		),
		'retries-outside': read(6, snsRetries, '2026-11', 'e-mail, text and mobile push'),
		order: read('no', snsFeatures, '2026-11'),
		repeats: read('possible', snsFeatures, '2026-11'),
		filter: read('attributes or body', snsFiltering, '2026-11'),
		replay: read(false, snsQuotas, '2026-11', 'FIFO topics can'),
		failures: read('a dead-letter queue', snsRetries, '2026-11'),
		throughput: read(
			{ from: 300, to: 30000 },
			snsQuotas,
			'2026-11',
			'an account, by Region; can be raised'
		),
		receivers: read(
			12500000,
			snsQuotas,
			'2026-11',
			'subscriptions a topic; 100 where large messages are on'
		),
		'max-message': read(
			1,
			snsLarge,
			'2026-11',
			'by a setting: then 100 subscriptions, no endpoints, no people'
		),
		'default-message': read(256, snsLarge, '2026-11'),
		batch: read(10, snsPublishBatch, '2026-11'),
		protocols: read(['HTTPS API'], snsWelcome, '2026-11'),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'people', 'stores'],
			snsWelcome,
			'2026-11',
			'stores by way of Firehose'
		)
	}
});
