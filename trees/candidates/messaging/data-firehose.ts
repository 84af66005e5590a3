import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	firehose,
	firehoseBuffering,
	firehoseDelivery,
	firehoseHistory,
	firehosePricing,
	firehoseQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'data-firehose',
	name: 'Amazon Data Firehose',
	short: 'Data Firehose',
	summary:
		'A delivery stream that collects records, converts them and loads them into stores, with no consumer to write.',
	alias: [
		'Kinesis Data Firehose',
		'Kinesis Firehose',
		'delivery stream',
		'load to S3',
		'ingest',
		'log delivery',
		'Iceberg'
	],
	topic: 'messaging',
	status: {
		kind: 'renamed',
		since: '2024-02',
		source: firehoseHistory
	},
	facts: {
		scope: read('Region', firehoseQuotas, '2026-11'),
		'billed-for': read(
			'data taken in',
			firehoseQuotas,
			'2026-11',
			'each record rounded up to 5 KB'
		),
		'cost-million': read(
			12,
			firehosePricing,
			'2026-08',
			'worked out; sent to it directly, 5 KB each'
		),
		'paid-when-idle': read(false, firehosePricing, '2026-11'),
		'operated-by': read('AWS', firehose, '2026-11'),
		'first-step': read('a Firehose stream and its destination', firehose, '2026-11'),
		commitment: read(false, firehoseQuotas, '2026-11'),
		'goes-to': read('stores', firehose, '2026-11'),
		queues: read(false, firehose, '2026-11', 'it loads stores'),
		publishes: read(false, firehose, '2026-11', 'it loads stores'),
		delivery: read('push', firehose, '2026-11'),
		waits: read(
			1,
			firehoseQuotas,
			'2026-11',
			'sent to it directly; behind a stream, as long as that keeps'
		),
		order: unpublished('The guide promises no order.'),
		repeats: read('possible', firehoseDelivery, '2026-11', 'not into S3, Iceberg or Snowflake'),
		replay: read(false, firehose, '2026-11', 'the store holds the past'),
		failures: read('an S3 bucket', firehose, '2026-11'),
		throughput: read(
			{ from: 100000, to: 500000 },
			firehoseQuotas,
			'2026-11',
			'records, by Region; grows under load'
		),
		'write-rate': read(
			{ from: 1.05, to: 5.24 },
			firehoseQuotas,
			'2026-11',
			'1 or 5 MiB/s by Region; grows under load'
		),
		receivers: read(1, firehose, '2026-11', 'the destination of the stream'),
		'max-message': read(0.977, firehoseQuotas, '2026-11', '1,000 KiB'),
		batch: read(500, firehoseQuotas, '2026-11', 'and 4 MiB'),
		buffer: read(900, firehoseBuffering, '2026-11', 'from 0; 300 by default'),
		protocols: read(['HTTPS API'], firehose, '2026-11'),
		targets: read(['stores', 'HTTP endpoints'], firehose, '2026-11')
	}
});
