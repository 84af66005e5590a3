import { byVariant, read, unlimited, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	createArchive,
	eventBridge,
	eventBridgeCustomBus,
	eventBridgeMigrating,
	eventBridgeOrdering,
	eventBridgePricing,
	eventBridgePutEvents,
	eventBridgeQuotas,
	eventBridgeRetries,
	eventBridgeSharing,
	eventBridgeTargets,
	putEventsApi
} from './sources.ts';
import { trailEvents } from '../delivery/sources.ts';

export const candidate = defineCandidate({
	id: 'eventbridge',
	name: 'Amazon EventBridge bus',
	short: 'EventBridge bus',
	summary:
		'A bus that routes events by their content from AWS, SaaS and your own programs to targets, and can keep them for replay.',
	alias: [
		'EventBridge',
		'CloudWatch Events',
		'event bus',
		'Custom Event Bus',
		'Custom Event Bus - Classic',
		'rules',
		'SaaS events',
		'archive and replay',
		'event routing'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { classic: 'Classic', custom: 'Custom Event Bus' } },
	facts: {
		scope: read(
			'Region',
			eventBridgeSharing,
			'2026-11',
			'other accounts share a bus in its Region'
		),
		'billed-for': byVariant({
			classic: read(
				'events sent; those of AWS services are free',
				eventBridgePricing,
				'2026-11',
				'each 64 KB counts as one'
			),
			custom: read('events, deliveries and retention', eventBridgeCustomBus, '2026-11')
		}),
		'cost-million': byVariant({
			classic: read(
				83,
				eventBridgePricing,
				'2026-08',
				'worked out; to a target in the same account'
			)
		}),
		'paid-when-idle': read(false, eventBridgePricing, '2026-11', 'what is kept is paid for'),
		'operated-by': read('AWS', eventBridge, '2026-11'),
		'first-step': byVariant({
			classic: read('a rule and its targets', eventBridgeMigrating, '2026-11'),
			custom: read('a bus and a subscriber', eventBridgeCustomBus, '2026-11')
		}),
		commitment: read(false, eventBridgeCustomBus, '2026-11'),
		'goes-to': read('matching targets', eventBridge, '2026-11'),
		queues: read(false, eventBridge, '2026-11'),
		publishes: read(true, eventBridgeCustomBus, '2026-11'),
		delivery: read('push', eventBridge, '2026-11'),
		waits: byVariant({
			classic: read(1, eventBridgeRetries, '2026-11'),
			custom: read(
				1,
				eventBridgeQuotas,
				'2026-11',
				'5 minutes by default; a paused subscriber goes on where it stopped'
			)
		}),
		order: byVariant({
			classic: read('no', eventBridgeCustomBus, '2026-11'),
			custom: read('per key, if asked', eventBridgeCustomBus, '2026-11', 'the event group')
		}),
		repeats: byVariant({
			classic: read('possible', eventBridgeCustomBus, '2026-11'),
			custom: read('suppressed, if asked', eventBridgeOrdering, '2026-11')
		}),
		'dedup-window': byVariant({ custom: read(5, eventBridgeQuotas, '2026-11') }),
		filter: read('any field', eventBridgeMigrating, '2026-11'),
		replay: byVariant({
			classic: read(true, eventBridgeCustomBus, '2026-11', 'from an archive'),
			custom: read(true, eventBridgeCustomBus, '2026-11', 'from where a subscriber starts')
		}),
		retention: byVariant({
			classic: unlimited(
				'an archive keeps events indefinitely unless set',
				createArchive,
				'2026-11'
			),
			custom: read(365, eventBridgeQuotas, '2026-11', '1 at least')
		}),
		failures: read('a dead-letter queue', eventBridgeRetries, '2026-11'),
		throughput: byVariant({
			classic: read(
				{ from: 4000, to: 100000 },
				eventBridgeQuotas,
				'2026-11',
				'400 to 10,000 calls by Region, ten events each; can be raised'
			),
			custom: read(500000, eventBridgeQuotas, '2026-11', 'a bus; cannot be raised')
		}),
		'key-throughput': byVariant({
			custom: read(1500, eventBridgeQuotas, '2026-11', 'an event group; events plus their KB')
		}),
		receivers: byVariant({
			classic: read(
				{ from: 100, to: 300 },
				eventBridgeQuotas,
				'2026-11',
				'rules a bus, by Region, each with up to five targets'
			),
			custom: read(10000, eventBridgeQuotas, '2026-11', 'subscribers a bus, with one target each')
		}),
		'max-message': read(
			1,
			eventBridgePutEvents,
			'2026-11',
			'“1 MB”, all entries of a call together'
		),
		batch: byVariant({
			classic: read(10, putEventsApi, '2026-11'),
			custom: read(100, eventBridgeQuotas, '2026-11')
		}),
		protocols: read(['HTTPS API'], eventBridge, '2026-11'),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'other AWS APIs'],
			eventBridgeTargets,
			'2026-11',
			'people by way of a topic'
		),
		'made-for': read('routing events to programs as they come', eventBridge, '2026-11'),
		cannot: read('be asked afterwards', createArchive, '2026-11', 'an archive sends events again'),
		'record-is': read('an event', eventBridge, '2026-11'),
		'starts-by': read('when a rule matches', trailEvents, '2026-11', 'calls to AWS need a trail'),
		'records-kept': byVariant({
			classic: unlimited(
				'an archive keeps events indefinitely unless set',
				createArchive,
				'2026-11'
			),
			custom: read(365, eventBridgeQuotas, '2026-11', '1 at least')
		}),
		'seen-after': unpublished('For calls to AWS, CloudTrail’s own delay comes first.'),
		'asked-with': without('It passes events on, and isn’t asked.'),
		'tells-by': read('a rule with a topic as target', eventBridgeTargets, '2026-11'),
		'over-accounts': read(
			'a bus that others send to',
			eventBridgeSharing,
			'2026-11',
			'in a Region'
		),
		'log-gb': without('Events are counted, not GB.'),
		'left-to-you': read('rules, targets, and what fails', eventBridgeRetries, '2026-11')
	}
});
