import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	kinesisConcepts,
	kinesisDuplicates,
	kinesisFanOut,
	kinesisLargeRecords,
	kinesisLimits,
	kinesisModes
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
	facts: {
		scope: read('Region', kinesisLimits, '2026-11'),
		'billed-for': read('shard hours, or data in and out', kinesisConcepts, '2026-11'),
		'operated-by': read('AWS', kinesisModes, '2026-11', 'in provisioned mode you set the shards'),
		'first-step': read('a stream, and a partition key', kinesisConcepts, '2026-11'),
		commitment: read(false, kinesisModes, '2026-11', 'except On-demand Advantage: a minimum use'),
		'goes-to': read('every reader', kinesisConcepts, '2026-11'),
		queues: without('It is a log, read by position.'),
		publishes: without('It is a log, read by position.'),
		delivery: read('pull or push', kinesisFanOut, '2026-11'),
		order: read('per key', kinesisConcepts, '2026-11', 'the partition key, within its shard'),
		repeats: read('possible', kinesisDuplicates, '2026-11'),
		replay: read(true, kinesisConcepts, '2026-11'),
		retention: read(365, kinesisConcepts, '2026-11', '1 by default'),
		failures: read('nowhere else', kinesisConcepts, '2026-11', 'the reader decides'),
		'max-message': read(10, kinesisLimits, '2026-11', 'by a setting; the concepts page says 1 MB'),
		'default-message': read(1024, kinesisLargeRecords, '2026-11'),
		throughput: read(1000, kinesisConcepts, '2026-11', 'a shard'),
		'key-throughput': read(1000, kinesisModes, '2026-11', 'a partition key'),
		'write-rate': read(1, kinesisConcepts, '2026-11', 'a shard'),
		'read-rate': read(2, kinesisFanOut, '2026-11', 'a shard, shared or for each fan-out reader'),
		receivers: read(20, kinesisModes, '2026-11', 'with enhanced fan-out'),
		'receivers-best': read(50, kinesisModes, '2026-11', 'the same, in On-demand Advantage'),
		latency: read(200, kinesisFanOut, '2026-11', 'one shared reader, on average'),
		'latency-best': read(70, kinesisFanOut, '2026-11', 'enhanced fan-out, on average'),
		protocols: read(['HTTPS API'], kinesisFanOut, '2026-11'),
		targets: read(['programs that poll'], kinesisConcepts, '2026-11')
	}
});
