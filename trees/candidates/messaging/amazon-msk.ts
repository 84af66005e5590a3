import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { msk, mskExpress, mskQuotas, mskServerless, mskTiered } from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('several Availability Zones', msk, '2026-11'),
		'billed-for': read(
			'throughput used, on Serverless',
			mskServerless,
			'2026-11',
			'storage as used, on Express brokers'
		),
		'operated-by': read('shared', msk, '2026-11', 'Serverless: AWS'),
		'first-step': read('a cluster', msk, '2026-11'),
		commitment: read(false, mskServerless, '2026-11'),
		'goes-to': read('every reader', msk, '2026-11', 'each consumer group'),
		queues: without('It is a log, read by position.'),
		publishes: without('It is a log, read by position.'),
		delivery: read('pull', msk, '2026-11', 'as in Apache Kafka'),
		order: read('per key', mskTiered, '2026-11', 'within a partition, as in Apache Kafka'),
		repeats: without('The Kafka client decides.'),
		replay: read(true, mskTiered, '2026-11'),
		failures: read('nowhere else', msk, '2026-11', 'the reader decides'),
		'max-message': read(8, mskQuotas, '2026-11', 'Serverless'),
		'write-rate': read(200, mskQuotas, '2026-11', 'a Serverless cluster'),
		'read-rate': read(400, mskQuotas, '2026-11', 'a Serverless cluster'),
		receivers: read(500, mskQuotas, '2026-11', 'consumer groups, Serverless'),
		protocols: read(['Kafka'], msk, '2026-11'),
		targets: read(['programs that poll'], msk, '2026-11', 'and connectors'),
		versions: read('Kafka 3.6, 3.8, 3.9 and 4.2', mskExpress, '2026-11', 'on Express brokers'),
		connections: read(3000, mskQuotas, '2026-11', 'a broker or Serverless cluster, with IAM')
	}
});
