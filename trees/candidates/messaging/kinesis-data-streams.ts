import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	kinesisConcepts,
	kinesisDuplicates,
	kinesisFanOut,
	kinesisLargeRecords,
	kinesisLimits,
	kinesisModes,
	kinesisPricing,
	putRecords
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'kinesis-data-streams',
	name: 'Amazon Kinesis Data Streams',
	short: 'Kinesis Data Streams',
	summary:
		'A log of records, in order within each key, that many programs read at their own position and can read again.',
	alias: [
		'KDS',
		'stream',
		'shard',
		'clickstream',
		'enhanced fan-out',
		'log',
		'real-time analytics',
		'partition key'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			provisioned: 'Provisioned',
			'on-demand': 'On-demand Standard',
			advantage: 'On-demand Advantage'
		}
	},
	facts: {
		scope: read('Region', kinesisLimits, '2026-11'),
		'billed-for': byVariant({
			provisioned: read(
				'shard hours, and records written',
				kinesisPricing,
				'2026-11',
				'in units of 25 KB'
			),
			'on-demand': read('stream hours, data in and data out', kinesisPricing, '2026-11'),
			advantage: read('data in and data out, with a minimum', kinesisModes, '2026-11')
		}),
		'cost-million': byVariant({
			provisioned: read(
				5,
				kinesisPricing,
				'2026-08',
				'worked out; one shard a tenth full; full, about 2'
			),
			'on-demand': read(
				19,
				kinesisPricing,
				'2026-08',
				'worked out; half of it for the stream’s hours'
			)
		}),
		'paid-when-idle': read(
			true,
			kinesisModes,
			'2026-11',
			'for each stream or shard; Advantage bills a minimum'
		),
		'operated-by': byVariant({
			provisioned: read('shared', kinesisModes, '2026-11', 'you set the number of shards'),
			'on-demand': read('AWS', kinesisModes, '2026-11'),
			advantage: read('AWS', kinesisModes, '2026-11')
		}),
		'first-step': read('a stream, and a partition key', kinesisConcepts, '2026-11'),
		commitment: byVariant({
			provisioned: read(false, kinesisModes, '2026-11'),
			'on-demand': read(false, kinesisModes, '2026-11'),
			advantage: read(true, kinesisModes, '2026-11', '25 MiB/s in and out, for 24 hours at least')
		}),
		'goes-to': read('every reader', kinesisConcepts, '2026-11'),
		queues: read(false, kinesisConcepts, '2026-11', 'a log, read by position'),
		publishes: read(false, kinesisConcepts, '2026-11', 'a log, read by position'),
		delivery: read('pull or push', kinesisFanOut, '2026-11', 'push with enhanced fan-out'),
		waits: read(365, kinesisConcepts, '2026-11', '1 by default'),
		'waits-usually': read(1, kinesisConcepts, '2026-11'),
		order: read('per key', kinesisConcepts, '2026-11', 'the partition key, within its shard'),
		repeats: read('possible', kinesisDuplicates, '2026-11'),
		replay: read(true, kinesisConcepts, '2026-11'),
		retention: read(365, kinesisConcepts, '2026-11', '1 by default'),
		failures: read('nowhere else', kinesisConcepts, '2026-11', 'the reader decides'),
		throughput: read(1000, kinesisConcepts, '2026-11', 'a shard, as many shards as you need'),
		'key-throughput': read(1000, kinesisModes, '2026-11', 'a partition key'),
		'write-rate': read(1, kinesisConcepts, '2026-11', 'a shard'),
		'read-rate': read(2, kinesisFanOut, '2026-11', 'a shard, shared or for each fan-out reader'),
		receivers: byVariant({
			provisioned: read(20, kinesisModes, '2026-11', 'with enhanced fan-out'),
			'on-demand': read(20, kinesisModes, '2026-11', 'with enhanced fan-out'),
			advantage: read(50, kinesisModes, '2026-11', 'with enhanced fan-out')
		}),
		latency: read(200, kinesisFanOut, '2026-11', 'one shared reader, on average'),
		'latency-best': read(70, kinesisFanOut, '2026-11', 'enhanced fan-out, on average'),
		'max-message': read(10, putRecords, '2026-11', 'by a setting of the stream'),
		'default-message': read(1024, kinesisLargeRecords, '2026-11'),
		batch: read(500, putRecords, '2026-11'),
		protocols: read(['HTTPS API'], kinesisFanOut, '2026-11'),
		targets: read(['programs that poll'], kinesisConcepts, '2026-11')
	}
});
