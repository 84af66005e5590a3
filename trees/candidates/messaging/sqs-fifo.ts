import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	sqsCreateQueue,
	sqsExactlyOnce,
	sqsFeatures,
	sqsFifoQueues,
	sqsGroupBacklog,
	sqsHighThroughput,
	sqsJms,
	sqsMessages,
	sqsPricing,
	sqsSendBatch,
	sqsVisibility,
	sqsWelcome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sqs-fifo',
	name: 'Amazon SQS FIFO queue',
	short: 'SQS FIFO',
	summary:
		'A queue that keeps messages of one group in order and takes a message sent twice only once.',
	alias: [
		'FIFO queue',
		'first in first out',
		'message group',
		'exactly-once processing',
		'ordered queue',
		'deduplication'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { plain: 'Plain', fast: 'High throughput' } },
	facts: {
		scope: read('Region', sqsHighThroughput, '2026-11', 'stored in several Availability Zones'),
		'billed-for': read('requests', sqsFeatures, '2026-11', 'each 64 KB of payload counts as one'),
		'cost-million': read(125, sqsPricing, '2026-08', 'worked out; a tenth of it in batches of ten'),
		'paid-when-idle': read(false, sqsPricing, '2026-11', 'but polling is a request too'),
		'operated-by': read('AWS', sqsWelcome, '2026-11'),
		'first-step': read('a queue whose name ends in .fifo', sqsFifoQueues, '2026-11'),
		commitment: read(false, sqsWelcome, '2026-11'),
		'goes-to': read('one worker', sqsWelcome, '2026-11'),
		queues: read(true, sqsWelcome, '2026-11'),
		publishes: read(false, sqsWelcome, '2026-11'),
		delivery: read('pull', sqsWelcome, '2026-11'),
		waits: read(14, sqsMessages, '2026-11', '4 by default'),
		'waits-usually': read(4, sqsMessages, '2026-11'),
		order: read('per key', sqsHighThroughput, '2026-11', 'the message group'),
		repeats: read(
			'suppressed',
			sqsExactlyOnce,
			'2026-11',
			'in sending; a worker that fails sees it again'
		),
		'dedup-window': read(5, sqsExactlyOnce, '2026-11'),
		replay: read(false, sqsWelcome, '2026-11', 'a worker deletes what it has done'),
		failures: read('a dead-letter queue', sqsWelcome, '2026-11'),
		throughput: byVariant({
			plain: read(300, sqsMessages, '2026-11', 'one a call; ten times that in batches'),
			fast: read(
				{ from: 24000, to: 700000 },
				sqsMessages,
				'2026-11',
				'by Region, ten a call; one a call a tenth'
			)
		}),
		'throughput-everywhere': read(
			24000,
			sqsMessages,
			'2026-11',
			'high throughput, ten a call; one a call a tenth'
		),
		'calls-everywhere': byVariant({
			plain: read(300, sqsMessages, '2026-11', 'to send; as many to receive and to delete'),
			fast: read(2400, sqsMessages, '2026-11', 'over many groups; far more in some Regions')
		}),
		'key-throughput': read(300, sqsHighThroughput, '2026-11', 'a partition, one a call'),
		receivers: read(1, sqsWelcome, '2026-11', 'any number of workers share the one copy'),
		'max-message': read(1, sqsMessages, '2026-11', 'also for a whole batch'),
		'default-message': read(1024, sqsCreateQueue, '2026-11'),
		batch: read(10, sqsSendBatch, '2026-11'),
		'in-flight': read(120000, sqsFifoQueues, '2026-11'),
		'group-scan': read(120000, sqsGroupBacklog, '2026-11'),
		visibility: read(12, sqsMessages, '2026-11'),
		'visibility-usually': read(30, sqsVisibility, '2026-11'),
		'tries-usually': read(10, sqsCreateQueue, '2026-11'),
		delay: read(15, sqsFifoQueues, '2026-11', 'for the whole queue only'),
		protocols: read(['HTTPS API', 'JMS'], sqsJms, '2026-11', 'JMS 1.1 queues, with a Java library'),
		targets: read(['programs that poll'], sqsWelcome, '2026-11')
	}
});
