import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, read, unpublished, without } from './read.ts';
import {
	firehose,
	firehoseBuffering,
	firehoseDelivery,
	firehoseHistory,
	firehoseQuotas
} from './sources.ts';

export const dataFirehose: CandidateOf<typeof dimensions> = {
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
	status: {
		kind: 'renamed',
		since: '2024-02',
		source: firehoseHistory
	},
	facts: {
		...noQueue,
		...noServers,
		scope: read('Region', firehoseQuotas),
		'billed-for': read('data taken in', firehoseQuotas, 'each record rounded up to 5 KB'),
		'operated-by': read('AWS', firehose),
		'first-step': read('a Firehose stream and its destination', firehose),
		commitment: read(false, firehoseQuotas),
		'goes-to': read('stores', firehose),
		queues: without('It loads stores.'),
		publishes: without('It loads stores.'),
		room: without('Time is the limit, not room.'),
		delivery: read('push', firehose),
		order: unpublished('AWS promises no order.'),
		repeats: read('possible', firehoseDelivery, 'not into S3, Iceberg or Snowflake'),
		'dedup-window': without('Duplicates are not recognised.'),
		filter: without('A Lambda transformation can drop records.'),
		replay: read(false, firehose, 'the store holds the past'),
		retention: read(1, firehoseQuotas, 'while the destination is away'),
		retries: without('It retries as the destination is set up.'),
		'retries-outside': without('It does not reach people.'),
		failures: read('an S3 bucket', firehose),
		'max-message': read(0.977, firehoseQuotas, '1,000 KiB'),
		'default-message': without('There is nothing to set.'),
		throughput: read(500000, firehoseQuotas, 'records, in three Regions; grows'),
		'throughput-everywhere': read(100000, firehoseQuotas, 'records; grows'),
		'throughput-best': unpublished('It grows with the load; more on request.'),
		'key-throughput': without('Nothing is ordered by key.'),
		'write-rate': read(5.24, firehoseQuotas, '5 MiB/s in three Regions, elsewhere 1; grows'),
		'read-rate': without('Nobody reads from it.'),
		receivers: read(1, firehose, 'the destination of the stream'),
		'receivers-best': without('There is one limit only.'),
		latency: without('The buffer decides.'),
		'latency-best': without('The buffer decides.'),
		buffer: read(900, firehoseBuffering, 'from 0; 300 by default'),
		schedules: without('It delivers when its buffer is full.'),
		protocols: read(['HTTPS API'], firehose),
		targets: read(['stores', 'HTTP endpoints'], firehose)
	}
};
