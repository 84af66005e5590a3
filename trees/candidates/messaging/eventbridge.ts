import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, noStream, read, without } from './read.ts';
import {
	eventBridge,
	eventBridgeCustomBus,
	eventBridgeMigrating,
	eventBridgeOrdering,
	eventBridgePutEvents,
	eventBridgeQuotas,
	eventBridgeRetries,
	eventBridgeSharing,
	schedulerQuotas
} from './sources.ts';

export const eventbridge: CandidateOf<typeof dimensions> = {
	id: 'eventbridge',
	name: 'Amazon EventBridge',
	short: 'EventBridge',
	summary:
		'Buses that route events by their content from AWS, SaaS and your own programs to targets, with replay, and a scheduler.',
	alias: [
		'CloudWatch Events',
		'event bus',
		'Custom Event Bus',
		'EventBridge Scheduler',
		'EventBridge Pipes',
		'cron',
		'rules',
		'SaaS events',
		'archive and replay'
	],
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noQueue,
		...noServers,
		scope: read('Region', eventBridgeSharing, 'other accounts share a bus in its Region'),
		'billed-for': read(
			'events, deliveries and retention',
			eventBridgeCustomBus,
			'on the Custom Event Bus'
		),
		'operated-by': read('AWS', eventBridge),
		'first-step': read('a rule, a subscriber or a schedule', eventBridgeMigrating),
		commitment: read(false, eventBridgeCustomBus),
		'goes-to': read('matching targets', eventBridge),
		queues: read(false, eventBridge),
		publishes: read(true, eventBridgeCustomBus),
		room: without('Nothing waits for long.'),
		delivery: read('push', eventBridge),
		order: read('per key, if asked', eventBridgeCustomBus, 'Custom Event Bus only'),
		repeats: read('suppressed, if asked', eventBridgeOrdering, 'Custom Event Bus only'),
		'dedup-window': read(5, eventBridgeOrdering, 'Custom Event Bus only'),
		filter: read('any field', eventBridgeMigrating),
		replay: read(true, eventBridgeCustomBus),
		retention: read(365, eventBridgeQuotas, 'Custom bus; a Classic archive has no end'),
		retries: read(1, eventBridgeRetries, 'Classic; a subscriber 5 minutes, at most a day'),
		'retries-outside': without('It does not reach people.'),
		failures: read('a dead-letter queue', eventBridgeRetries),
		'max-message': read(1, eventBridgePutEvents, '“1 MB”, all entries of a call together'),
		'default-message': without('There is nothing to set.'),
		throughput: read(10000, eventBridgeQuotas, 'calls, Classic, in three Regions'),
		'throughput-everywhere': read(400, eventBridgeQuotas, 'calls, Classic; can be raised'),
		'throughput-best': read(500000, eventBridgeQuotas, 'a Custom Event Bus'),
		'key-throughput': read(1500, eventBridgeQuotas, 'an event group; events plus their KB'),
		receivers: read(300, eventBridgeQuotas, 'rules a Classic bus; 100 in two Regions'),
		'receivers-best': read(10000, eventBridgeQuotas, 'subscribers a Custom Event Bus'),
		schedules: read(10000000, schedulerQuotas, 'can be raised'),
		protocols: read(['HTTPS API'], eventBridge),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'other AWS APIs'],
			eventBridgeMigrating
		)
	}
};
