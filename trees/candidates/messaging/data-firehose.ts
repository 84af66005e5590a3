import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	firehose,
	firehoseBuffering,
	firehoseDelivery,
	firehoseHistory,
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
		'operated-by': read('AWS', firehose, '2026-11'),
		'first-step': read('a Firehose stream and its destination', firehose, '2026-11'),
		commitment: read(false, firehoseQuotas, '2026-11'),
		'goes-to': read('stores', firehose, '2026-11'),
		queues: without('It loads stores.'),
		publishes: without('It loads stores.'),
		delivery: read('push', firehose, '2026-11'),
		repeats: read('possible', firehoseDelivery, '2026-11', 'not into S3, Iceberg or Snowflake'),
		replay: read(false, firehose, '2026-11', 'the store holds the past'),
		retention: read(1, firehoseQuotas, '2026-11', 'while the destination is away'),
		failures: read('an S3 bucket', firehose, '2026-11'),
		'max-message': read(0.977, firehoseQuotas, '2026-11', '1,000 KiB'),
		throughput: read(500000, firehoseQuotas, '2026-11', 'records, in three Regions; grows'),
		'throughput-everywhere': read(100000, firehoseQuotas, '2026-11', 'records; grows'),
		'write-rate': read(
			5.24,
			firehoseQuotas,
			'2026-11',
			'5 MiB/s in three Regions, elsewhere 1; grows'
		),
		receivers: read(1, firehose, '2026-11', 'the destination of the stream'),
		buffer: read(900, firehoseBuffering, '2026-11', 'from 0; 300 by default'),
		protocols: read(['HTTPS API'], firehose, '2026-11'),
		targets: read(['stores', 'HTTP endpoints'], firehose, '2026-11')
	}
});
