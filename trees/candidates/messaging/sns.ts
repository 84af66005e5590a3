import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, noStream, read, unpublished, without } from './read.ts';
import {
	snsFeatures,
	snsFiltering,
	snsLarge,
	snsQuotas,
	snsRetries,
	snsWelcome,
	sqsWelcome
} from './sources.ts';

export const sns: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noQueue,
		...noServers,
		scope: read('Region', snsQuotas),
		'billed-for': read('publishes and deliveries', snsWelcome),
		'operated-by': read('AWS', snsWelcome),
		'first-step': read('a topic', snsWelcome),
		commitment: read(false, snsWelcome),
		'goes-to': read('every subscriber', snsWelcome),
		queues: read(false, sqsWelcome),
		publishes: read(true, sqsWelcome),
		room: without('Nothing waits for long.'),
		delivery: read('push', snsWelcome),
		order: read('no', snsFeatures),
		repeats: read('possible', snsFeatures),
		'dedup-window': without('Duplicates are not recognised.'),
		filter: read('attributes or body', snsFiltering),
		replay: read(false, snsQuotas, 'FIFO topics can'),
		retention: without('Nothing is kept once it is delivered or given up.'),
		retries: read(23, snsRetries, 'to queues and functions'),
		'retries-outside': read(6, snsRetries, 'e-mail, text and mobile push'),
		failures: read('a dead-letter queue', snsRetries),
		'max-message': read(1, snsLarge, 'by a setting; not to endpoints or people'),
		'default-message': read(256, snsLarge, 'the most, on the general quota page'),
		throughput: read(30000, snsQuotas, 'an account in N. Virginia; can be raised'),
		'throughput-everywhere': read(300, snsQuotas, 'an account; can be raised'),
		'throughput-best': unpublished('Raised on request.'),
		'key-throughput': without('Nothing is ordered by key.'),
		receivers: read(12500000, snsQuotas, 'subscriptions a topic'),
		schedules: without('It delivers at once.'),
		protocols: read(['HTTPS API'], snsWelcome),
		targets: read(['Lambda', 'HTTP endpoints', 'SQS queues', 'people', 'stores'], snsWelcome)
	}
};
