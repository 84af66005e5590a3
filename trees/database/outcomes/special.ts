/** Outcomes for analysis, search, time series and graphs. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	athenaIceberg,
	athenaIntro,
	athenaPricing,
	athenaTables,
	athenaWhen,
	auroraPricing,
	auroraVectors,
	dynamoVectors,
	influxDeployment,
	influxIntro,
	influxReplicas,
	influxStandby,
	influxVersions,
	liveAnalyticsClosed,
	neptuneAnalytics,
	neptuneGlobal,
	neptuneIntro,
	neptuneLimits,
	neptunePricing,
	neptunePublic,
	neptuneStop,
	neptuneTransactions,
	neptuneWhich,
	redshiftIntro,
	redshiftPricing,
	redshiftServerlessBilling,
	redshiftZones,
	searchGenerations,
	searchIntro,
	searchPricing,
	searchServerless,
	searchServerlessBeside,
	searchServerlessScaling,
	searchSnapshots,
	searchToZero,
	searchZones,
	timestreamPricing
} from '#trees/candidates/data/sources.ts';
import { s3Vectors } from '#trees/candidates/storage/sources.ts';

const search = 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/';

export const special = {
	warehouse: {
		title: 'Load the data into Redshift Serverless.',
		short: 'Redshift Serverless',
		recommend: ['redshift@serverless'],
		lede: 'Redshift keeps tables by column and joins very large ones in parallel. Serverless sizes itself and bills while questions run; zero-ETL brings tables over from Aurora, RDS or DynamoDB.',
		against: {
			athena: 'It reads files anew for each question; many askers pay again and again.',
			aurora: 'Long reports would slow the application.'
		},
		rival: {
			candidate: 'redshift@provisioned',
			when: 'questions run all day and evenly, so that reserved nodes cost less.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['athena', 'rds'],
			says: 'You pay for capacity by the second while queries run, at least a minute each time, and for storage. Nodes bill by the hour, less when reserved.',
			page: redshiftPricing
		},
		watch: [
			{
				lead: 'It is not for the application.',
				text: 'Single rows, many small writes and constraints are not its work. Keep the records where they are and copy them.'
			},
			{
				lead: 'Small queries keep it awake.',
				text: 'Health checks of connection pools and frequent zero-ETL refreshes are billed like any question. Space them out.'
			},
			{
				lead: 'Set a ceiling.',
				text: 'A limit on capacity hours guards against one bad question.'
			},
			{
				lead: 'Zones.',
				text: 'If it must go on without a zone, a provisioned cluster offers Multi-AZ.'
			}
		],
		older: 'Older material plans nodes and one zone; serverless and Multi-AZ have come since.',
		first: {
			docs: {
				title: 'Get started with Redshift Serverless',
				url: 'https://docs.aws.amazon.com/redshift/latest/gsg/new-user-serverless.html'
			},
			resources: ['AWS::RedshiftServerless::Namespace', 'AWS::RedshiftServerless::Workgroup']
		},
		next: [
			{
				tree: 'analytics',
				ask: 'What loads it, and what shows the figures?',
				known: 'a warehouse that many people ask all day'
			},
			{ tree: 'streaming', ask: 'Does data arrive by the second?' }
		],
		sources: [redshiftIntro, redshiftServerlessBilling, redshiftZones, athenaWhen]
	},

	lake: {
		title: 'Leave the files in S3 and ask them by Athena.',
		short: 'Athena over S3',
		recommend: ['athena'],
		lede: 'You define tables over files in S3 and ask in SQL. Nothing runs between questions; you pay for what each one reads, and for keeping the files.',
		against: {
			redshift: 'Loading pays once many people ask each day.',
			timestream: 'A server with its disks would run for rare questions.'
		},
		rival: {
			candidate: 'redshift@serverless',
			when: 'many ask each day, or questions join several very large tables.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['redshift@serverless', 'rds'],
			says: 'You pay for the bytes that each question reads, with a small minimum, and for storage and requests of S3. Columns, partitions and compression cut it by far.',
			page: athenaPricing
		},
		watch: [
			{
				lead: 'Raw text is dear to ask.',
				text: 'Write Parquet, compressed and in partitions by day, or each question reads everything.'
			},
			{
				lead: 'Many small files are slow.',
				text: 'Collect them, by Firehose or a nightly job, into files of some hundred MB.'
			},
			{
				lead: 'Set a limit for each question.',
				text: 'Workgroups can stop a question that reads too much.'
			},
			{
				lead: 'Changing single rows.',
				text: 'Plain files are replaced whole. Iceberg tables take inserts, updates, deletes and looks into the past; in S3 Tables, AWS merges their small files for you.'
			}
		],
		older: 'Older material names S3 Select for single files; it takes no new customers.',
		first: {
			docs: {
				title: 'Athena: get started',
				url: 'https://docs.aws.amazon.com/athena/latest/ug/getting-started.html'
			},
			resources: [
				'AWS::Athena::WorkGroup',
				'AWS::Glue::Database',
				'AWS::Glue::Table',
				'AWS::S3::Bucket'
			]
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class keeps old files cheaply?',
				known: 'files that are asked now and then'
			},
			{ tree: 'analytics', ask: 'What shows the figures?', known: 'SQL over files in S3' },
			{ tree: 'streaming', ask: 'What brings new data into files?' }
		],
		sources: [athenaIntro, athenaWhen, athenaIceberg, athenaTables]
	},

	'search-domain': {
		title: 'Run a domain of OpenSearch Service.',
		short: 'OpenSearch domain',
		recommend: ['opensearch@domain'],
		lede: 'It analyses and ranks words, mixes in meaning, and has dashboards for logs. You choose nodes; with standby in a third zone, a failure is bridged within {opensearch.failover.domain}.',
		against: {
			athena: 'It would read every file for each search.',
			rds: 'PostgreSQL’s own search does for small tables.'
		},
		rival: {
			candidate: 'opensearch@serverless',
			when: 'the load jumps or rests, or nobody will size nodes and start upgrades.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['opensearch@serverless', 'rds'],
			says: 'You pay for each node by the hour and for its disks; a domain for production has several of each. Warm and cold storage keep old logs for a fraction.',
			page: searchPricing
		},
		watch: [
			{
				lead: 'It is a copy.',
				text: 'Keep the truth in a database or in S3, and be able to fill the index again. Streams and ingestion pipelines keep it in step.'
			},
			{
				lead: 'Three zones, or downtime.',
				text: 'Multi-AZ with Standby wants three zones, dedicated masters and two replicas. With fewer, a lost zone can stop it.'
			},
			{
				lead: 'Shards are chosen early.',
				text: 'Too many small ones waste memory, too large ones can’t move. Plan by the size of a day’s data.'
			},
			{
				lead: 'Old versions cost extra.',
				text: 'Legacy Elasticsearch and early OpenSearch pay for extended support.'
			},
			{
				lead: 'Delete by plan.',
				text: 'Index State Management moves and deletes old indexes; without it disks fill up and writes stop.'
			}
		],
		older:
			'Older material says Amazon Elasticsearch Service, or CloudSearch, which takes no new customers.',
		first: {
			docs: { title: 'Getting started with OpenSearch Service', url: `${search}gsg.html` },
			resources: ['AWS::OpenSearchService::Domain', 'AWS::OSIS::Pipeline']
		},
		next: [
			{ tree: 'observability', ask: 'If these are logs: would CloudWatch Logs do?' },
			{ tree: 'streaming', ask: 'What fills the index?' },
			{
				tree: 'identity',
				ask: 'How do people sign in to the dashboards?',
				known: 'an OpenSearch domain has them'
			}
		],
		sources: [searchIntro, searchZones, searchSnapshots]
	},

	'search-serverless': {
		title: 'Make a collection in OpenSearch Serverless.',
		short: 'OpenSearch Serverless',
		recommend: ['opensearch@serverless'],
		lede: 'You name a collection and its type, search or vectors. Units for indexing and for searching come and go by themselves, over two zones, down to none when nobody asks; upgrades are AWS’s.',
		against: {
			rds: 'PostgreSQL’s own search does for small tables.'
		},
		rival: {
			candidate: 'opensearch@domain',
			when: 'the load is even, or plugins, warm storage or other Regions are needed.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['opensearch@domain', 'rds'],
			says: 'You pay for units of indexing and of searching by the second, and for storage. The bar is a NextGen collection at rest; a busy one costs more than nodes of the same size.',
			page: searchPricing
		},
		watch: [
			{
				lead: 'Waking takes a while.',
				text: 'After ten minutes without requests units go to none, and the next search waits up to half a minute. Set a least number of units where that is too long.'
			},
			{
				lead: 'Generation and type are for good.',
				text: 'NextGen or Classic, and the type, are chosen at the start. Time series is a type of Classic alone, which never goes below a floor.'
			},
			{
				lead: 'New entries show late.',
				text: 'An index is refreshed after some seconds; in Classic, one of vectors after about a minute.'
			},
			{
				lead: 'Set the ceiling.',
				text: 'The default of units may be too low for a peak, and a high one is a bill.'
			},
			{
				lead: 'Parts are missing.',
				text: 'Custom plugins, manual snapshots and copies in other Regions are not there; from a domain you must index again.'
			}
		],
		older:
			'Older material warns of a floor that is billed day and night. That is the Classic generation; NextGen came in 2026.',
		first: {
			docs: {
				title: 'Getting started with OpenSearch Serverless',
				url: `${search}serverless-getting-started.html`
			},
			resources: [
				'AWS::OpenSearchServerless::CollectionGroup',
				'AWS::OpenSearchServerless::Collection',
				'AWS::OpenSearchServerless::SecurityPolicy',
				'AWS::OpenSearchServerless::AccessPolicy'
			]
		},
		next: [
			{ tree: 'streaming', ask: 'What fills the collection?' },
			{ tree: 'ai-services', ask: 'Which model makes the embeddings?' }
		],
		sources: [
			searchServerless,
			searchServerlessScaling,
			searchServerlessBeside,
			searchGenerations,
			searchToZero
		]
	},

	vectors: {
		title: 'Keep the embeddings in Aurora PostgreSQL.',
		short: 'Aurora with pgvector',
		recommend: ['aurora'],
		lede: 'pgvector adds a column for embeddings and an index that finds the nearest. Filters, rights and joins apply at once, and no second store has to be kept in step.',
		against: {
			'aurora-dsql': 'It has no extensions, so no pgvector.',
			elasticache: 'It finds likeness faster from memory, at the price of memory.'
		},
		rival: {
			candidate: 'opensearch@serverless',
			when: 'words and meaning are ranked together, or vectors go into the hundreds of millions.'
		},
		cost: {
			dimension: 'database-hour',
			against: ['rds', 'aurora-serverless'],
			says: 'You pay for Aurora as usual. The index wants memory: the servers grow with the number and length of embeddings.',
			page: auroraPricing
		},
		watch: [
			{
				lead: 'The index must fit into memory.',
				text: 'Otherwise each search goes to storage. Take shorter embeddings, or larger servers.'
			},
			{
				lead: 'Near is not exact.',
				text: 'The index trades hits for speed. Measure on questions of your own before you tune.'
			},
			{
				lead: 'A new model means new embeddings.',
				text: 'Vectors of two models can’t be compared. Note the model with each, and plan to make them anew.'
			},
			{
				lead: 'Stay where the rows are.',
				text: 'pgvector runs on RDS too, and DynamoDB has vector indexes for its items. For rare questions over very many vectors, S3 Vectors costs less and answers within a second.'
			}
		],
		older: 'Older material sends every vector to a store of its own.',
		first: {
			docs: {
				title: 'Aurora PostgreSQL as a knowledge base for Amazon Bedrock',
				url: auroraVectors.url
			},
			resources: ['AWS::RDS::DBCluster (EnableHttpEndpoint)', 'AWS::Bedrock::KnowledgeBase']
		},
		next: [
			{ tree: 'ai-services', ask: 'Which model makes the embeddings?' },
			{ tree: 'rds-availability', ask: 'How many readers, and where?', known: 'Aurora PostgreSQL' }
		],
		sources: [auroraVectors, dynamoVectors, s3Vectors]
	},

	series: {
		title: 'Keep the measurements in Timestream for InfluxDB.',
		short: 'Timestream',
		recommend: ['timestream'],
		lede: 'InfluxDB files measurements by time and tag, takes them by the hundred thousand a second on a large server, and answers windows of time within milliseconds. AWS runs and backs it up.',
		against: {
			dynamodb: 'It has no averages or windows of time.',
			opensearch: 'It suits logs and metrics of servers that people also search.',
			athena: 'It takes seconds, and new data must first become files.'
		},
		rival: {
			candidate: 'aurora',
			when: 'readings are few and must be joined with other tables: PostgreSQL in partitions by day does.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['rds', 'athena'],
			says: 'You pay for the server by the hour and for its storage, and more with a standby. It never goes to zero.',
			page: timestreamPricing
		},
		watch: [
			{
				lead: 'Many series slow it.',
				text: 'In version 2 each combination of tags is a series, and millions need large servers. Keep ids that never repeat out of the tags, or take version 3.'
			},
			{
				lead: 'A standby is chosen at the start.',
				text: 'An instance in one zone can’t be made Multi-AZ later, and no copy stands in another Region.'
			},
			{
				lead: 'Versions speak differently.',
				text: 'Version 2 has Flux and a screen of its own; version 3 has SQL, keeps its data in S3, and has neither. Begin with 3 unless programs speak Flux.'
			},
			{
				lead: 'Plan where old data goes.',
				text: 'Set how long it is kept, and move older readings to files in S3.'
			}
		],
		older:
			'Older material means Timestream for LiveAnalytics, serverless and with SQL. It took its last new customers in June 2025.',
		first: {
			docs: {
				title: 'Getting started with Timestream for InfluxDB',
				url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-getting-started.html'
			},
			resources: ['AWS::Timestream::InfluxDBInstance', 'AWS::EC2::SecurityGroup']
		},
		next: [
			{ tree: 'streaming', ask: 'What brings the readings in?' },
			{ tree: 'messaging', ask: 'How do devices send?', known: 'readings end in InfluxDB' },
			{
				tree: 's3-storage-class',
				ask: 'Where do old readings lie?',
				known: 'old readings, moved into files in S3'
			}
		],
		sources: [
			influxIntro,
			influxStandby,
			influxReplicas,
			influxVersions,
			influxDeployment,
			liveAnalyticsClosed
		]
	},

	graph: {
		title: 'Keep the graph in Neptune Database.',
		short: 'Neptune Database',
		recommend: ['neptune@database'],
		lede: 'It follows connections in milliseconds over billions of them, in Gremlin, openCypher or SPARQL, with transactions, and up to {neptune.replicas-most.database} on storage that stands in three zones.',
		against: {
			rds: 'Each hop is one more join; two or three are fine.',
			dynamodb: 'Each hop is one more request.'
		},
		rival: {
			candidate: 'aurora',
			when: 'questions go two or three hops and the rest is tables: recursive SQL does it.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['rds', 'dynamodb'],
			says: 'You pay for instances or capacity units by the hour, for storage and for I/O. Serverless shrinks with the load, but not to nothing.',
			page: neptunePricing
		},
		watch: [
			{
				lead: 'Two kinds of graph.',
				text: 'Property graphs and RDF don’t mix: Gremlin and openCypher share one, SPARQL has the other. Choose before you load.'
			},
			{
				lead: 'One server writes.',
				text: 'Replicas read only. Load large amounts by the bulk loader, which is no transaction.'
			},
			{
				lead: 'Writes meet.',
				text: 'Ranges are locked, so that writes nearby can fail. Try again, in small transactions.'
			},
			{
				lead: 'Inside the VPC.',
				text: 'Functions that ask it belong into the VPC too. A public endpoint can be switched on, and then wants IAM to sign in.'
			},
			{
				lead: 'Super nodes.',
				text: 'A thing with millions of connections slows every way through it. Model it apart.'
			}
		],
		first: {
			docs: {
				title: 'Getting started with Amazon Neptune',
				url: 'https://docs.aws.amazon.com/neptune/latest/userguide/graph-get-started.html'
			},
			resources: [
				'AWS::Neptune::DBCluster',
				'AWS::Neptune::DBInstance',
				'AWS::Neptune::DBSubnetGroup'
			]
		},
		next: [
			{ tree: 'backup', ask: 'How long are copies kept?' },
			{
				tree: 'caching',
				ask: 'Would a cache take reads off it?',
				known: 'a graph in Neptune Database'
			},
			{
				tree: 'disaster-recovery',
				ask: 'Must another Region take over?',
				known: 'a Neptune global database is possible'
			}
		],
		sources: [neptuneIntro, neptuneLimits, neptuneTransactions, neptuneGlobal, neptunePublic]
	},

	'graph-analysis': {
		title: 'Load the graph into Neptune Analytics.',
		short: 'Neptune Analytics',
		recommend: ['neptune@analytics'],
		lede: 'It holds the graph in memory and brings algorithms along: paths, communities, importance, likeness. You load from S3 or from Neptune Database, study, and stop it again.',
		against: {
			redshift: 'It adds up columns; ways through a graph are hard to say in SQL.',
			athena: 'It reads tables; ways through a graph are hard to say in SQL.'
		},
		rival: {
			candidate: 'neptune@database',
			when: 'an application asks a few hops all day, and changes the graph.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['neptune@database', 'rds'],
			says: 'You pay by the hour for the memory that holds the graph, and a tenth of it while it is stopped. Delete it between studies and load again, and it costs nothing.',
			page: neptunePricing
		},
		watch: [
			{
				lead: 'It must fit into memory.',
				text: 'Size follows the number of things, connections and properties. Load what the study needs and leave the rest.'
			},
			{
				lead: 'It is a copy.',
				text: 'What changes in the source is not there until you load again. Keep the truth elsewhere.'
			},
			{
				lead: 'Stop it.',
				text: 'A forgotten graph bills day and night, far more than a small server.'
			},
			{
				lead: 'One language.',
				text: 'It speaks openCypher; Gremlin and SPARQL belong to Neptune Database.'
			}
		],
		first: {
			docs: {
				title: 'Neptune Analytics: creating a new graph',
				url: 'https://docs.aws.amazon.com/neptune-analytics/latest/userguide/create-graph-using-console.html'
			},
			resources: ['AWS::NeptuneGraph::Graph', 'AWS::S3::Bucket']
		},
		next: [
			{ tree: 'analytics', ask: 'What shows the results?' },
			{ tree: 'ai-services', ask: 'Does an assistant ask the graph?' }
		],
		sources: [neptuneAnalytics, neptuneWhich, neptuneStop]
	}
} satisfies Record<string, OutcomeWords>;
