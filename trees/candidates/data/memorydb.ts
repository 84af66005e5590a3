import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	memoryBackups,
	memoryConsistency,
	memoryFeatures,
	memoryIam,
	memoryIntro,
	memoryPricing,
	memoryQuotas,
	memoryRegions,
	memoryRegionsLimits,
	memoryRelated
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'memorydb',
	name: 'Amazon MemoryDB',
	short: 'MemoryDB',
	summary:
		'A database in memory with the commands of Valkey and Redis that keeps each confirmed write, and that several Regions can write at once.',
	alias: [
		'MemoryDB',
		'MemoryDB for Redis',
		'MemoryDB Multi-Region',
		'durable Redis',
		'Redis as a database',
		'active-active Redis'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		scope: read('one Region', memoryIntro, '2026-11', 'several with Multi-Region'),
		'billed-for': read('node hours, data written', memoryPricing, '2026-11'),
		'operated-by': read('shared', memoryFeatures, '2026-11', 'you size nodes and shards'),
		'first-step': read('a node type and a number of shards', memoryFeatures, '2026-11'),
		commitment: read(false, memoryQuotas, '2026-11', 'reserved nodes are a choice'),
		'data-model': read(
			'keys with strings, hashes, lists, sets, sorted sets and more',
			memoryIntro,
			'2026-11',
			'Multi-Region: strings, hashes, sets and sorted sets'
		),
		'spoken-to-in': read('Valkey and Redis commands', memoryIntro, '2026-11'),
		consistency: read(
			'from the primary; replicas follow',
			memoryConsistency,
			'2026-11',
			'also across a failover'
		),
		freshness: read('it is the source: always current', memoryConsistency, '2026-11'),
		'failure-loses': read(
			'no confirmed write',
			memoryConsistency,
			'2026-11',
			'other Regions receive a write a little later'
		),
		'survives-az': read('yes', memoryIntro, '2026-11', 'a transaction log in several zones'),
		'availability-design': read(99.999, memoryRegions, '2026-11', 'at most, with Multi-Region'),
		'across-regions': read(
			'each Region reads and writes, with Multi-Region',
			memoryRegions,
			'2026-11',
			'the last writer wins'
		),
		'replica-regions': read(5, memoryRegionsLimits, '2026-11', 'in all'),
		'read-takes': read('microseconds', memoryIntro, '2026-11'),
		'write-takes': read('single-digit ms', memoryIntro, '2026-11'),
		'entry-most': unpublished('The pages read here name no limit for one value.'),
		'nodes-most': read(90, memoryQuotas, '2026-11', 'can be raised'),
		'data-held-most': read({ from: 100 }, memoryFeatures, '2026-11', '500 nodes, one replica'),
		sizing: read('you set it', memoryFeatures, '2026-11'),
		'iam-sign-in': read(true, memoryIam, '2026-11'),
		'iam-session': read(12, memoryIam, '2026-11', 'can be prolonged'),
		holds: read('your data itself', memoryRelated, '2026-11'),
		'filled-by': read('your code writes it first', memoryRelated, '2026-11'),
		'code-changes': read('it is the only store', memoryRelated, '2026-11'),
		'entry-lives': read(
			'for good, or as your code says',
			memoryRegionsLimits,
			'2026-11',
			'no time to live with Multi-Region'
		),
		removal: read('nothing is stale', memoryConsistency, '2026-11'),
		'reached-in': read('inside a VPC', memoryFeatures, '2026-11'),
		'paid-idle': read('every node', memoryPricing, '2026-11'),
		'cache-month': read(
			12,
			memoryPricing,
			'2026-08',
			'worked out: the smallest node with one replica'
		),
		'durable-month': read(
			1,
			memoryPricing,
			'2026-08',
			'the yardstick: the smallest node, one replica'
		),
		cannot: read('be serverless; run SQL', memoryIntro, '2026-11'),

		// Beside databases: trees/database.
		transactions: without('Commands of Valkey change keys; it has no transactions of a database.'),
		'writes-go-to': read(
			'one primary for each shard',
			memoryConsistency,
			'2026-11',
			'in each Region with Multi-Region'
		),
		'grows-by': read('shards and replicas that you add', memoryFeatures, '2026-11'),
		'capacity-max': read({ from: 90 }, memoryFeatures, '2026-11', 'worked out: over 100 TB'),
		copies: read('snapshots, kept as many days as you set', memoryBackups, '2026-11'),
		'floor-month': read(5, memoryPricing, '2026-11', 'worked out: the smallest node, one replica'),
		'lowered-by': read(['Reserved Instances'], memoryQuotas, '2026-11', 'reserved nodes'),
		'made-for': read('a main store in memory', memoryIntro, '2026-11')
	}
});
