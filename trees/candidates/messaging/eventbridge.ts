import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
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

export const candidate = defineCandidate({
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
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'Region',
			eventBridgeSharing,
			'2026-11',
			'other accounts share a bus in its Region'
		),
		'billed-for': read(
			'events, deliveries and retention',
			eventBridgeCustomBus,
			'2026-11',
			'on the Custom Event Bus'
		),
		'operated-by': read('AWS', eventBridge, '2026-11'),
		'first-step': read('a rule, a subscriber or a schedule', eventBridgeMigrating, '2026-11'),
		commitment: read(false, eventBridgeCustomBus, '2026-11'),
		'goes-to': read('matching targets', eventBridge, '2026-11'),
		queues: read(false, eventBridge, '2026-11'),
		publishes: read(true, eventBridgeCustomBus, '2026-11'),
		delivery: read('push', eventBridge, '2026-11'),
		order: read('per key, if asked', eventBridgeCustomBus, '2026-11', 'Custom Event Bus only'),
		repeats: read('suppressed, if asked', eventBridgeOrdering, '2026-11', 'Custom Event Bus only'),
		'dedup-window': read(5, eventBridgeOrdering, '2026-11', 'Custom Event Bus only'),
		filter: read('any field', eventBridgeMigrating, '2026-11'),
		replay: read(true, eventBridgeCustomBus, '2026-11'),
		retention: read(365, eventBridgeQuotas, '2026-11', 'Custom bus; a Classic archive has no end'),
		retries: read(
			1,
			eventBridgeRetries,
			'2026-11',
			'Classic; a subscriber 5 minutes, at most a day'
		),
		failures: read('a dead-letter queue', eventBridgeRetries, '2026-11'),
		'max-message': read(
			1,
			eventBridgePutEvents,
			'2026-11',
			'“1 MB”, all entries of a call together'
		),
		throughput: read(10000, eventBridgeQuotas, '2026-11', 'calls, Classic, in three Regions'),
		'throughput-everywhere': read(
			400,
			eventBridgeQuotas,
			'2026-11',
			'calls, Classic; can be raised'
		),
		'throughput-best': read(500000, eventBridgeQuotas, '2026-11', 'a Custom Event Bus'),
		'key-throughput': read(
			1500,
			eventBridgeQuotas,
			'2026-11',
			'an event group; events plus their KB'
		),
		receivers: read(300, eventBridgeQuotas, '2026-11', 'rules a Classic bus; 100 in two Regions'),
		'receivers-best': read(10000, eventBridgeQuotas, '2026-11', 'subscribers a Custom Event Bus'),
		schedules: read(10000000, schedulerQuotas, '2026-11', 'can be raised'),
		protocols: read(['HTTPS API'], eventBridge, '2026-11'),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'other AWS APIs'],
			eventBridgeMigrating,
			'2026-11'
		)
	}
});
