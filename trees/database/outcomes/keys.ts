/** Outcomes that find records by key, and documents. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	documentElastic,
	documentGlobalApi,
	documentIntro,
	documentLimits,
	documentPricing,
	documentServerless,
	documentTransactions,
	dynamoGlobal,
	dynamoGlobalWork,
	dynamoIntro,
	dynamoLimits,
	dynamoModes,
	dynamoPricing,
	dynamoReads,
	dynamoVectors,
	keyspacesDiffers,
	keyspacesPricing,
	keyspacesReads,
	keyspacesRegions
} from '#trees/candidates/data/sources.ts';

const dynamo = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/';
const documentsGuide = 'https://docs.aws.amazon.com/documentdb/latest/developerguide/';

export const keys = {
	keys: {
		title: 'Keep the records in DynamoDB.',
		short: 'DynamoDB',
		recommend: ['dynamodb'],
		lede: 'A table takes any load without servers, versions or windows, answers by key within {dynamodb.read-takes} at any size, and on demand costs storage alone while nobody asks.',
		against: {
			rds: 'A server has to be sized, and fills up with connections.',
			elasticache: 'It is quicker, and dearer for each record kept.',
			keyspaces: 'It is the like, for programs that speak CQL.'
		},
		rival: {
			candidate: 'aurora-serverless',
			when: 'new questions keep coming that filter and join, so that keys can’t be planned.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['aurora-serverless', 'rds'],
			says: 'You pay for each read and write and for storage; every index is written and stored too. An even load costs less on provisioned throughput, and less again when reserved.',
			page: dynamoPricing
		},
		watch: [
			{
				lead: 'Design from the questions.',
				text: 'Keys are chosen for the questions you know. Write them all down first: a question that comes later may need a new index or a new table.'
			},
			{
				lead: 'Hot keys.',
				text: 'All items of one key share one partition’s throughput. Spread what everybody touches over several keys.'
			},
			{
				lead: 'Items are small.',
				text: 'One item holds up to {dynamodb.entry-most}. Put large parts into S3 and their address here.'
			},
			{
				lead: 'Reads may be a moment old.',
				text: 'Ask for a consistent read where it matters, at twice the price; a global index never gives one.'
			},
			{
				lead: 'No sums, no words.',
				text: 'Send changes by stream to a store that adds up or searches texts, or export to S3. Likeness of meaning it finds itself, by a vector index.'
			}
		],
		older:
			'Older material plans capacity for each table. On demand is the default now, and its price was halved in 2024.',
		first: {
			docs: { title: 'Getting started with DynamoDB', url: `${dynamo}GettingStartedDynamoDB.html` },
			resources: ['AWS::DynamoDB::Table', 'AWS::IAM::Policy']
		},
		next: [
			{
				tree: 'dynamodb-access',
				ask: 'Which keys and indexes answer the questions?',
				known: 'DynamoDB, in one Region'
			},
			{ tree: 'dynamodb-capacity', ask: 'On demand, or provisioned?' },
			{
				tree: 'caching',
				ask: 'Would DAX or another cache pay?',
				known: 'records in a DynamoDB table'
			},
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [dynamoIntro, dynamoLimits, dynamoReads, dynamoModes, dynamoVectors]
	},

	'keys-regions': {
		title: 'Write in several Regions with DynamoDB global tables.',
		short: 'DynamoDB global tables',
		recommend: ['dynamodb'],
		lede: 'Each Region has a copy that reads and writes at local speed and passes changes on. Nothing fails over, since every copy is a main one; consistency between Regions can be had.',
		against: {
			aurora: 'A Global Database has one writer.',
			memorydb: 'It does this from memory, which costs more for each record.'
		},
		rival: {
			candidate: 'aurora-dsql',
			when: 'two Regions of one continent are enough, and the questions join tables.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['aurora-serverless', 'memorydb'],
			says: 'Each write is billed in every Region that has a copy, and storage too.',
			page: dynamoPricing
		},
		watch: [
			{
				lead: 'The last writer wins.',
				text: 'By default two writers of one item overwrite each other silently. Let each item be written in one home Region, or choose strong consistency.'
			},
			{
				lead: 'The mode is for good.',
				text: 'Eventual or strong consistency is chosen when the global table is made and can’t be changed.'
			},
			{
				lead: 'Transactions stay at home.',
				text: 'They hold in the Region where they were written; elsewhere their parts may appear one by one. With strong consistency there are none.'
			},
			{
				lead: 'Strong means slower, and three Regions.',
				text: 'A write waits for another Region. It takes exactly three of one set, of which one may only witness, begins with an empty table, and knows no expiry of items. Two writers of one item meet with an error instead of a silent loss.'
			},
			{
				lead: 'The rest must be there too.',
				text: 'Code, secrets and traffic must be able to move, or the table alone stands.'
			}
		],
		older:
			'Older material sets up streams first, and knows only the last writer. Strong consistency came in 2025.',
		first: {
			docs: { title: 'DynamoDB global tables', url: dynamoGlobal.url },
			resources: ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::ReplicaKey']
		},
		next: [
			{ tree: 'dynamodb-access', ask: 'Which keys and indexes answer the questions?' },
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
		sources: [dynamoGlobal, dynamoGlobalWork, dynamoReads, dynamoLimits]
	},

	documents: {
		title: 'Keep the documents in DocumentDB.',
		short: 'DocumentDB',
		recommend: ['documentdb@instances'],
		lede: 'MongoDB’s drivers and most of its queries work against it. Storage grows by itself in three zones, up to {documentdb.replicas-most.instances} serve reads, and instances may be serverless.',
		against: {
			dynamodb: 'It finds by key and index only; take it if every question names a key.',
			rds: 'PostgreSQL’s JSON columns do as well while most fields are shared.'
		},
		rival: {
			candidate: 'ec2',
			when: 'the programs need what only MongoDB itself has, or their maker supports nothing else. MongoDB Atlas on AWS Marketplace saves you the servers.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['dynamodb', 'rds'],
			says: 'You pay for instances, storage and I/O, or for dearer instances with I/O included. Serverless instances shrink with the load, but not to nothing.',
			page: documentPricing
		},
		watch: [
			{
				lead: 'It is not MongoDB.',
				text: 'It speaks its language, and some operators and index types are missing. Run the compatibility tool and your tests first. If the program is somebody else’s, ask its maker whether DocumentDB is supported.'
			},
			{
				lead: 'One instance is no standby.',
				text: 'Put a replica into another zone, or the service is down until a new instance is made.'
			},
			{
				lead: 'No retryable writes.',
				text: 'They are not supported; switch them off in the driver.'
			},
			{
				lead: 'Transactions are short.',
				text: 'They end after {documentdb.transaction-lasts.instances}.'
			},
			{
				lead: 'Only inside the VPC.',
				text: 'Nothing reaches it from the internet; people need a way in.'
			}
		],
		older:
			'Older material gives half the storage and five more Regions; there may be {documentdb.replica-regions.instances}. It knows no serverless instances either.',
		first: {
			docs: {
				title: 'Get started with Amazon DocumentDB',
				url: `${documentsGuide}get-started-guide.html`
			},
			resources: ['AWS::DocDB::DBCluster', 'AWS::DocDB::DBInstance', 'AWS::DocDB::DBSubnetGroup']
		},
		next: [
			{ tree: 'migration', ask: 'How does the data move?', known: 'MongoDB’s language stays' },
			{
				tree: 'secrets',
				ask: 'Where does its password live?',
				known: 'DocumentDB, with users and passwords'
			},
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [
			documentIntro,
			documentLimits,
			documentTransactions,
			documentServerless,
			documentGlobalApi
		]
	},

	'documents-shards': {
		title: 'Spread the documents over a DocumentDB elastic cluster.',
		short: 'DocumentDB elastic',
		recommend: ['documentdb@elastic'],
		lede: 'An elastic cluster spreads documents over shards by a key of yours, takes millions of reads and writes a second, and grows to petabytes without instances to choose.',
		against: {
			keyspaces: 'It scales as far, but speaks CQL and finds by key.',
			rds: 'One server takes all writes.'
		},
		rival: {
			candidate: 'documentdb@instances',
			when: 'one writer bears the load: it keeps transactions, change streams and all indexes.'
		},
		cost: {
			none: 'not published',
			why: 'No fair ratio could be read. You pay for the vCPUs of all shards by the hour and for storage, busy or not.',
			page: documentPricing
		},
		watch: [
			{
				lead: 'Much is missing.',
				text: 'No transactions, change streams, unique indexes or restore to a point in time. Check each against the application.'
			},
			{
				lead: 'The shard key is for good.',
				text: 'It is one field, chosen at the start. Take one with many values that most queries name.'
			},
			{
				lead: 'An older version.',
				text: 'It follows version 5 of MongoDB’s protocol, three behind the instances.'
			},
			{
				lead: 'One Region.',
				text: 'Elastic clusters have no global cluster; copies are snapshots.'
			}
		],
		first: {
			docs: {
				title: 'Get started with elastic clusters',
				url: `${documentsGuide}elastic-get-started.html`
			},
			resources: ['AWS::DocDBElastic::Cluster', 'AWS::SecretsManager::Secret']
		},
		next: [
			{ tree: 'migration', ask: 'How does the data move?', known: 'MongoDB’s language stays' },
			{ tree: 'backup', ask: 'How are copies kept?', known: 'snapshots only' }
		],
		sources: [documentElastic, documentLimits]
	},

	'wide-rows': {
		title: 'Move the Cassandra tables to Keyspaces.',
		short: 'Keyspaces',
		recommend: ['keyspaces'],
		lede: 'Cassandra’s drivers and CQL work against it, and nodes, repairs and compaction are gone. It scales by itself, in one Region or in several that all write.',
		against: {
			dynamodb: 'It is as serverless, but every query would be written anew.',
			ec2: 'You would keep the nodes that you came to give away.'
		},
		rival: {
			candidate: 'dynamodb',
			when: 'the code will be rewritten anyway: it has more indexes, transactions and ties to other services.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['dynamodb', 'ec2'],
			says: 'You pay for reads, writes and storage, in each Region that has a copy. Three copies are included; an even load costs less on provisioned throughput.',
			page: keyspacesPricing
		},
		watch: [
			{
				lead: 'Not all of Cassandra.',
				text: 'Some consistency levels and commands are refused. Run your statements against it first; levels other than ONE and LOCAL_QUORUM fail.'
			},
			{
				lead: 'Rows have a limit.',
				text: 'One row holds up to {keyspaces.entry-most}; a row that is wider must be split.'
			},
			{
				lead: 'Connections have a limit.',
				text: 'Each carries so many queries a second. Raise the pool of the driver, or it throttles long before the table does.'
			},
			{
				lead: 'Range deletes run on.',
				text: 'Since July 2026 a confirmed delete of a range may still be at work.'
			},
			{
				lead: 'The last writer wins.',
				text: 'Between Regions the later of two changes to a cell stays.'
			}
		],
		older: 'Older material calls it Managed Cassandra Service, and one Region is all it knows.',
		first: {
			docs: {
				title: 'Getting started with Amazon Keyspaces',
				url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/getting-started.html'
			},
			resources: ['AWS::Cassandra::Keyspace', 'AWS::Cassandra::Table']
		},
		next: [
			{ tree: 'migration', ask: 'How does the data move?', known: 'CQL stays, on Keyspaces' },
			{ tree: 'backup', ask: 'How long are copies kept?' }
		],
		sources: [keyspacesDiffers, keyspacesReads, keyspacesRegions]
	}
} satisfies Record<string, OutcomeWords>;
