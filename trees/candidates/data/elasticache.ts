import { byVariant, read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cacheAccess,
	cacheBackups,
	cacheConfiguration,
	cacheDeployment,
	cacheDurabilityConsistency,
	cacheDurabilityLimits,
	cacheDurabilityOptions,
	cacheEngines,
	cacheGlobalLimits,
	cacheIam,
	cacheIntro,
	cacheLargeItems,
	cacheMultiAz,
	cachePricing,
	cacheQuotas,
	cacheSearchLimits,
	cacheTiering,
	cacheUses,
	cacheVectors
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'elasticache',
	name: 'Amazon ElastiCache for Valkey or Redis OSS',
	short: 'ElastiCache',
	summary:
		'An in-memory store with the commands of Valkey and Redis, serverless or on nodes that you choose. It is a cache, or with durability switched on a store of its own.',
	alias: [
		'ElastiCache',
		'ElastiCache for Valkey',
		'ElastiCache for Redis',
		'ElastiCache Serverless',
		'Valkey',
		'Redis',
		'Redis OSS',
		'in-memory cache',
		'session store',
		'leaderboard',
		'rate limiter',
		'Global Datastore',
		'semantic cache',
		'Valkey vector search',
		'durable Redis',
		'database cache'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { serverless: 'serverless', nodes: 'nodes' } },
	facts: {
		scope: byVariant({
			serverless: read('one Region, three zones', cacheDeployment, '2026-11'),
			nodes: read(
				'one Region, zones as you choose',
				cacheDeployment,
				'2026-11',
				'more by a global datastore'
			)
		}),
		'billed-for': byVariant({
			serverless: read('data kept, processing units (ECPU)', cacheDeployment, '2026-11'),
			nodes: read('node hours', cacheDeployment, '2026-11')
		}),
		'operated-by': byVariant({
			serverless: read('AWS', cacheDeployment, '2026-11', 'upgrades without a window'),
			nodes: read('shared', cacheDeployment, '2026-11', 'you size nodes and choose a window')
		}),
		'first-step': byVariant({
			serverless: read('a cache, with just a name', cacheDeployment, '2026-11'),
			nodes: read('a node type and a number of nodes', cacheDeployment, '2026-11')
		}),
		commitment: read(false, cachePricing, '2026-06', 'reserved nodes are a choice'),
		'data-model': read(
			'keys with strings, hashes, lists, sets, sorted sets and more',
			cacheEngines,
			'2026-11'
		),
		'spoken-to-in': read('Valkey and Redis commands', cacheEngines, '2026-11'),
		consistency: byVariant({
			serverless: read(
				'from the primary; replicas follow',
				cacheDeployment,
				'2026-11',
				'copied asynchronously between zones'
			),
			nodes: read(
				'from the primary; replicas follow',
				cacheDurabilityConsistency,
				'2026-11',
				'also across a failover with synchronous durability'
			)
		}),
		freshness: read(
			'as fresh as your code makes it',
			cacheUses,
			'2026-11',
			'cached data should always be treated as stale'
		),
		'failure-loses': byVariant({
			serverless: read(
				'writes not yet copied to another zone',
				cacheDeployment,
				'2026-11',
				'no durability'
			),
			nodes: read(
				'writes not yet copied; nothing with synchronous durability',
				cacheMultiAz,
				'2026-11',
				'all of it where every node fails and durability is off'
			)
		}),
		'loss-window': byVariant({
			nodes: read(10, cacheDurabilityOptions, '2026-11', 'with asynchronous durability')
		}),
		'survives-az': byVariant({
			serverless: read('yes', cacheDeployment, '2026-11'),
			nodes: read('if you choose so', cacheMultiAz, '2026-11', 'Multi-AZ, with a replica or more')
		}),
		'availability-design': byVariant({
			serverless: read(99.99, cacheDeployment, '2026-11', 'service level agreement'),
			nodes: read(99.99, cacheDeployment, '2026-11', 'at most, by how it is set up')
		}),
		'across-regions': byVariant({
			serverless: read('none', cacheDeployment, '2026-11', 'no global datastore'),
			nodes: read(
				'read-only copies, by a global datastore',
				cacheGlobalLimits,
				'2026-11',
				'not together with durability; you promote a copy by hand'
			)
		}),
		'replica-regions': byVariant({
			nodes: read(2, cacheGlobalLimits, '2026-11', 'beside the primary')
		}),
		'read-takes': byVariant({
			serverless: read(
				'under a millisecond as a rule',
				cacheUses,
				'2026-11',
				'said of ElastiCache at large; AWS’s tools count on single-digit ms'
			),
			nodes: read('microseconds', cacheDurabilityOptions, '2026-11', 'with durability too')
		}),
		'write-takes': byVariant({
			nodes: read(
				'microseconds; single-digit ms with synchronous durability',
				cacheDurabilityOptions,
				'2026-11'
			)
		}),
		'durable-write-rate': byVariant({
			nodes: read(100, cacheDurabilityLimits, '2026-11', 'durability on')
		}),
		'tiered-delay': byVariant({
			nodes: read(300, cacheTiering, '2026-11', 'with values of 500 bytes')
		}),
		'entry-most': byVariant({
			serverless: read(512, cacheConfiguration, '2026-11', '512 MiB in one request'),
			nodes: read(
				256,
				cacheLargeItems,
				'2026-11',
				'in practice: with cluster mode a slot with a larger item no longer moves'
			)
		}),
		'nodes-most': byVariant({
			nodes: read(90, cacheQuotas, '2026-11', 'cluster mode; can be raised')
		}),
		'data-held-most': byVariant({
			nodes: read(500, cacheTiering, '2026-11', 'data tiering, 500 nodes, one replica')
		}),
		sizing: byVariant({
			serverless: read('grows by itself', cacheDeployment, '2026-11'),
			nodes: read('you set it', cacheDeployment, '2026-11', 'scaling policies can change it')
		}),
		'iam-sign-in': read(true, cacheIam, '2026-11', 'Valkey 7.2, Redis OSS 7.0 or later'),
		'iam-session': read(12, cacheIam, '2026-11', 'can be prolonged'),
		'vector-search': byVariant({
			serverless: read(false, cacheSearchLimits, '2026-11', 'on nodes only'),
			nodes: read(true, cacheVectors, '2026-11', 'Valkey 8.2 or later')
		}),
		holds: read('whatever your code puts there', cacheUses, '2026-11'),
		'filled-by': read('your code', cacheUses, '2026-11'),
		'code-changes': read('it asks the cache first, and fills it', cacheUses, '2026-11'),
		'entry-lives': read('as your code says', cacheUses, '2026-11', 'a time to live for each key'),
		removal: read('your code deletes the key', cacheUses, '2026-11', 'or its time runs out'),
		'reached-in': read('inside a VPC', cacheAccess, '2026-11'),
		'paid-idle': byVariant({
			serverless: read('the data kept, at least 100 MB', cachePricing, '2026-08', 'Valkey'),
			nodes: read('every node', cacheDeployment, '2026-11')
		}),
		'cache-month': byVariant({
			serverless: read(1, cachePricing, '2026-08', 'the yardstick; Valkey'),
			nodes: read(3, cachePricing, '2026-08', 'worked out: two of the smallest nodes, Valkey')
		}),
		'memory-gb-month': byVariant({
			serverless: read(2.5, cachePricing, '2026-08', 'worked out; three copies; ECPUs on top'),
			nodes: read(
				1,
				cachePricing,
				'2026-08',
				'the yardstick: two cache.r7g.large, a quarter of the memory kept free'
			)
		}),
		'durable-month': byVariant({
			nodes: read(2.5, cachePricing, '2026-08', 'worked out: two cache.m7g.large')
		}),
		'below-redis': byVariant({
			serverless: read(33, cachePricing, '2026-06'),
			nodes: read(20, cachePricing, '2026-06')
		}),
		'reserved-saves': byVariant({
			nodes: read({ from: 30, to: 55 }, cachePricing, '2026-06', 'by term and payment')
		}),
		'tiering-saves': byVariant({
			nodes: read(60, cacheTiering, '2026-11', 'against R6g nodes')
		}),
		cannot: byVariant({
			serverless: read('durability, other Regions, data tiering', cacheDeployment, '2026-11'),
			nodes: read('grow by itself at once', cacheDeployment, '2026-11')
		}),

		// Beside databases: trees/database.
		transactions: without('Commands of Valkey change keys; it has no transactions of a database.'),
		'writes-go-to': byVariant({
			nodes: read('one primary for each shard', cacheDurabilityConsistency, '2026-11')
		}),
		'grows-by': byVariant({
			serverless: read('itself', cacheIntro, '2026-11'),
			nodes: read('nodes and shards that you add', cacheIntro, '2026-11')
		}),
		'capacity-max': byVariant({
			nodes: read(454, cacheTiering, '2026-11', 'worked out: 500 TB, data tiering, 500 nodes')
		}),
		copies: read('snapshots, kept as many days as you set', cacheBackups, '2026-11'),
		'floor-month': byVariant({
			serverless: read(0.4, cachePricing, '2026-11', 'worked out; Valkey'),
			nodes: read(1.2, cachePricing, '2026-11', 'worked out: two of the smallest nodes, Valkey')
		}),
		'lowered-by': byVariant({
			serverless: read(['Savings Plans'], planTypes, '2026-11'),
			nodes: read(['Savings Plans', 'Reserved Instances'], planTypes, '2026-11', 'reserved nodes')
		}),
		'made-for': read('caches, and data that lives in memory', cacheIntro, '2026-11')
	}
});
