import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	snsFeatures,
	snsFiltering,
	snsLarge,
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
		'notification'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', snsQuotas, '2026-11'),
		'billed-for': read('publishes and deliveries', snsWelcome, '2026-11'),
		'operated-by': read('AWS', snsWelcome, '2026-11'),
		'first-step': read('a topic', snsWelcome, '2026-11'),
		commitment: read(false, snsWelcome, '2026-11'),
		'goes-to': read('every subscriber', snsWelcome, '2026-11'),
		queues: read(false, sqsWelcome, '2026-11'),
		publishes: read(true, sqsWelcome, '2026-11'),
		delivery: read('push', snsWelcome, '2026-11'),
		order: read('no', snsFeatures, '2026-11'),
		repeats: read('possible', snsFeatures, '2026-11'),
		filter: read('attributes or body', snsFiltering, '2026-11'),
		replay: read(false, snsQuotas, '2026-11', 'FIFO topics can'),
		retries: read(23, snsRetries, '2026-11', 'to queues and functions'),
		'retries-outside': read(6, snsRetries, '2026-11', 'e-mail, text and mobile push'),
		failures: read('a dead-letter queue', snsRetries, '2026-11'),
		'max-message': read(1, snsLarge, '2026-11', 'by a setting; not to endpoints or people'),
		'default-message': read(256, snsLarge, '2026-11', 'the most, on the general quota page'),
		throughput: read(30000, snsQuotas, '2026-11', 'an account in N. Virginia; can be raised'),
		'throughput-everywhere': read(300, snsQuotas, '2026-11', 'an account; can be raised'),
		receivers: read(12500000, snsQuotas, '2026-11', 'subscriptions a topic'),
		protocols: read(['HTTPS API'], snsWelcome, '2026-11'),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'people', 'stores'],
			snsWelcome,
			'2026-11'
		)
	}
});
