import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noServers, noStream, read, unpublished, without } from './read.ts';
import {
	snsFiltering,
	snsLarge,
	snsQuotas,
	snsRetries,
	snsWelcome,
	sqsMessages,
	sqsQueues,
	sqsStandard,
	sqsWelcome
} from './sources.ts';

export const snsSqsFanOut: CandidateOf<typeof dimensions> = {
	id: 'sns-sqs-fan-out',
	name: 'Amazon SNS topic with an SQS queue for each receiver',
	short: 'SNS + SQS',
	summary:
		'A topic that copies each message into one queue for each receiver, so that every receiver works at its own pace.',
	alias: ['fan-out', 'fanout', 'topic queue chaining', 'SNS to SQS', 'pub/sub with queues'],
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noServers,
		scope: read('Region', snsQuotas),
		'billed-for': read('publishes and queue requests', snsWelcome),
		'operated-by': read('AWS', snsWelcome),
		'first-step': read('a topic, and a queue for each receiver', snsWelcome),
		commitment: read(false, snsWelcome),
		'goes-to': read('every subscriber', snsWelcome),
		queues: read(true, sqsWelcome),
		publishes: read(true, sqsWelcome),
		room: without('The backlog has no limit.'),
		delivery: read('pull', sqsWelcome, 'each receiver from its own queue'),
		order: read('best effort', sqsStandard),
		repeats: read('possible', sqsStandard),
		'dedup-window': without('Duplicates are not recognised.'),
		filter: read('attributes or body', snsFiltering),
		replay: read(false, snsQuotas),
		retention: read(14, sqsMessages, 'in each queue; 4 by default'),
		retries: read(23, snsRetries, 'from the topic into a queue'),
		'retries-outside': without('It does not reach people.'),
		failures: read('a dead-letter queue', snsRetries, 'one a subscription, one a queue'),
		'max-message': read(1, snsLarge, 'by a setting of the topic'),
		'default-message': read(256, snsLarge, 'the most, on the general quota page'),
		throughput: read(30000, snsQuotas, 'an account in N. Virginia; can be raised'),
		'throughput-everywhere': read(300, snsQuotas, 'an account; can be raised'),
		'throughput-best': unpublished('Raised on request.'),
		'key-throughput': without('Nothing is ordered by key.'),
		receivers: read(12500000, snsQuotas, 'subscriptions a topic'),
		'in-flight': read(120000, sqsQueues, 'a queue, approximately'),
		'group-scan': without('Messages of any group are handed out.'),
		visibility: read(12, sqsMessages, '30 seconds by default'),
		delay: read(15, sqsQueues, 'set on a receiver’s queue'),
		schedules: without('It delays, it does not schedule.'),
		protocols: read(['HTTPS API'], snsWelcome),
		targets: read(['SQS queues', 'programs that poll'], snsWelcome)
	}
};
