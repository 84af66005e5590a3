import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	snsFifoArchive,
	snsFifoDedup,
	snsFifoDelivery,
	snsLarge,
	snsPricing,
	snsPublishBatch,
	snsQuotas,
	snsRetries,
	snsWelcome,
	sqsMessages,
	sqsWelcome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sns-fifo',
	name: 'Amazon SNS FIFO topic',
	short: 'SNS FIFO',
	summary:
		'A topic that pushes to queues in order within each group, suppresses repeats, and can archive and replay.',
	alias: ['FIFO topic', 'ordered fan-out', 'message archiving and replay', 'ordered pub/sub'],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', snsQuotas, '2026-11'),
		'billed-for': read(
			'publishes, deliveries and payload',
			snsPricing,
			'2026-11',
			'and the queues behind it'
		),
		'cost-million': read(
			150,
			snsPricing,
			'2026-08',
			'worked out; one FIFO queue; publish rate of June 2026, delivery rate older'
		),
		'paid-when-idle': read(false, snsPricing, '2026-11', 'an archive is paid for'),
		'operated-by': read('AWS', snsWelcome, '2026-11'),
		'first-step': read('a topic and FIFO queues', snsFifoDelivery, '2026-11'),
		commitment: read(false, snsWelcome, '2026-11'),
		'goes-to': read('every subscriber', snsWelcome, '2026-11'),
		queues: read(true, snsFifoDelivery, '2026-11', 'in the queues behind it'),
		publishes: read(true, sqsWelcome, '2026-11'),
		delivery: read('push', snsFifoDelivery, '2026-11', 'into queues, from which receivers pull'),
		waits: read(14, sqsMessages, '2026-11', 'in each queue; 4 by default'),
		order: read('per key', snsFifoDelivery, '2026-11', 'into FIFO queues'),
		repeats: read('suppressed', snsFifoDedup, '2026-11', 'without a filter on the subscription'),
		'dedup-window': read(5, snsFifoDedup, '2026-11'),
		filter: read('attributes or body', snsFifoDelivery, '2026-11'),
		replay: read(true, snsFifoArchive, '2026-11', 'from the archive of the topic'),
		retention: read(365, snsFifoArchive, '2026-11', 'in the archive of the topic'),
		failures: read('a dead-letter queue', snsRetries, '2026-11'),
		throughput: read(
			{ from: 3000, to: 30000 },
			snsQuotas,
			'2026-11',
			'a topic, as first set; more by group, up to the account’s by Region'
		),
		'key-throughput': read(300, snsQuotas, '2026-11', 'a message group'),
		receivers: read(100, snsQuotas, '2026-11', 'subscriptions a topic'),
		'max-message': read(1, snsLarge, '2026-11', 'by a setting'),
		'default-message': read(256, snsLarge, '2026-11'),
		batch: read(10, snsPublishBatch, '2026-11'),
		protocols: read(['HTTPS API'], snsWelcome, '2026-11'),
		targets: read(['SQS queues'], snsFifoDelivery, '2026-11')
	}
});
