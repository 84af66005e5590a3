import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noServers, noStream, read, unpublished, without } from './read.ts';
import {
	sqsCreateQueue,
	sqsFeatures,
	sqsJms,
	sqsMessages,
	sqsQueues,
	sqsStandard as standardQueues,
	sqsTimers,
	sqsWelcome
} from './sources.ts';

export const sqsStandard: CandidateOf<typeof dimensions> = {
	id: 'sqs-standard',
	name: 'Amazon SQS standard queue',
	short: 'SQS standard',
	summary:
		'A queue that hands each message to one worker and keeps it until the worker deletes it, at nearly any rate.',
	alias: [
		'SQS',
		'Simple Queue Service',
		'standard queue',
		'task queue',
		'fair queue',
		'buffer',
		'decouple'
	],
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noServers,
		scope: read('Region', standardQueues, 'stored in several Availability Zones'),
		'billed-for': read('requests', sqsFeatures, 'each 64 KB of payload counts as one'),
		'operated-by': read('AWS', sqsWelcome),
		'first-step': read('a queue', standardQueues),
		commitment: read(false, sqsWelcome),
		'goes-to': read('one worker', sqsWelcome),
		queues: read(true, sqsWelcome),
		publishes: read(false, sqsWelcome),
		room: without('The backlog has no limit.'),
		delivery: read('pull', sqsWelcome),
		order: read('best effort', standardQueues),
		repeats: read('possible', standardQueues),
		'dedup-window': without('Duplicates are not recognised.'),
		filter: without('Workers take what comes.'),
		replay: read(false, sqsWelcome, 'a worker deletes what it has done'),
		retention: read(14, sqsMessages, '4 by default'),
		retries: without('A message comes back until it is deleted or expires.'),
		'retries-outside': without('It does not reach people.'),
		failures: read('a dead-letter queue', sqsWelcome),
		'max-message': read(1, sqsMessages, 'also for a whole batch'),
		'default-message': read(1024, sqsCreateQueue),
		throughput: unpublished('Nearly unlimited, in the words of AWS, which gives no number.'),
		'throughput-everywhere': unpublished(
			'Nearly unlimited, in the words of AWS, which gives no number.'
		),
		'throughput-best': unpublished('Nearly unlimited, in the words of AWS, which gives no number.'),
		'key-throughput': without('Nothing is ordered by key.'),
		'in-flight': read(120000, sqsQueues, 'approximately'),
		'group-scan': without('Messages of any group are handed out.'),
		visibility: read(12, sqsMessages, '30 seconds by default'),
		receivers: without('Any number of workers share one queue.'),
		delay: read(15, sqsTimers, 'for one message or the whole queue'),
		schedules: without('It delays, it does not schedule.'),
		protocols: read(['HTTPS API', 'JMS'], sqsJms, 'JMS 1.1 queues, with a Java library'),
		targets: read(['programs that poll'], sqsWelcome)
	}
};
