import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	applicationSignals,
	cloudWatchAccounts,
	cloudWatchCosts,
	traceConcepts,
	traceSdkTimeline,
	transactionSearch
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'x-ray',
	name: 'AWS X-Ray with OpenTelemetry',
	short: 'X-Ray',
	summary:
		'Follows a request through services and shows where its time went; Application Signals makes maps and objectives of it.',
	alias: [
		'AWS X-Ray',
		'distributed tracing',
		'OpenTelemetry',
		'ADOT',
		'Application Signals',
		'Transaction Search',
		'trace map',
		'service map',
		'span',
		'APM',
		'SLO',
		'service level objective',
		'latency'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('where a request’s time goes, over services', traceConcepts, '2026-11'),
		'record-is': read('a trace: the segments of one request', traceConcepts, '2026-11'),
		cannot: read(
			'look inside programs that send nothing',
			traceConcepts,
			'2026-11',
			'it infers them from their callers'
		),
		'starts-by': read(
			'when programs are instrumented',
			traceSdkTimeline,
			'2026-11',
			'by OpenTelemetry'
		),
		'records-kept': read(30, traceConcepts, '2026-11'),
		'seen-after': unpublished('No page that was read says how soon.'),
		'asked-with': read(
			'a map, and filters on traces',
			traceConcepts,
			'2026-11',
			'all spans in Transaction Search'
		),
		'tells-by': read('alarms on service level objectives', applicationSignals, '2026-11'),
		'over-accounts': read('linked accounts, in a Region', cloudWatchAccounts, '2026-11'),
		'log-gb': without('Traces and spans are no log lines.'),
		'billed-for': read(
			'signals or traces; for all spans, GB',
			cloudWatchCosts,
			'2026-11',
			'and spans indexed'
		),
		'operated-by': read('AWS', traceConcepts, '2026-11'),
		'left-to-you': read('instrumenting, and the share that is traced', traceConcepts, '2026-11'),
		'first-step': read(
			'the ADOT SDK and the CloudWatch agent',
			transactionSearch,
			'2026-11',
			'or OpenTelemetry directly'
		),
		'sampled-share': read(
			5,
			traceConcepts,
			'2026-11',
			'by default, beyond the first request of each second'
		),
		'annotations-most': read(50, traceConcepts, '2026-11')
	}
});
