import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, noStream, read, without } from './read.ts';
import {
	snsFifoArchive,
	snsFifoDedup,
	snsFifoDelivery,
	snsLarge,
	snsQuotas,
	snsRetries,
	snsWelcome,
	sqsWelcome
} from './sources.ts';

export const snsFifo: CandidateOf<typeof dimensions> = {
	id: 'sns-fifo',
	name: 'Amazon SNS FIFO topic',
	short: 'SNS FIFO',
	summary:
		'A topic that pushes to queues in order within each group, suppresses repeats, and can archive and replay.',
	alias: ['FIFO topic', 'ordered fan-out', 'message archiving and replay', 'ordered pub/sub'],
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noQueue,
		...noServers,
		scope: read('Region', snsQuotas),
		'billed-for': read('publishes and deliveries', snsWelcome),
		'operated-by': read('AWS', snsWelcome),
		'first-step': read('a topic and FIFO queues', snsFifoDelivery),
		commitment: read(false, snsWelcome),
		'goes-to': read('every subscriber', snsWelcome),
		queues: read(true, snsFifoDelivery, 'in the queues behind it'),
		publishes: read(true, sqsWelcome),
		room: without('The backlog has no limit.'),
		delivery: read('push', snsFifoDelivery, 'into queues, from which receivers pull'),
		order: read('per key', snsFifoDelivery, 'into FIFO queues'),
		repeats: read('suppressed', snsFifoDedup, 'without a filter on the subscription'),
		'dedup-window': read(5, snsFifoDedup),
		filter: read('attributes or body', snsFifoDelivery),
		replay: read(true, snsFifoArchive),
		retention: read(365, snsFifoArchive, 'in the archive of the topic'),
		retries: read(23, snsRetries),
		'retries-outside': without('It does not reach people.'),
		failures: read('a dead-letter queue', snsRetries),
		'max-message': read(1, snsLarge, 'by a setting'),
		'default-message': read(256, snsLarge, 'the most, on the general quota page'),
		throughput: read(3000, snsQuotas, 'a topic'),
		'throughput-everywhere': read(3000, snsQuotas, 'an account; can be raised'),
		'throughput-best': read(30000, snsQuotas, 'an account in N. Virginia'),
		'key-throughput': read(300, snsQuotas, 'a message group'),
		receivers: read(100, snsQuotas, 'subscriptions a topic'),
		schedules: without('It delivers at once.'),
		protocols: read(['HTTPS API'], snsWelcome),
		targets: read(['SQS queues'], snsFifoDelivery)
	}
};
