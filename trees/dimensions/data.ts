/** What databases and caches are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const data = defineDimensions({
	'data-model': {
		name: 'Shape of the data',
		group: 'Data',
		kind: 'phrase'
	},
	'spoken-to-in': {
		name: 'Programs speak to it in',
		group: 'Data',
		kind: 'phrase',
		help: 'The protocol, the API or the query language of its clients.'
	},
	consistency: {
		name: 'Reads show the latest write',
		group: 'Data',
		kind: 'phrase'
	},
	'failure-loses': {
		name: 'What a failure can lose',
		group: 'Survival',
		kind: 'phrase'
	},
	'across-regions': {
		name: 'In other Regions',
		group: 'Survival',
		kind: 'phrase'
	},
	'replica-regions': {
		name: 'Regions that hold a copy, at most',
		group: 'Survival',
		kind: 'number',
		unit: unit('Region', 'Regions')
	},
	'loss-window': {
		name: 'Newest writes a failure can lose, at most',
		group: 'Survival',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'read-takes': {
		name: 'A read takes',
		group: 'Speed',
		kind: 'phrase'
	},
	'write-takes': {
		name: 'A write takes',
		group: 'Speed',
		kind: 'phrase'
	},
	'durable-write-rate': {
		name: 'Durable writes into one primary, at most',
		group: 'Speed',
		kind: 'number',
		unit: unit('MiB a second')
	},
	'tiered-delay': {
		name: 'Added by a read from SSD, on average',
		group: 'Speed',
		kind: 'number',
		unit: unit('µs')
	},
	'entry-most': {
		name: 'Largest entry',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB'),
		help: 'One cached value, item, answer or file.'
	},
	'nodes-most': {
		name: 'Nodes in one cluster, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('node', 'nodes')
	},
	'nodes-advised': {
		name: 'Nodes in production, at least',
		group: 'Limits',
		kind: 'number',
		unit: unit('node', 'nodes')
	},
	'data-held-most': {
		name: 'Data in one cluster, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('TB')
	},
	'iam-sign-in': {
		name: 'Programs can sign in by IAM',
		group: 'Security',
		kind: 'yes-no'
	},
	'iam-session': {
		name: 'A connection signed in by IAM lasts',
		group: 'Security',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'vector-search': {
		name: 'Finds what is similar in meaning',
		group: 'Data',
		kind: 'yes-no',
		help: 'Vector search: entries are found by nearness of their embeddings, lists of numbers that a model computes from a text or picture.'
	},

	// Where to cache: trees/caching.
	holds: {
		name: 'What it holds',
		group: 'Cache',
		kind: 'phrase'
	},
	'filled-by': {
		name: 'Who fills it',
		group: 'Cache',
		kind: 'one-of',
		options: ['your code', 'it fills itself', 'replication', 'your code writes it first']
	},
	'code-changes': {
		name: 'What changes in your code',
		group: 'Cache',
		kind: 'phrase'
	},
	'entry-lives': {
		name: 'How long an entry is kept',
		group: 'Cache',
		kind: 'phrase'
	},
	'ttl-default': {
		name: 'An entry is kept, by default',
		group: 'Cache',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'ttl-most': {
		name: 'An entry is kept, at most',
		group: 'Cache',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'hit-rate-least': {
		name: 'Works best from a hit rate of',
		group: 'Cache',
		kind: 'number',
		unit: unit('%'),
		help: 'The share of reads that the cache answers by itself.'
	},
	removal: {
		name: 'How a stale entry goes',
		group: 'Cache',
		kind: 'phrase'
	},
	'reached-in': {
		name: 'Clients reach it',
		group: 'Access',
		kind: 'one-of',
		options: ['inside a VPC', 'over HTTPS from anywhere', 'inside a VPC or from anywhere']
	},
	'cache-size-most': {
		name: 'Largest size on offer',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'resize-takes': {
		name: 'Made or removed within',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},

	'cache-month': {
		name: 'Smallest set-up for a month',
		group: 'Price',
		kind: 'number',
		unit: unit('× ElastiCache Serverless'),
		help: 'The least that is billed when hardly anything is asked, with as many nodes of the smallest type as AWS advises for production, where ElastiCache Serverless for Valkey is 1. N. Virginia, list prices of 2026 as AWS’s own tools and other people’s copies of the price lists give them, divided by us; the price pages have today’s figures.'
	},
	'memory-gb-month': {
		name: 'A GB kept in memory for a month',
		group: 'Price',
		kind: 'number',
		unit: unit('× ElastiCache nodes'),
		help: 'Where ElastiCache nodes for Valkey, On-Demand, with one replica and full but for the quarter that is kept free by default, are 1. Requests come on top where they are billed.'
	},
	'durable-month': {
		name: 'Smallest set-up that keeps each write, a month',
		group: 'Price',
		kind: 'number',
		unit: unit('× smallest MemoryDB'),
		help: 'The least that is billed for a store that loses no confirmed write, where the smallest MemoryDB cluster with one replica is 1. N. Virginia, list prices of 2026 as AWS’s tools and other people’s copies give them, divided by us; requests and written data come on top.'
	},
	'below-redis': {
		name: 'Valkey costs less than Redis OSS by',
		group: 'Price',
		kind: 'number',
		unit: unit('%')
	},
	'reserved-saves': {
		name: 'Reserved nodes cost less by about',
		group: 'Price',
		kind: 'number',
		unit: unit('%')
	},
	'tiering-saves': {
		name: 'Data tiering saves, when full, over',
		group: 'Price',
		kind: 'number',
		unit: unit('%')
	},

	// How data is analysed: trees/analytics.
	'data-lies': {
		name: 'Where the data lies',
		group: 'Data',
		kind: 'phrase'
	},
	'finest-grant': {
		name: 'Smallest part that can be hidden',
		group: 'Access',
		kind: 'phrase',
		help: 'What rights can be set for: whole tables, or only some columns, rows or single cells.'
	},

	// Which database: trees/database.
	transactions: {
		name: 'Several changes as one',
		group: 'Data',
		kind: 'one-of',
		options: ['yes', 'within limits', 'one record', 'no', 'by what you install'],
		help: 'Whether changes to several records can succeed or fail together, as a transaction.'
	},
	'writes-go-to': {
		name: 'Writes are taken by',
		group: 'Data',
		kind: 'phrase'
	},
	'changed-at-once': {
		name: 'Records changed in one transaction, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('record', 'records')
	},
	'transaction-lasts': {
		name: 'A transaction lasts, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'connection-lasts': {
		name: 'A connection lasts, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'replicas-most': {
		name: 'Copies that serve reads, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('replica', 'replicas')
	},
	'region-failover': {
		name: 'Another Region takes over within',
		group: 'Survival',
		kind: 'phrase'
	},
	'capacity-units-most': {
		name: 'Capacity units of one instance, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('ACU'),
		help: 'An Aurora capacity unit is about 2 GiB of memory with the CPU that goes with it.'
	},
	'wakes-in': {
		name: 'Waking from a pause takes',
		group: 'Speed',
		kind: 'number',
		unit: unit('s')
	},
	'serverless-below': {
		name: 'Cheaper than instances below an average load of',
		group: 'Price',
		kind: 'number',
		unit: unit('% of its peak')
	},
	'database-hour': {
		name: 'An hour of 16 GiB in full use',
		group: 'Price',
		kind: 'number',
		unit: unit('% of RDS'),
		help: 'One server with 16 GiB of memory for PostgreSQL in N. Virginia, On-Demand, where RDS without a standby is 100. Storage, I/O, backups and a standby come on top.'
	},
	'floor-month': {
		name: 'Smallest database for a month',
		group: 'Price',
		kind: 'number',
		unit: unit('× smallest RDS'),
		help: 'The least that is billed when hardly anything is asked, without a standby, where the smallest RDS for PostgreSQL is 1. Worked out by us from rounded figures of AWS for N. Virginia in 2026, storage left out; 0 means that only storage and requests are billed.'
	},

	// What a model is given and gives back: trees/ai-services.
	'ai-takes': {
		name: 'Takes in',
		group: 'Fit',
		kind: 'set',
		options: [
			'text',
			'scanned pages',
			'pictures',
			'video',
			'speech',
			'records',
			'whatever your model takes'
		]
	},
	'ai-gives': {
		name: 'Gives back',
		group: 'Fit',
		kind: 'phrase'
	},
	'trained-first': {
		name: 'Must be trained by you first',
		group: 'Your data',
		kind: 'one-of',
		options: ['no', 'if you choose so', 'yes']
	},
	'own-data-does': {
		name: 'What your own data does for it',
		group: 'Your data',
		kind: 'phrase'
	},
	'opt-out-listed': {
		name: 'On the list of the AI opt-out policy',
		group: 'Your data',
		kind: 'yes-no',
		help: 'AWS may keep what is sent to its AI services, to improve them. An organisation forbids it by an opt-out policy, which knows the services on a list.'
	},
	'answers-as': {
		name: 'Answers',
		group: 'Limits',
		kind: 'set',
		options: ['at once', 'as a stream', 'by a job']
	},
	'input-most': {
		name: 'One input, at most',
		group: 'Limits',
		kind: 'phrase'
	},
	'piece-price': {
		name: 'Price of one piece',
		group: 'Price',
		kind: 'number',
		unit: unit('× Comprehend'),
		help: 'A thousand characters of text, a picture, a page, a minute of speech (which has about a thousand characters), a request or a message, where one look of Comprehend at a thousand characters is 1. List prices of the first tier, derived by us from other people’s copies of 2026 or earlier; the price pages have today’s.'
	},
	'reads-languages': {
		name: 'Languages it reads',
		group: 'Limits',
		kind: 'phrase'
	},
	'streams-at-once': {
		name: 'Live streams at once, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('stream', 'streams')
	},
	'examples-least': {
		name: 'Labelled examples, at least',
		group: 'Your data',
		kind: 'number',
		unit: unit('example', 'examples')
	},
	'interactions-least': {
		name: 'Recorded interactions, at least',
		group: 'Your data',
		kind: 'number',
		unit: unit('interaction', 'interactions')
	},
	'requests-floor': {
		name: 'Requests a second that are billed, at least',
		group: 'Price',
		kind: 'number',
		unit: unit('request a second', 'requests a second')
	},
	'answer-within': {
		name: 'An answer may take, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'legacy-notice': {
		name: 'Notice before a model is withdrawn',
		group: 'Limits',
		kind: 'phrase'
	},
	'weights-most': {
		name: 'Weights of an imported model, below',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	}
});
