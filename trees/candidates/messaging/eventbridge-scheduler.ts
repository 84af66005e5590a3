import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	eventBridgePricing,
	scheduler,
	schedulerQuotas,
	schedulerRetryPolicy,
	schedulerTarget
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'eventbridge-scheduler',
	name: 'Amazon EventBridge Scheduler',
	short: 'EventBridge Scheduler',
	summary:
		'A scheduler that calls a queue, a function or nearly any AWS API at a set time, once or again and again.',
	alias: [
		'Scheduler',
		'cron',
		'scheduled job',
		'timer',
		'reminder',
		'one-time schedule',
		'at a set time'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', schedulerQuotas, '2026-11'),
		'billed-for': read('calls made, after a free number a month', eventBridgePricing, '2026-11'),
		'cost-million': read(
			83,
			eventBridgePricing,
			'2026-08',
			'worked out; a million calls beyond the free ones, without what they call'
		),
		'paid-when-idle': read(false, eventBridgePricing, '2026-11'),
		'operated-by': read('AWS', scheduler, '2026-11'),
		'first-step': read('a schedule and its target', scheduler, '2026-11'),
		commitment: read(false, scheduler, '2026-11'),
		'goes-to': read('as configured', scheduler, '2026-11', 'the one target of the schedule'),
		queues: read(false, scheduler, '2026-11'),
		publishes: read(false, scheduler, '2026-11'),
		delivery: read('push', scheduler, '2026-11'),
		waits: read(1, schedulerRetryPolicy, '2026-11'),
		order: unpublished('The guide promises no order.'),
		repeats: read('possible', scheduler, '2026-11', 'at least once'),
		replay: read(false, scheduler, '2026-11', 'it calls as set, and keeps no history'),
		failures: read('a dead-letter queue', schedulerTarget, '2026-11'),
		throughput: read(
			{ from: 500, to: 1000 },
			schedulerQuotas,
			'2026-11',
			'calls, by Region; can be raised'
		),
		receivers: read(1, schedulerTarget, '2026-11', 'target a schedule'),
		schedules: read(10000000, schedulerQuotas, '2026-11', 'can be raised'),
		'max-message': unpublished('The guide gives no size for the input; the target bounds it.'),
		batch: read(1, scheduler, '2026-11', 'schedule a call'),
		protocols: read(['HTTPS API'], scheduler, '2026-11'),
		targets: read(['Lambda', 'SQS queues', 'other AWS APIs'], scheduler, '2026-11')
	}
});
