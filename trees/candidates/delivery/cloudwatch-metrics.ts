import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cloudWatchAccounts,
	cloudWatchAlarms,
	cloudWatchCosts,
	metricConcepts
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudwatch-metrics',
	name: 'CloudWatch metrics and alarms',
	short: 'CloudWatch metrics',
	summary:
		'Numbers over time, of AWS services and of your own programs, with graphs, and alarms that call people or act.',
	alias: [
		'CloudWatch',
		'CloudWatch alarm',
		'composite alarm',
		'anomaly detection',
		'dashboard',
		'custom metric',
		'PutMetricData',
		'embedded metric format',
		'EMF',
		'CloudWatch agent',
		'Container Insights',
		'monitoring',
		'CPU utilization',
		'Metrics Insights'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('numbers over time, and alarms on them', cloudWatchAlarms, '2026-11'),
		'record-is': read('a number at a time, by name and dimensions', metricConcepts, '2026-11'),
		cannot: read('say which request or person was behind a number', metricConcepts, '2026-11'),
		'starts-by': read(
			'by itself for many AWS services',
			metricConcepts,
			'2026-11',
			'your own numbers when programs send them'
		),
		'records-kept': read(
			455,
			metricConcepts,
			'2026-11',
			'as hourly values; by the minute 15, by five minutes 63; 30 for OpenTelemetry metrics, as a preview'
		),
		'seen-after': read(
			'every minute',
			metricConcepts,
			'2026-11',
			'or each second, if you send it so'
		),
		'asked-with': read(
			'graphs, metric maths and Metrics Insights',
			metricConcepts,
			'2026-11',
			'PromQL for OpenTelemetry metrics'
		),
		'tells-by': read('alarms, single or combined', cloudWatchAlarms, '2026-11'),
		'over-accounts': read(
			'linked accounts, in a Region',
			cloudWatchAccounts,
			'2026-11',
			'dashboards go over Regions too'
		),
		'log-gb': without('It takes numbers; each metric of yours is paid by the month.'),
		'billed-for': read(
			'custom metrics, alarms, dashboards and calls',
			cloudWatchCosts,
			'2026-11',
			'many metrics of AWS services are free'
		),
		'operated-by': read('AWS', metricConcepts, '2026-11'),
		'left-to-you': read('what to alarm on, and whom to call', cloudWatchAlarms, '2026-11'),
		'first-step': read('an alarm and an SNS topic', cloudWatchAlarms, '2026-11'),
		'metric-dimensions': read(30, metricConcepts, '2026-11', '150 labels with OpenTelemetry')
	}
});
