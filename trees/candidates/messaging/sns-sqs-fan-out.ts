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
	sqsCreateQueue,
	sqsMessages,
	sqsQueues,
	sqsStandard,
	sqsVisibility,
	sqsWelcome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sns-sqs-fan-out',
	name: 'Amazon SNS topic with an SQS queue for each receiver',
	short: 'SNS + SQS',
	summary:
		'A topic that copies each message into one queue for each receiver, so that every receiver works at its own pace.',
	alias: ['fan-out', 'fanout', 'topic queue chaining', 'SNS to SQS', 'pub/sub with queues'],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', snsQuotas, '2026-11'),
		'billed-for': read(
			'publishes, and requests to each queue',
			snsPricing,
			'2026-11',
			'deliveries into queues cost nothing more'
		),
		'cost-million': read(
			142,
			snsPricing,
			'2026-08',
			'worked out; one receiver, each further one adds 100'
		),
		'paid-when-idle': read(false, snsPricing, '2026-11', 'but polling is a request too'),
		'operated-by': read('AWS', snsWelcome, '2026-11'),
		'first-step': read('a topic, and a queue for each receiver', snsWelcome, '2026-11'),
		commitment: read(false, snsWelcome, '2026-11'),
		'goes-to': read('every subscriber', snsWelcome, '2026-11'),
		queues: read(true, sqsWelcome, '2026-11'),
		publishes: read(true, sqsWelcome, '2026-11'),
		delivery: read('pull', sqsWelcome, '2026-11', 'each receiver from its own queue'),
		waits: read(14, sqsMessages, '2026-11', 'in each queue; 4 by default'),
		'waits-usually': read(4, sqsMessages, '2026-11'),
		order: read('no', snsFeatures, '2026-11', 'the topic keeps none for its queues'),
		repeats: read('possible', sqsStandard, '2026-11'),
		filter: read('attributes or body', snsFiltering, '2026-11'),
		replay: read(false, snsQuotas, '2026-11'),
		failures: read('a dead-letter queue', snsRetries, '2026-11', 'one a subscription, one a queue'),
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
			'by a setting of the topic: then 100 subscriptions'
		),
		'default-message': read(256, snsLarge, '2026-11'),
		batch: read(10, snsPublishBatch, '2026-11'),
		'in-flight': read(120000, sqsQueues, '2026-11', 'a queue, approximately'),
		visibility: read(12, sqsMessages, '2026-11'),
		'visibility-usually': read(30, sqsVisibility, '2026-11'),
		'tries-usually': read(10, sqsCreateQueue, '2026-11'),
		delay: read(15, sqsQueues, '2026-11', 'set on a receiver’s queue'),
		protocols: read(['HTTPS API'], snsWelcome, '2026-11'),
		targets: read(['SQS queues', 'programs that poll'], snsWelcome, '2026-11')
	}
});
