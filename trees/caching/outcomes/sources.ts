/** Outcomes in front of a table or a database, and those without a cache. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cacheUses,
	daxCluster,
	daxConsistency,
	daxCreate,
	daxIntro,
	daxSizing,
	daxWorks,
	dynamoIntro,
	dynamoPricing,
	dynamoReads,
	rdsPricing,
	rdsReplicaCreate,
	rdsReplicas
} from '#trees/candidates/data/sources.ts';

export const sources = {
	dax: {
		title: 'Put DAX in front of the table.',
		short: 'DAX',
		recommend: ['dax'],
		lede: 'DAX speaks the DynamoDB API: your code takes its client, and repeated reads come from memory in microseconds. Writes pass through to the table, and hot items no longer use up its reads.',
		rival: {
			candidate: 'elasticache@serverless',
			when: 'what is cached is joined, computed or from other sources too, or nothing should run while it is quiet.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@serverless', 'dynamodb'],
			says: 'You pay for {dax.nodes-advised} or more, day and night. It saves money only where the reads it answers would cost the table more, best with hit rates above {dax.hit-rate-least}.',
			page: dynamoPricing
		},
		watch: [
			{
				lead: 'It may show old items.',
				text: 'A write that goes past DAX stays unseen until the entry ends, after {dax.ttl-default} by default. Let every program that writes go through it, or shorten the time.'
			},
			{
				lead: 'Queries never refresh.',
				text: 'Results of queries and scans have a cache of their own that no write touches; they wait for their end. “Not found” is remembered too.'
			},
			{
				lead: 'Consistent reads pass through.',
				text: 'Strongly consistent and transactional reads go to the table, are not kept, and gain nothing.'
			},
			{
				lead: 'Take enough nodes.',
				text: 'AWS advises {dax.nodes-advised}, each in another zone. A larger node type means a new cluster.'
			},
			{
				lead: 'Only inside a VPC, in some languages.',
				text: 'Clients exist for Go, Java, Node.js, Python and .NET. Lambda functions must be attached to the VPC.'
			},
			{
				lead: 'Attribute names pile up.',
				text: 'Names such as timestamps or ids as attributes fill its memory for good.'
			}
		],
		first: { docs: daxCreate, resources: ['AWS::DAX::Cluster'] },
		next: [
			{
				tree: 'dynamodb-capacity',
				ask: 'How should the table be paid for, now that many reads stay away?',
				known: 'DAX answers repeated reads'
			},
			{
				tree: 'dynamodb-access',
				ask: 'Are items found by the right keys and indexes?',
				known: 'reads by key or query, through DAX'
			},
			{
				tree: 'cache-strategy',
				ask: 'How long should entries live?',
				known: 'DAX writes through, and fills itself'
			}
		],
		sources: [daxIntro, daxWorks, daxConsistency, daxCluster, daxSizing]
	},

	table: {
		title: 'Read DynamoDB itself, without a cache.',
		short: 'DynamoDB, no cache',
		recommend: ['dynamodb'],
		lede: 'DynamoDB answers in single-digit milliseconds at any size, and a strongly consistent read shows every confirmed write. Where that is enough, a cache only adds cost and stale copies.',
		against: {
			dax: 'Without many repeated reads its nodes run for nothing, and consistent reads pass through it.',
			elasticache: 'A copy is never certain to be current, and your code would keep it.'
		},
		rival: {
			candidate: 'dax',
			when: 'the same items are read again and again, a little old is fine, and milliseconds or read costs hurt.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@serverless', 'dax'],
			says: 'No cache is paid for. Reads are billed each, and a strongly consistent read uses twice what an eventually consistent one does.',
			page: dynamoPricing
		},
		watch: [
			{
				lead: 'One hot key has a limit.',
				text: 'A single item read far more than the rest is throttled however large the table. Spread it over several keys, or take DAX for it.'
			},
			{
				lead: 'Ask for consistency.',
				text: 'Reads are eventually consistent unless your code says otherwise, and global secondary indexes always are.'
			},
			{
				lead: 'Slow reads are often scans.',
				text: 'Look for scans, filters and large items first. A better key or an index does more than a cache.'
			},
			{
				lead: 'A few seconds in your own memory.',
				text: 'Where the same items come back and may be a little old, each instance can remember them for a while. That is no service to run.'
			}
		],
		first: { docs: dynamoReads, resources: ['AWS::DynamoDB::Table'] },
		next: [
			{
				tree: 'dynamodb-access',
				ask: 'Which keys and indexes make these reads cheap?',
				known: 'no cache: the table is read directly'
			},
			{
				tree: 'dynamodb-capacity',
				ask: 'On demand or provisioned?',
				known: 'every read reaches the table'
			}
		],
		sources: [dynamoReads, dynamoIntro, daxIntro]
	},

	replica: {
		title: 'Cache nothing: add a read replica to the database.',
		short: 'RDS read replica',
		recommend: ['rds-read-replica'],
		lede: 'What is asked only once gains nothing from a cache, and what must be exact may not come from one. A replica answers any other query, so the primary keeps room for the exact ones.',
		against: {
			elasticache: 'Hardly an entry would be asked for twice before it is stale.'
		},
		rival: {
			candidate: 'elasticache@serverless',
			when: 'a good part of the reads do come back unchanged, if only for seconds.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@serverless', 'elasticache@nodes'],
			says: 'A replica is billed as an instance of its class, with its storage. It costs what the queries need, often as much as the primary.',
			page: rdsPricing
		},
		watch: [
			{
				lead: 'A replica lags too.',
				text: 'It follows asynchronously. Send what must show the last write to the primary, and alarm on the lag. Where nearly all reads must, a larger instance helps instead.'
			},
			{
				lead: 'Mend the query first.',
				text: 'A missing index or a query in a loop costs nothing to put right. Look at the slowest statements before you buy an instance.'
			},
			{
				lead: 'Your code must choose.',
				text: 'A replica has an address of its own; reads move only when code or a proxy sends them there.'
			},
			{
				lead: 'Nobody adds replicas for you.',
				text: 'RDS doesn’t change their number with the load. Aurora can.'
			}
		],
		first: { docs: rdsReplicaCreate, resources: ['AWS::RDS::DBInstance'] },
		next: [
			{
				tree: 'rds-availability',
				ask: 'Which replicas give reads, and which survival?',
				known: 'reads must scale, without a cache'
			},
			{
				tree: 'database',
				ask: 'Is a relational database right for these reads?',
				known: 'reads that differ each time, or must show the last write'
			},
			{
				tree: 'analytics',
				ask: 'Do reports belong somewhere else altogether?',
				known: 'each query differs'
			}
		],
		sources: [rdsReplicas, cacheUses]
	}
} satisfies Record<string, OutcomeWords>;
