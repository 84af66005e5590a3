import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	sqsCreateQueue,
	sqsFeatures,
	sqsJms,
	sqsMessages,
	sqsPricing,
	sqsQueues,
	sqsSendBatch,
	sqsStandard,
	sqsTimers,
	sqsVisibility,
	sqsWelcome
} from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', sqsStandard, '2026-11', 'stored in several Availability Zones'),
		'billed-for': read('requests', sqsFeatures, '2026-11', 'each 64 KB of payload counts as one'),
		'cost-million': read(
			100,
			sqsPricing,
			'2026-08',
			'send, receive and delete; a tenth of it in batches of ten'
		),
		'paid-when-idle': read(false, sqsPricing, '2026-11', 'but polling is a request too'),
		'operated-by': read('AWS', sqsWelcome, '2026-11'),
		'first-step': read('a queue', sqsStandard, '2026-11'),
		commitment: read(false, sqsWelcome, '2026-11'),
		'goes-to': read('one worker', sqsWelcome, '2026-11'),
		queues: read(true, sqsWelcome, '2026-11'),
		publishes: read(false, sqsWelcome, '2026-11'),
		delivery: read('pull', sqsWelcome, '2026-11'),
		waits: read(14, sqsMessages, '2026-11', '4 by default'),
		'waits-usually': read(4, sqsMessages, '2026-11'),
		order: read('best effort', sqsStandard, '2026-11'),
		repeats: read('possible', sqsStandard, '2026-11'),
		replay: read(false, sqsWelcome, '2026-11', 'a worker deletes what it has done'),
		failures: read('a dead-letter queue', sqsWelcome, '2026-11'),
		throughput: unlimited('nearly unlimited', sqsStandard, '2026-11'),
		receivers: read(1, sqsWelcome, '2026-11', 'any number of workers share the one copy'),
		'max-message': read(1, sqsMessages, '2026-11', 'also for a whole batch'),
		'default-message': read(1024, sqsCreateQueue, '2026-11'),
		batch: read(10, sqsSendBatch, '2026-11'),
		'in-flight': read(120000, sqsQueues, '2026-11', 'approximately'),
		visibility: read(12, sqsMessages, '2026-11'),
		'visibility-usually': read(30, sqsVisibility, '2026-11'),
		'tries-usually': read(10, sqsCreateQueue, '2026-11'),
		delay: read(15, sqsTimers, '2026-11', 'for one message or the whole queue'),
		protocols: read(['HTTPS API', 'JMS'], sqsJms, '2026-11', 'JMS 1.1 queues, with a Java library'),
		targets: read(['programs that poll'], sqsWelcome, '2026-11')
	}
});
