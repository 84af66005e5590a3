/** Outcomes in which code asks a cache in memory that it fills itself. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cacheConfiguration,
	cacheCreate,
	cacheDeployment,
	cacheDurabilityNews,
	cacheDurabilityOptions,
	cacheEngines,
	cacheGlobal,
	cacheGlobalLimits,
	cacheGlobalStart,
	cacheLargeItems,
	cacheMultiAz,
	cacheParameters,
	cachePricing,
	cacheQuotas,
	cacheSearchLimits,
	cacheSemantic,
	cacheTiering,
	cacheUses,
	cacheVectors
} from '#trees/candidates/data/sources.ts';

const stale = {
	lead: 'Every entry is old.',
	text: 'Give each key a time to live that its readers can bear, and delete or rewrite it in the code that writes the source. What may never be old doesn’t belong here.'
};
const cold = {
	lead: 'An empty cache hits the database.',
	text: 'After a failure, a flush or a launch all reads go to the source at once. Let one caller refill a key while others wait, and test that the database survives it.'
};
const strategy = (known: string) => ({
	tree: 'cache-strategy',
	ask: 'When is an entry made, and when does it go?',
	known
});

export const memory = {
	'valkey-serverless': {
		title: 'Cache in ElastiCache Serverless for Valkey.',
		short: 'ElastiCache Serverless',
		recommend: ['elasticache@serverless'],
		lede: 'Your code keeps results, sessions or counters by key in memory, in three zones. It grows and shrinks by itself, with no node to size or patch. Valkey is the open successor of Redis OSS, with the same commands.',
		rival: {
			candidate: 'elasticache@nodes',
			when: 'the load is steady and large, a setting or data tiering is needed, or clients can’t speak TLS or cluster mode.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@nodes', 'elasticache-memcached@serverless'],
			says: 'You pay for data by the hour and for processing units that grow with requests and the bytes they move. Kept all month, a GB costs {elasticache.memory-gb-month.serverless} that are full; Valkey costs {elasticache.below-redis.serverless} less than Redis OSS.',
			page: cachePricing
		},
		watch: [
			stale,
			{
				lead: 'A key without a time stays.',
				text: 'Under pressure only keys that expire make room. Set a time on all of them, and a limit on data and units before the bill does.'
			},
			cold,
			{
				lead: 'Clients need a VPC, TLS and cluster mode.',
				text: 'Attach Lambda functions to the VPC, and keep connections open between calls. Commands on several keys need these in one slot, by a hash tag.'
			},
			{
				lead: 'Perhaps the program’s own memory will do.',
				text: 'Where each instance may keep its own copies, and lose them at a restart, that is faster and costs nothing.'
			},
			{
				lead: 'Measure speed and size.',
				text: 'AWS’s advice counts on single-digit milliseconds for serverless; where each read must take less, take nodes. Units count the bytes moved, so compress and split big values.'
			}
		],
		older:
			'Older material says “ElastiCache for Redis”. Valkey speaks the same commands for less, and Redis OSS stays on offer.',
		first: { docs: cacheDeployment, resources: ['AWS::ElastiCache::ServerlessCache'] },
		next: [
			strategy('ElastiCache Serverless, filled by the code'),
			{
				tree: 'database',
				ask: 'Is the database behind it the right one?',
				known: 'ElastiCache Serverless answers what is asked again and again'
			},
			{
				tree: 'secrets',
				ask: 'Where do clients get their password, if not by IAM?',
				known: 'an ElastiCache user, by IAM or with a password'
			}
		],
		sources: [cacheDeployment, cacheConfiguration, cacheEngines, cacheUses]
	},

	'valkey-nodes': {
		title: 'Cache in ElastiCache for Valkey, on nodes you choose.',
		short: 'ElastiCache nodes',
		recommend: ['elasticache@nodes'],
		lede: 'Valkey, Redis OSS’s open successor, on node types, shards (parts of the data) and settings that you choose, also for clients without TLS or cluster mode. A steady load fills nodes well, and full ones cost far less a GB.',
		rival: {
			candidate: 'elasticache@serverless',
			when: 'peaks leave the nodes half empty most of the day, or nobody wants to size them, and no setting of your own is needed.'
		},
		cost: {
			dimension: 'memory-gb-month',
			against: ['elasticache@serverless'],
			says: 'You pay for each node’s hours, full or empty, and a replica is a node. Reserved nodes cost {elasticache.reserved-saves.nodes} less; Valkey costs {elasticache.below-redis.nodes} less than Redis OSS.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'Without a replica a failure empties it.',
				text: 'Take one or more in another zone, with Multi-AZ on. Then a replica takes over within seconds, and only the newest writes are lost. On large nodes, asynchronous durability costs nothing more and brings the data back even if all fail.'
			},
			{
				lead: 'Memory runs full.',
				text: 'Decide which keys go first, keep part of the memory free for copies and backups, and alarm on evictions. A shard more or less moves data while it runs.'
			},
			stale,
			cold,
			{
				lead: 'Mostly cold data can lie on SSD.',
				text: 'Data tiering suits sets of which a fifth is read regularly. It adds {elasticache.tiered-delay.nodes} to a read from SSD, and saves over {elasticache.tiering-saves.nodes} when full. Turning it on or off means a new cluster.'
			},
			{
				lead: 'Clusters and items have an end.',
				text: 'A cluster has {elasticache.nodes-most.nodes} at most by default. In cluster mode, a slot with an item above {elasticache.entry-most.nodes} can’t move.'
			}
		],
		older:
			'Older material says “ElastiCache for Redis”. A Redis OSS cluster can be upgraded to Valkey in place.',
		first: { docs: cacheCreate, resources: ['AWS::ElastiCache::ReplicationGroup'] },
		next: [
			strategy('ElastiCache nodes, filled by the code'),
			{
				tree: 'database',
				ask: 'Is the database behind it the right one?',
				known: 'ElastiCache nodes answer what is asked again and again'
			}
		],
		sources: [
			cacheDeployment,
			cacheMultiAz,
			cacheDurabilityNews,
			cacheDurabilityOptions,
			cacheTiering,
			cacheQuotas,
			cacheLargeItems
		]
	},

	memcached: {
		title: 'Keep Memcached, on ElastiCache nodes.',
		short: 'ElastiCache Memcached',
		recommend: ['elasticache-memcached@nodes'],
		lede: 'ElastiCache runs Memcached itself, so clients stay as they are. Nodes use all their cores for plain values by key, and you can add and remove them.',
		rival: {
			candidate: 'elasticache@serverless',
			when: 'the client may change: Valkey has replicas, sorted sets and IAM, and its smallest cache costs far less than Memcached’s serverless one.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@serverless', 'elasticache-memcached@serverless'],
			says: 'You pay for each node’s hours. Serverless Memcached keeps copies in three zones, and bills at least a GB at a higher price than Valkey.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'A lost node takes its data.',
				text: 'There are no replicas: its share of keys is asked from the source until it is filled again. Several small nodes in several zones lose less at once; serverless keeps copies.'
			},
			{
				lead: 'Clients must find the nodes.',
				text: 'Use ElastiCache’s Auto Discovery client, or each added node means new settings. Programs whose lists differ look for a key on different nodes, and their counters go apart.'
			},
			{
				lead: 'Values are small.',
				text: '{elasticache-memcached.entry-most} by default, and nodes can be set higher after a restart.'
			},
			{
				lead: 'Nobody signs in.',
				text: 'It knows neither users nor IAM, so security groups decide who gets in. TLS is an option of newer versions.'
			},
			stale
		],
		first: { docs: cacheCreate, resources: ['AWS::ElastiCache::CacheCluster'] },
		next: [strategy('Memcached, filled by the code')],
		sources: [cacheEngines, cacheDeployment, cacheParameters, cacheQuotas]
	},

	'global-datastore': {
		title: 'Copy it to other Regions with an ElastiCache global datastore.',
		short: 'Global datastore',
		recommend: ['elasticache@nodes'],
		lede: 'One Region writes to a cluster of nodes, and ElastiCache copies it to clusters in other Regions. They answer reads near by, and one of them can be promoted when the first Region fails.',
		against: {
			'elasticache-memcached': 'It has no global datastore.'
		},
		rival: {
			candidate: 'memorydb',
			when: 'more than one Region has to write.'
		},
		cost: {
			dimension: 'memory-gb-month',
			against: ['elasticache@serverless'],
			says: 'The bars show one Region. Each pays for a cluster of the same node type and as many shards, of size large or above, and for what is sent between Regions.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'Failover is by hand.',
				text: 'No Region takes over by itself. Write down who promotes, how clients learn the new address, and rehearse it.'
			},
			{
				lead: 'Copies lag.',
				text: 'They follow asynchronously, so a promoted Region may lack the newest writes.'
			},
			{
				lead: 'Not with durability, not serverless.',
				text: 'A durable cluster can’t join one, and neither can a serverless cache. At most {elasticache.replica-regions.nodes} follow the primary.'
			},
			{
				lead: 'Joining wipes.',
				text: 'A cluster that exists can become the primary, never a secondary.'
			},
			{
				lead: 'A cache may not need it.',
				text: 'Where each Region has a database near by, a cache of its own in each is simpler.'
			}
		],
		first: { docs: cacheGlobalStart, resources: ['AWS::ElastiCache::GlobalReplicationGroup'] },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'How fast must the rest of the system come back in another Region?',
				known: 'the cache has a copy there, promoted by hand'
			},
			{
				tree: 'global-entry',
				ask: 'How do users reach the nearest Region?',
				known: 'several Regions answer reads'
			},
			strategy('a global datastore, written in one Region')
		],
		sources: [cacheGlobal, cacheGlobalLimits, cacheDeployment]
	},

	semantic: {
		title: 'Search by meaning in ElastiCache for Valkey, on nodes.',
		short: 'Valkey vector search',
		recommend: ['elasticache@nodes'],
		lede: 'Valkey on nodes keeps vectors beside values and finds near matches in memory. A prompt like one already answered gets that answer, without another call to the model.',
		rival: {
			candidate: 'elasticache@serverless',
			when: 'prompts repeat word for word: then a plain key is enough, and no vectors are needed.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@serverless', 'memorydb'],
			says: 'You pay for node hours; vector search itself costs nothing more. Vectors fill memory, and each prompt needs an embedding from a model, which is billed too.',
			page: cachePricing
		},
		watch: [
			{
				lead: 'Near is not the same.',
				text: 'A loose threshold answers the wrong question with confidence. Start strict, log the matches, and cache nothing that depends on who asks.'
			},
			{
				lead: 'Nodes, not serverless.',
				text: 'Vector search needs Valkey 8.2 or later on nodes, without data tiering. Small burstable nodes must keep more of their memory free for it.'
			},
			{
				lead: 'Answers age.',
				text: 'Give entries a time to live, and drop them when the model or its sources change.'
			},
			{
				lead: 'Tenants mix.',
				text: 'Filter by tenant or user in every search, or one customer reads another’s answer.'
			}
		],
		first: { docs: cacheVectors, resources: ['AWS::ElastiCache::ReplicationGroup'] },
		next: [
			{
				tree: 'ai-services',
				ask: 'Which model answers, and which one makes the vectors?',
				known: 'answers are cached by meaning in Valkey'
			},
			{
				tree: 'database',
				ask: 'Where do vectors live that must not be lost?',
				known: 'embeddings are searched by meaning'
			}
		],
		sources: [cacheVectors, cacheSearchLimits, cacheSemantic, cacheUses]
	}
} satisfies Record<string, OutcomeWords>;
