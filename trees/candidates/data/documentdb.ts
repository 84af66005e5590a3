import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	documentElastic,
	documentGlobal,
	documentGlobalApi,
	documentIntro,
	documentLimits,
	documentPricing,
	documentServerless,
	documentTransactions
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'documentdb',
	name: 'Amazon DocumentDB',
	short: 'DocumentDB',
	summary:
		'A database of JSON documents that MongoDB’s drivers can use, on storage that grows by itself and stands in three Availability Zones.',
	alias: [
		'MongoDB',
		'Mongo',
		'DocumentDB with MongoDB compatibility',
		'DocDB',
		'document database',
		'JSON database',
		'elastic clusters',
		'DocumentDB serverless'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { instances: 'instances', elastic: 'elastic cluster' } },
	facts: {
		'data-model': read('JSON documents in collections', documentIntro, '2026-11'),
		'spoken-to-in': read(
			'MongoDB’s drivers and queries',
			documentIntro,
			'2026-11',
			'not each operator'
		),
		transactions: byVariant({
			instances: read('within limits', documentTransactions, '2026-11', 'of time and size'),
			elastic: read('no', documentElastic, '2026-11')
		}),
		'transaction-lasts': byVariant({ instances: read(1, documentTransactions, '2026-11') }),
		consistency: byVariant({
			instances: read('on the writer; replicas follow', documentIntro, '2026-11')
		}),
		'writes-go-to': byVariant({
			instances: read('one server', documentIntro, '2026-11'),
			elastic: read('shards', documentElastic, '2026-11')
		}),
		'grows-by': byVariant({
			instances: read(
				'a larger server, and replicas',
				documentIntro,
				'2026-11',
				'serverless instances grow by themselves'
			),
			elastic: read('more shards and CPU', documentElastic, '2026-11')
		}),
		'replicas-most': byVariant({ instances: read(15, documentIntro, '2026-11') }),
		'entry-most': byVariant({
			instances: read(16, documentLimits, '2026-11', 'MiB, one document')
		}),
		'capacity-max': byVariant({
			instances: read(128, documentLimits, '2026-11', '32 in one collection'),
			elastic: read({ from: 1024 }, documentElastic, '2026-11', '“petabytes”')
		}),
		'survives-az': byVariant({
			instances: read(
				'if you choose so',
				documentIntro,
				'2026-11',
				'the data always; service needs a replica in another zone'
			)
		}),
		'across-regions': byVariant({
			instances: read(
				'read-only copies that can take over, by a global cluster',
				documentGlobal,
				'2026-11'
			),
			elastic: read('none', documentElastic, '2026-11', 'no global cluster')
		}),
		'replica-regions': byVariant({
			instances: read(10, documentGlobalApi, '2026-11', 'beside the primary')
		}),
		copies: byVariant({
			instances: read('snapshots, and any second of up to 35 days', documentIntro, '2026-11'),
			elastic: read('snapshots', documentLimits, '2026-11', 'no point in time')
		}),
		'reached-in': read('inside a VPC', documentIntro, '2026-11'),
		'operated-by': byVariant({
			instances: read('shared', documentIntro, '2026-11', 'you choose size, version and window'),
			elastic: read('AWS', documentElastic, '2026-11', 'you set shards; no instances')
		}),
		'floor-month': byVariant({
			instances: read(3.7, documentPricing, '2026-11', 'worked out: one small instance')
		}),
		'billed-for': byVariant({
			instances: read('server hours, storage and I/O', documentPricing, '2026-11'),
			elastic: read('vCPU hours of shards, storage', documentPricing, '2026-11')
		}),
		'paid-idle': byVariant({
			instances: read(
				'servers and storage',
				documentServerless,
				'2026-11',
				'serverless ones shrink, not to zero'
			),
			elastic: read('every shard', documentPricing, '2026-11')
		}),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11'),
		'made-for': read('applications written for MongoDB', documentIntro, '2026-11'),
		cannot: byVariant({
			instances: read(
				'all that MongoDB can; take writes on several servers',
				documentIntro,
				'2026-11'
			),
			elastic: read('transactions, change streams, unique indexes', documentElastic, '2026-11')
		}),
		'first-step': byVariant({
			instances: read('a cluster and an instance', documentIntro, '2026-11'),
			elastic: read('an elastic cluster and a shard key', documentElastic, '2026-11')
		})
	}
});
