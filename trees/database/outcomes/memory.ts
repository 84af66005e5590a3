/** Outcomes that keep the data in memory. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cacheDeployment,
	cacheDurabilityChange,
	cacheDurabilityConsistency,
	cacheDurabilityLimits,
	cacheDurabilityOptions,
	cachePricing,
	cacheUses,
	memoryConsistency,
	memoryPricing,
	memoryRegions,
	memoryRegionsLimits
} from '#trees/candidates/data/sources.ts';

const cacheGuide = 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/';

export const memory = {
	cache: {
		title: 'Keep it in ElastiCache Serverless for Valkey.',
		short: 'ElastiCache Serverless',
		recommend: ['elasticache@serverless'],
		lede: 'It answers from memory, has lists, sets, rankings and counters, and as a serverless cache grows by itself. If it is ever empty, your code fills it again, or people begin anew.',
		against: {
			memorydb: 'It logs each write on disks, which a copy doesn’t need.',
			dynamodb: 'Its accelerator DAX caches DynamoDB alone; the decision on caching weighs it.'
		},
		rival: {
			candidate: 'elasticache@nodes',
			when: 'the load is even and large, so that full nodes cost less for each GB, or every single read must take less than a millisecond.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['elasticache@nodes', 'memorydb'],
			says: 'Serverless bills what is kept and what is asked, with a small least amount. Nodes bill hours; each kept GB costs less on them. Valkey costs less than Redis OSS.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'Stale answers.',
				text: 'A copy is as fresh as your code keeps it. Give each key a time to live, and delete or rewrite it when the truth changes.'
			},
			{
				lead: 'The store must bear an empty cache.',
				text: 'After a loss every request goes to the database at once. Test that once before it happens.'
			},
			{
				lead: 'Don’t keep the only copy here.',
				text: 'Without durability a failure can lose the newest writes, or all of them.'
			},
			{
				lead: 'One large key blocks.',
				text: 'Big values and slow commands hold up the rest. Keep values small.'
			}
		],
		older:
			'Older material begins with Redis OSS and nodes; Valkey costs less and takes the same commands.',
		first: {
			docs: { title: 'ElastiCache: choosing between deployment options', url: cacheDeployment.url },
			resources: ['AWS::ElastiCache::ServerlessCache', 'AWS::EC2::SecurityGroup']
		},
		next: [
			{
				tree: 'caching',
				ask: 'Is this the right place to cache?',
				known: 'what is kept can be filled again, or begun anew'
			},
			{ tree: 'cache-strategy', ask: 'When is it filled, and when emptied?' }
		],
		sources: [cacheUses, cacheDeployment]
	},

	'memory-store': {
		title: 'Keep the data in ElastiCache for Valkey, on nodes with durability.',
		short: 'ElastiCache, durable',
		recommend: ['elasticache@nodes'],
		lede: 'Each write is logged over several zones before it is confirmed, so no confirmed one is lost, and reads still take microseconds. No database has to stand behind it.',
		against: {
			dynamodb: 'It takes milliseconds, and is far cheaper for each record kept.'
		},
		rival: {
			candidate: 'memorydb',
			when: 'the data is small, as it runs on small nodes that durability excludes, or several Regions will have to write.'
		},
		cost: {
			dimension: 'durable-month',
			against: ['memorydb', 'dynamodb'],
			says: 'You pay for nodes by the hour, with a replica for each shard. All data lies in memory, so cost grows with size, not with requests.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'Choose synchronous writes.',
				text: 'Asynchronous ones are quicker and can lose up to {elasticache.loss-window.nodes} of confirmed writes.'
			},
			{
				lead: 'Durable is not full-proof.',
				text: 'It guards against failures, not against a full memory. Allow no eviction, and alarm well before memory is full. Jobs that fill it by accident belong in SQS.'
			},
			{
				lead: 'What it excludes.',
				text: 'No serverless cache, no global datastore, no data tiering; cluster mode and a replica are a must.'
			},
			{
				lead: 'Writes have a ceiling.',
				text: 'Each primary logs up to {elasticache.durable-write-rate.nodes}. More shards take more.'
			},
			{
				lead: 'Take backups all the same.',
				text: 'Durability keeps mistakes too. Snapshots give an older state back.'
			}
		],
		older:
			'Older material sends you to MemoryDB. Valkey 9 brought durability, which since October 2026 can be switched on and off on a cluster that runs.',
		first: {
			docs: { title: 'ElastiCache: durability', url: `${cacheGuide}durability.html` },
			resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::SubnetGroup']
		},
		next: [
			{
				tree: 'messaging',
				ask: 'If these are jobs: would a queue do?',
				known: 'what is kept in memory may not be lost'
			},
			{ tree: 'backup', ask: 'How long are snapshots kept?' },
			{ tree: 'secrets', ask: 'How do programs sign in?', known: 'IAM is possible' },
			{ tree: 'observability', ask: 'Who notices when memory fills up?' }
		],
		sources: [
			cacheDurabilityOptions,
			cacheDurabilityConsistency,
			cacheDurabilityLimits,
			cacheDurabilityChange
		]
	},

	'memory-regions': {
		title: 'Write in several Regions with MemoryDB.',
		short: 'MemoryDB Multi-Region',
		recommend: ['memorydb'],
		lede: 'Each Region reads in microseconds and writes to a log of its own; changes reach the others typically within a second. No Region has to be promoted when one fails.',
		against: {
			elasticache: 'Its copies in other Regions can only be read.',
			dynamodb: 'Global tables do it within milliseconds, at a far lower price for each record.'
		},
		rival: {
			candidate: 'dynamodb',
			when: 'a few milliseconds are quick enough; it takes more Regions and costs less.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['elasticache@nodes', 'dynamodb'],
			says: 'You pay for nodes by the hour in each Region, and for data written there. All of it lies in memory everywhere.',
			page: memoryPricing
		},
		watch: [
			{
				lead: 'The last writer wins.',
				text: 'Two Regions that change one key, or one field of a hash, overwrite each other. Give each key a home Region, or use data that merges.'
			},
			{
				lead: 'Fewer data types.',
				text: 'Several Regions share strings, hashes, sets and sorted sets only; other types and commands are refused.'
			},
			{
				lead: 'Regions in all.',
				text: 'At most {memorydb.replica-regions}, from a list.'
			},
			{
				lead: 'No zero.',
				text: 'Nodes run day and night in each Region.'
			}
		],
		older:
			'Older material gives MemoryDB for anything durable; within one Region ElastiCache does that now.',
		first: {
			docs: { title: 'MemoryDB Multi-Region', url: memoryRegions.url },
			resources: ['AWS::MemoryDB::MultiRegionCluster', 'AWS::MemoryDB::Cluster']
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'How do users find the nearer Region?',
				known: 'several Regions read and write'
			},
			{
				tree: 'disaster-recovery',
				ask: 'Can the rest run in each Region?',
				known: 'the data can be written in several Regions'
			}
		],
		sources: [memoryRegions, memoryRegionsLimits, memoryConsistency]
	}
} satisfies Record<string, OutcomeWords>;
