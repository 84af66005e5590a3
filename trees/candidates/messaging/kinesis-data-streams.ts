import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, read, without } from './read.ts';
import {
	kinesisConcepts,
	kinesisDuplicates,
	kinesisFanOut,
	kinesisLargeRecords,
	kinesisLimits,
	kinesisModes
} from './sources.ts';

export const kinesisDataStreams: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		...noQueue,
		...noServers,
		scope: read('Region', kinesisLimits),
		'billed-for': read('shard hours, or data in and out', kinesisConcepts),
		'operated-by': read('AWS', kinesisModes, 'in provisioned mode you set the shards'),
		'first-step': read('a stream, and a partition key', kinesisConcepts),
		commitment: read(false, kinesisModes, 'except On-demand Advantage: a minimum use'),
		'goes-to': read('every reader', kinesisConcepts),
		queues: without('It is a log, read by position.'),
		publishes: without('It is a log, read by position.'),
		room: without('Time is the limit, not room.'),
		delivery: read('pull or push', kinesisFanOut),
		order: read('per key', kinesisConcepts, 'the partition key, within its shard'),
		repeats: read('possible', kinesisDuplicates),
		'dedup-window': without('Duplicates are not recognised.'),
		filter: without('Readers see every record.'),
		replay: read(true, kinesisConcepts),
		retention: read(365, kinesisConcepts, '1 by default'),
		retries: without('Records stay until their time is over.'),
		'retries-outside': without('It does not reach people.'),
		failures: read('nowhere else', kinesisConcepts, 'the reader decides'),
		'max-message': read(10, kinesisLimits, 'by a setting; the concepts page says 1 MB'),
		'default-message': read(1024, kinesisLargeRecords),
		throughput: read(1000, kinesisConcepts, 'a shard'),
		'throughput-everywhere': without('It grows with the number of shards.'),
		'throughput-best': without('It grows with the number of shards.'),
		'key-throughput': read(1000, kinesisModes, 'a partition key'),
		'write-rate': read(1, kinesisConcepts, 'a shard'),
		'read-rate': read(2, kinesisFanOut, 'a shard, shared or for each fan-out reader'),
		receivers: read(20, kinesisModes, 'with enhanced fan-out'),
		'receivers-best': read(50, kinesisModes, 'the same, in On-demand Advantage'),
		latency: read(200, kinesisFanOut, 'one shared reader, on average'),
		'latency-best': read(70, kinesisFanOut, 'enhanced fan-out, on average'),
		buffer: without('Records can be read at once.'),
		schedules: without('It delivers at once.'),
		protocols: read(['HTTPS API'], kinesisFanOut),
		targets: read(['programs that poll'], kinesisConcepts)
	}
};
