import { byVariant, read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cloudWatchCosts,
	cloudWatchPricing,
	logAlarmApi,
	logClasses,
	logsInsights,
	logsIntro
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudwatch-logs',
	name: 'CloudWatch Logs',
	short: 'CloudWatch Logs',
	summary:
		'Takes in the lines that programs and AWS services write, keeps them as long as you say, and searches them by queries.',
	alias: [
		'Logs Insights',
		'log group',
		'log stream',
		'Live Tail',
		'metric filter',
		'subscription filter',
		'Infrequent Access log class',
		'central logging',
		'log aggregation',
		'application log',
		'grep logs'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: { standard: 'Standard', infrequent: 'Infrequent Access' }
	},
	facts: {
		'made-for': byVariant({
			standard: read('logs that are watched, or read often', logClasses, '2026-11'),
			infrequent: read('queries now and then, and forensics', logClasses, '2026-11')
		}),
		'record-is': read('a log event: a line and its time', logsIntro, '2026-11'),
		cannot: byVariant({
			standard: read('change its class afterwards', logClasses, '2026-11'),
			infrequent: read('count lines as they come, stream or show them', logClasses, '2026-11')
		}),
		'starts-by': read('when a service or an agent sends lines', logsIntro, '2026-11'),
		'records-kept': unlimited(
			'indefinitely unless you choose from one day to 10 years',
			logsIntro,
			'2026-11'
		),
		'seen-after': byVariant({
			standard: read('nearly at once, in Live Tail', logsIntro, '2026-11'),
			infrequent: read('by a query', logClasses, '2026-11')
		}),
		'asked-with': byVariant({
			standard: read(
				'Logs Insights: its own language, SQL or PPL',
				logsInsights,
				'2026-11',
				'Athena by S3 Tables'
			),
			infrequent: read(
				'Logs Insights, in its own language',
				logsInsights,
				'2026-11',
				'Athena by S3 Tables'
			)
		}),
		'tells-by': byVariant({
			standard: read('an alarm on a metric filter or a query', logAlarmApi, '2026-11'),
			infrequent: read('scheduled queries alone', logClasses, '2026-11', 'a log alarm rests on one')
		}),
		'over-accounts': read('by copies into a central account and Region', logsIntro, '2026-11'),
		'log-gb': byVariant({
			standard: read(100, cloudWatchPricing, '2026-11', 'the measure'),
			infrequent: read(50, cloudWatchPricing, '2026-11', 'as others copied the price list')
		}),
		'billed-for': read(
			'GB taken in, kept and searched',
			cloudWatchCosts,
			'2026-11',
			'the classes differ in the first'
		),
		'operated-by': read('AWS', logsIntro, '2026-11'),
		'left-to-you': read('retention, class, and what is worth a line', cloudWatchCosts, '2026-11'),
		'first-step': read('a log group', logClasses, '2026-11'),
		'query-runs': read(60, logsInsights, '2026-11', 'then it times out')
	}
});
