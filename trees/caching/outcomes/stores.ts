/** Outcomes in which the store in memory is itself the source. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cacheDeployment,
	cacheDurability,
	cacheDurabilityChange,
	cacheDurabilityConsistency,
	cacheDurabilityLimits,
	cacheDurabilityNews,
	cacheDurabilityOptions,
	cacheDurabilityStart,
	cacheMultiAz,
	cachePricing,
	memoryConsistency,
	memoryIntro,
	memoryPricing,
	memoryRegions,
	memoryRegionsLimits,
	memoryRegionsStart
} from '#trees/candidates/data/sources.ts';

export const stores = {
	durable: {
		title: 'Keep the data in ElastiCache for Valkey, on nodes with durability.',
		short: 'ElastiCache, durable',
		recommend: ['elasticache@nodes'],
		lede: 'With synchronous durability a write is confirmed once it is in a log in two zones or more. Reads still take microseconds, so the store in memory can be the only one.',
		against: {
			memorydb: 'In one Region it does the same, without the choice of a faster, less strict mode.',
			dynamodb:
				'It keeps each write too, for less a GB, but answers in milliseconds, by its own API.'
		},
		rival: {
			candidate: 'memorydb',
			when: 'the data is small, as it runs on small nodes that durability excludes, or several Regions will have to write.'
		},
		cost: {
			dimension: 'durable-month',
			against: ['memorydb', 'dynamodb'],
			says: 'You pay for node hours, large nodes at least, with a replica or more for each shard. Asynchronous writes add nothing, synchronous ones what the price page says. Cost grows with all data kept, read or not.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'Asynchronous is not never.',
				text: 'The asynchronous mode keeps writes fast, and a failure can lose the last {elasticache.loss-window.nodes}. Where nothing may be lost, take synchronous, whose writes take single-digit milliseconds.'
			},
			{
				lead: 'Eviction deletes.',
				text: 'Durability guards against failures, not against a full memory. Set no eviction, and alarm on memory well before it is full.'
			},
			{
				lead: 'What it excludes.',
				text: 'No serverless, global datastore or data tiering. It needs Valkey 9.0 or later, Multi-AZ, TLS and cluster mode, in which commands on several keys need these in one slot: try your library.'
			},
			{
				lead: 'Writes have a ceiling.',
				text: '{elasticache.durable-write-rate.nodes} for each primary. More shards give more.'
			},
			{
				lead: 'Backups still matter.',
				text: 'A wrong command is logged as faithfully as a right one. Keep snapshots.'
			}
		],
		older:
			'Older material sends every durable store in memory to MemoryDB. Since June 2026 ElastiCache for Valkey has durability, and since October it can be changed on a cluster that runs.',
		first: { docs: cacheDurabilityStart, resources: ['AWS::ElastiCache::ReplicationGroup'] },
		next: [
			{
				tree: 'database',
				ask: 'Would a database on disk do, at less for each GB?',
				known: 'each confirmed write must last, and reads should take microseconds'
			},
			{ tree: 'backup', ask: 'How are snapshots kept?', known: 'ElastiCache nodes' }
		],
		sources: [
			cacheDurability,
			cacheDurabilityOptions,
			cacheDurabilityConsistency,
			cacheDurabilityLimits,
			cacheDurabilityChange,
			cacheDurabilityNews,
			cacheDeployment,
			cacheMultiAz
		]
	},

	'active-active': {
		title: 'Write in several Regions with MemoryDB.',
		short: 'MemoryDB Multi-Region',
		recommend: ['memorydb'],
		lede: 'Each Region reads and writes its own cluster, with a log in several zones. MemoryDB copies writes to the others, as a rule within a second, and settles conflicts by itself.',
		rival: {
			candidate: 'elasticache@nodes',
			when: 'one Region can take all writes: then a global datastore, or durability within the Region, costs less.'
		},
		cost: {
			none: 'not published',
			why: 'No rate was read for the nodes it needs. You pay for large nodes in each Region, as many shards in all, for data written, and for what is sent between Regions.',
			page: memoryPricing
		},
		watch: [
			{
				lead: 'The last writer wins.',
				text: 'Two Regions that change the same value at once keep one of the changes, without an error. Counters and stock need one Region to own them, or a key for each Region.'
			},
			{
				lead: 'Consistent in a Region only.',
				text: 'The primary shows each write of its own Region at once; those of others arrive a little later.'
			},
			{
				lead: 'Not every type and command.',
				text: 'Strings, hashes, sets and sorted sets, and no time to live: your code must delete what is old. It runs on large nodes of one family, in some Regions.'
			},
			{
				lead: 'Removing a Region deletes it.',
				text: 'The cluster there goes with it. At most {memorydb.replica-regions} take part.'
			},
			{
				lead: 'Users must be led.',
				text: 'Nothing switches by itself: something has to send each user to the nearest healthy Region.'
			}
		],
		older:
			'Older material knows MemoryDB for one Region only, and recommends it there for durability, which ElastiCache has by now.',
		first: {
			docs: memoryRegionsStart,
			resources: ['AWS::MemoryDB::MultiRegionCluster', 'AWS::MemoryDB::Cluster']
		},
		next: [
			{
				tree: 'global-entry',
				ask: 'How do users reach the nearest Region?',
				known: 'every Region reads and writes'
			},
			{
				tree: 'disaster-recovery',
				ask: 'Does the rest of the system run in several Regions too?',
				known: 'the store in memory does'
			},
			{
				tree: 'database',
				ask: 'Would a database on disk that spans Regions do?',
				known: 'several Regions write the same data'
			}
		],
		sources: [memoryRegions, memoryRegionsLimits, memoryConsistency, memoryIntro]
	}
} satisfies Record<string, OutcomeWords>;
