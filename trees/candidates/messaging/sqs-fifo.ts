import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noServers, noStream, read, without } from './read.ts';
import {
	sqsCreateQueue,
	sqsExactlyOnce,
	sqsFeatures,
	sqsFifoQueues,
	sqsGroupBacklog,
	sqsHighThroughput,
	sqsJms,
	sqsMessages,
	sqsWelcome
} from './sources.ts';

export const sqsFifo: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noServers,
		scope: read('Region', sqsHighThroughput, 'stored in several Availability Zones'),
		'billed-for': read('requests', sqsFeatures, 'each 64 KB of payload counts as one'),
		'operated-by': read('AWS', sqsWelcome),
		'first-step': read('a queue whose name ends in .fifo', sqsFifoQueues),
		commitment: read(false, sqsWelcome),
		'goes-to': read('one worker', sqsWelcome),
		queues: read(true, sqsWelcome),
		publishes: read(false, sqsWelcome),
		room: without('The backlog has no limit.'),
		delivery: read('pull', sqsWelcome),
		order: read('per key', sqsHighThroughput, 'the message group'),
		repeats: read('suppressed', sqsExactlyOnce),
		'dedup-window': read(5, sqsExactlyOnce),
		filter: without('Workers take what comes.'),
		replay: read(false, sqsWelcome, 'a worker deletes what it has done'),
		retention: read(14, sqsMessages, '4 by default'),
		retries: without('A message comes back until it is deleted or expires.'),
		'retries-outside': without('It does not reach people.'),
		failures: read('a dead-letter queue', sqsWelcome),
		'max-message': read(1, sqsMessages, 'also for a whole batch'),
		'default-message': read(1024, sqsCreateQueue),
		throughput: read(300, sqsMessages, 'one a call; ten times that in batches'),
		'throughput-everywhere': read(
			24000,
			sqsMessages,
			'high throughput, ten a call; one a call a tenth'
		),
		'throughput-best': read(700000, sqsMessages, 'the same, in three Regions'),
		'key-throughput': read(300, sqsHighThroughput, 'a partition, one a call'),
		'in-flight': read(120000, sqsFifoQueues),
		'group-scan': read(120000, sqsGroupBacklog),
		visibility: read(12, sqsMessages, '30 seconds by default'),
		receivers: without('Any number of workers share one queue.'),
		delay: read(15, sqsFifoQueues, 'for the whole queue only'),
		schedules: without('It delays, it does not schedule.'),
		protocols: read(['HTTPS API', 'JMS'], sqsJms, 'JMS 1.1 queues, with a Java library'),
		targets: read(['programs that poll'], sqsWelcome)
	}
};
