import { byVariant, read, unlimited, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	msk,
	mskExpress,
	mskPricing,
	mskPublic,
	mskQuotas,
	mskServerless,
	mskTiered,
	mskVersions
} from './sources.ts';

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
	variants: {
		by: 'mode',
		names: { express: 'Express brokers', standard: 'Standard brokers', serverless: 'Serverless' }
	},
	facts: {
		scope: read('several Availability Zones', msk, '2026-11'),
		'billed-for': byVariant({
			express: read('broker hours, storage used and data in', mskPricing, '2026-11'),
			standard: read('broker hours, and storage set', mskPricing, '2026-11'),
			serverless: read('cluster and partition hours, data and storage', mskPricing, '2026-11')
		}),
		'cost-million': byVariant({
			express: read(
				284,
				mskPricing,
				'2026-08',
				'worked out; three brokers of the smallest Express size, storage apart'
			),
			standard: read(
				142,
				mskPricing,
				'2026-08',
				'worked out; three brokers of the m7g large size, storage apart'
			),
			serverless: read(186, mskPricing, '2026-08', 'worked out; one partition, storage apart')
		}),
		'paid-when-idle': read(true, mskPricing, '2026-11'),
		'operated-by': byVariant({
			express: read('shared', mskExpress, '2026-11', 'you choose size and number of brokers'),
			standard: read('shared', msk, '2026-11', 'you choose brokers, disks and windows'),
			serverless: read('AWS', mskServerless, '2026-11')
		}),
		'first-step': read('a cluster', msk, '2026-11'),
		commitment: read(false, mskServerless, '2026-11'),
		'goes-to': read('every reader', msk, '2026-11', 'each consumer group'),
		queues: read(false, mskVersions, '2026-11', 'a log; Kafka 4.1 previews queues, not on Express'),
		publishes: read(false, msk, '2026-11', 'a log, read by position'),
		delivery: read('pull', msk, '2026-11', 'as in Apache Kafka'),
		waits: byVariant({
			express: unlimited('storage: unlimited', mskQuotas, '2026-11'),
			serverless: unlimited('retention: unlimited', mskQuotas, '2026-11')
		}),
		order: read('per key', mskTiered, '2026-11', 'within a partition, as in Apache Kafka'),
		repeats: without('The Kafka client decides.'),
		replay: read(true, mskTiered, '2026-11'),
		failures: read('nowhere else', msk, '2026-11', 'the reader decides'),
		throughput: unpublished('Counted in bytes a second.'),
		'write-rate': byVariant({
			express: read(
				{ from: 15.6, to: 500 },
				mskQuotas,
				'2026-11',
				'a broker, by size, as recommended'
			),
			serverless: read(200, mskQuotas, '2026-11', 'a cluster')
		}),
		'read-rate': byVariant({
			express: read(
				{ from: 31.2, to: 1000 },
				mskQuotas,
				'2026-11',
				'a broker, by size, as recommended'
			),
			serverless: read(400, mskQuotas, '2026-11', 'a cluster')
		}),
		receivers: byVariant({
			serverless: read(500, mskQuotas, '2026-11', 'consumer groups a cluster')
		}),
		'max-message': byVariant({
			serverless: read(8, mskQuotas, '2026-11')
		}),
		batch: without('The Kafka client gathers records as it is set.'),
		'client-network': byVariant({
			express: read(
				'your VPC or public',
				mskPublic,
				'2026-11',
				'public once it is switched on after creation'
			),
			standard: read(
				'your VPC or public',
				mskPublic,
				'2026-11',
				'public once it is switched on after creation'
			),
			serverless: read('your VPC', mskQuotas, '2026-11', 'five VPCs at most')
		}),
		protocols: read(['Kafka'], msk, '2026-11'),
		targets: read(['programs that poll'], msk, '2026-11', 'and connectors'),
		versions: byVariant({
			express: read('Kafka 3.8, 3.9 and 4.2', mskVersions, '2026-11', '3.6 ended in June 2026'),
			standard: read('Kafka 3.8 to 4.1', mskVersions, '2026-11', '3.7 ended in September 2026')
		}),
		connections: read(
			3000,
			mskQuotas,
			'2026-11',
			'a Serverless cluster, or a broker with IAM until you set more'
		)
	}
});
