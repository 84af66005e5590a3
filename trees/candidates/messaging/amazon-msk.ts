import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, read, unpublished, without } from './read.ts';
import { msk, mskExpress, mskQuotas, mskServerless, mskTiered } from './sources.ts';

export const amazonMsk: CandidateOf<typeof dimensions> = {
	id: 'amazon-msk',
	name: 'Amazon MSK',
	short: 'Amazon MSK',
	summary:
		'Managed Apache Kafka, on brokers you size or serverless, for clients and tools that already speak Kafka.',
	alias: [
		'Kafka',
		'Apache Kafka',
		'Managed Streaming for Apache Kafka',
		'MSK Serverless',
		'MSK Express',
		'Kafka Connect',
		'consumer group'
	],
	status: { kind: 'current' },
	facts: {
		...noQueue,
		scope: read('several Availability Zones', msk),
		'billed-for': read(
			'throughput used, on Serverless',
			mskServerless,
			'storage as used, on Express brokers'
		),
		'operated-by': read('shared', msk, 'Serverless: AWS'),
		'first-step': read('a cluster', msk),
		commitment: read(false, mskServerless),
		'goes-to': read('every reader', msk, 'each consumer group'),
		queues: without('It is a log, read by position.'),
		publishes: without('It is a log, read by position.'),
		room: without('It grows by itself, or with the disks you add.'),
		delivery: read('pull', msk, 'as in Apache Kafka'),
		order: read('per key', mskTiered, 'within a partition, as in Apache Kafka'),
		repeats: without('The Kafka client decides.'),
		'dedup-window': without('The Kafka client decides.'),
		filter: without('Readers see every record.'),
		replay: read(true, mskTiered),
		retention: without('No end on Serverless, and none with tiered storage.'),
		retries: without('Records stay until their time is over.'),
		'retries-outside': without('It does not reach people.'),
		failures: read('nowhere else', msk, 'the reader decides'),
		'max-message': read(8, mskQuotas, 'Serverless'),
		'default-message': unpublished('Kafka settings decide.'),
		throughput: unpublished('Counted in bytes a second.'),
		'throughput-everywhere': unpublished('Counted in bytes a second.'),
		'throughput-best': unpublished('Counted in bytes a second.'),
		'key-throughput': unpublished('Counted in bytes a second for each partition.'),
		'write-rate': read(200, mskQuotas, 'a Serverless cluster'),
		'read-rate': read(400, mskQuotas, 'a Serverless cluster'),
		receivers: read(500, mskQuotas, 'consumer groups, Serverless'),
		'receivers-best': unpublished('No limit is given for brokers.'),
		latency: unpublished('The documentation gives no figure.'),
		'latency-best': unpublished('The documentation gives no figure.'),
		buffer: without('Records can be read at once.'),
		schedules: without('It delivers at once.'),
		protocols: read(['Kafka'], msk),
		targets: read(['programs that poll'], msk, 'and connectors'),
		versions: read('Kafka 3.6, 3.8, 3.9 and 4.2', mskExpress, 'on Express brokers'),
		connections: read(3000, mskQuotas, 'a broker or Serverless cluster, with IAM')
	}
};
