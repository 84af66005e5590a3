/** Outcomes in which people ask in SQL. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	athenaFederated,
	athenaIceberg,
	athenaIntro,
	athenaLimits,
	athenaPricing,
	athenaWhen,
	glueZeroEtl,
	rdsZeroEtl,
	redshiftClusters,
	redshiftIceberg,
	redshiftIntro,
	redshiftLake,
	redshiftPricing,
	redshiftReserved,
	redshiftServerlessBilling,
	redshiftStreaming,
	redshiftZeroEtl,
	redshiftZeroEtlTarget,
	redshiftZones,
	spectrumLimits,
	spectrumMetrics,
	spectrumOverview,
	spectrumPerformance,
	tablesCare
} from '#trees/candidates/data/sources.ts';

const fromRedshift = {
	docs: {
		title: 'Get started with Redshift Serverless',
		url: 'https://docs.aws.amazon.com/redshift/latest/gsg/new-user-serverless.html'
	},
	resources: ['AWS::RedshiftServerless::Namespace', 'AWS::RedshiftServerless::Workgroup']
};

export const asking = {
	lake: {
		title: 'Leave the files in S3 and ask them by Athena.',
		short: 'Athena over S3',
		recommend: ['athena'],
		lede: 'You define tables over files in S3 and ask in SQL. Nothing runs between questions; you pay for what each one reads, and for keeping the files.',
		against: {
			emr: 'A cluster or an application to look after, for questions that SQL answers.'
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
				lead: 'Questions over raw text cost most.',
				text: 'Write Parquet, compressed and in partitions by day, or each question reads everything.'
			},
			{
				lead: 'Perhaps you need no lake.',
				text: 'Some gigabytes that few people ask are well kept in the relational database you run, and logs in CloudWatch can be asked there.'
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
				lead: 'Questions queue.',
				text: 'An account has {athena.first-quota}, and one ends after {athena.longest-run}. Both can be raised, and capacity can be reserved.'
			},
			{
				lead: 'Changing single rows.',
				text: 'Plain files are replaced whole. Iceberg tables take inserts, updates and deletes; in S3 Tables, AWS merges their small files.'
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
			{
				tree: 'messaging',
				ask: 'What brings new events into files?',
				known: 'they are asked in S3, by Athena'
			},
			{ tree: 'database', ask: 'Which database keeps the records of the application itself?' },
			{
				tree: 'observability',
				ask: 'Should logs be asked where they are written, in CloudWatch?',
				known: 'SQL over files is for what is older or larger'
			}
		],
		sources: [athenaIntro, athenaWhen, athenaIceberg, tablesCare, athenaLimits]
	},

	federated: {
		title: 'Ask the databases in place, by Athena’s connectors.',
		short: 'Athena connectors',
		recommend: ['athena'],
		lede: 'Connectors let one SQL question read MySQL, PostgreSQL, DynamoDB, Oracle, CloudWatch Logs and many others, and join them with files in S3. Nothing is copied, and nothing runs until you ask.',
		against: {
			glue: 'A job and a copy, to be kept up for a rare question.'
		},
		rival: {
			candidate: 'redshift@serverless',
			when: 'such questions come every day, or the application begins to feel them.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['redshift@serverless', 'rds'],
			says: 'You pay for the bytes that are read, and for the Lambda function where a connector needs one. The database pays in load.',
			page: athenaPricing
		},
		watch: [
			{
				lead: 'The source does the work.',
				text: 'A question without a filter reads whole tables of a live database. Point the connector at a read replica where there is one.'
			},
			{
				lead: 'It only reads.',
				text: 'Connectors take no inserts. Results can be written to S3.'
			},
			{
				lead: 'Slow for large results.',
				text: 'Filters are pushed down to the source, joins between sources are not. A question ends after {athena.longest-run}.'
			},
			{
				lead: 'Network and passwords.',
				text: 'The connector must reach the database, and its secret in Secrets Manager, from inside your VPC.'
			},
			{
				lead: 'Two kinds of connectors.',
				text: 'Those in the Glue Data Catalog obey Lake Formation; newer ones need no function of yours. Custom ones need Lambda.'
			}
		],
		older: 'Older material deploys a Lambda function for every connector.',
		first: {
			docs: athenaFederated,
			resources: ['AWS::Athena::WorkGroup', 'AWS::Glue::Connection', 'AWS::Athena::DataCatalog']
		},
		next: [
			{
				tree: 'database',
				ask: 'Should the application’s database have a replica for reading?',
				known: 'rare questions run on it, by a connector'
			},
			{
				tree: 'secrets',
				ask: 'Where are the database passwords kept?',
				known: 'a connector signs in to the databases'
			}
		],
		sources: [athenaFederated, athenaLimits]
	},

	warehouse: {
		title: 'Load the data into Redshift Serverless.',
		short: 'Redshift Serverless',
		recommend: ['redshift@serverless'],
		lede: 'Redshift keeps tables by column and joins very large ones in parallel. Serverless sizes itself and bills while questions run; files that are asked seldom can stay in S3.',
		against: {
			athena: 'Many askers would read the same files again and again, and pay each time.',
			emr: 'It computes, but keeps no tables ready for many people who ask.'
		},
		rival: {
			candidate: 'redshift@provisioned',
			when: 'questions run day and night, so that reserved nodes cost less, or it must go on when a zone fails.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['athena', 'rds'],
			says: 'You pay for capacity by the second while queries run, at least a minute each time, and for storage. Questions over files in S3 cost the same time, and nothing beside it.',
			page: redshiftPricing
		},
		watch: [
			{
				lead: 'Small queries keep it awake.',
				text: 'Health checks of connection pools and dashboards that refresh often are billed like any question. Space them out.'
			},
			{
				lead: 'Set a ceiling.',
				text: 'A limit on capacity hours guards against one bad question, which may run {redshift.longest-run.serverless}.'
			},
			{
				lead: 'Load in batches.',
				text: 'Copy files from S3, not row by row. Streams can be read directly into a view.'
			},
			{
				lead: 'It is not for the application.',
				text: 'Single rows and many small writes are not its work.'
			},
			{
				lead: 'Zones.',
				text: 'If it must go on without a zone, a provisioned cluster offers Multi-AZ.'
			}
		],
		older: 'Older material plans nodes from the first day; serverless has come since.',
		first: fromRedshift,
		next: [
			{
				tree: 'migration',
				ask: 'How does an old warehouse move?',
				known: 'Redshift Serverless takes its tables'
			},
			{
				tree: 'data-transfer',
				ask: 'How do the first terabytes get to S3?',
				known: 'Redshift loads from files there'
			}
		],
		sources: [redshiftIntro, redshiftServerlessBilling, redshiftStreaming, athenaWhen]
	},

	'warehouse-nodes': {
		title: 'Run Redshift on nodes, and reserve them.',
		short: 'Redshift on nodes',
		recommend: ['redshift@provisioned'],
		lede: 'A cluster of nodes that you choose is there at every hour. Reserved for a year or more, it suits work that never rests, and it can span two zones.',
		rival: {
			candidate: 'redshift@serverless',
			when: 'nights or weekends are quiet, or nobody wants to size nodes. Its capacity can be reserved too.'
		},
		cost: {
			none: 'not published',
			why: 'Each node bills by the hour, less when reserved, and storage by the GB. A fair ratio depends on how busy the nodes are, so we give none.',
			page: redshiftPricing
		},
		watch: [
			{
				lead: 'Reserve after measuring.',
				text: 'A reservation is paid for its whole term, also when you change to other nodes or need fewer. Run on demand for some weeks first.'
			},
			{
				lead: 'Peaks need a plan.',
				text: 'Concurrency scaling adds clusters for a rush. Set which queues may use it.'
			},
			{
				lead: 'Multi-AZ is a choice.',
				text: 'It needs RA3 or RG nodes, and puts them in two zones.'
			},
			{
				lead: 'Nodes differ at the lake.',
				text: 'RG nodes read files in S3 with their own compute; RA3 nodes use Spectrum’s servers, billed by what they read.'
			},
			{
				lead: 'Resizing takes time.',
				text: 'An elastic resize interrupts least; other changes take longer. Plan them for a quiet hour.'
			}
		],
		older: 'Older material names DC2 nodes, with the data on their own disks.',
		first: { docs: redshiftClusters, resources: ['AWS::Redshift::Cluster'] },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'What if the whole Region fails?',
				known: 'a Redshift cluster on nodes, with snapshots'
			},
			{
				tree: 'backup',
				ask: 'How long are snapshots kept?',
				known: 'a Redshift cluster makes them by itself'
			}
		],
		sources: [
			redshiftClusters,
			redshiftZones,
			redshiftReserved,
			redshiftServerlessBilling,
			redshiftLake
		]
	},

	'zero-etl': {
		title: 'Copy the tables into Redshift by zero-ETL.',
		short: 'Redshift by zero-ETL',
		recommend: ['redshift@serverless'],
		lede: 'AWS keeps a copy of the application’s tables in Redshift, shortly behind the original, with no job to write. Long questions run there, and the application doesn’t feel them.',
		against: {
			glue: 'Jobs would have to be written and watched for what an integration does.'
		},
		rival: {
			candidate: 'rds-read-replica',
			when: 'it is one RDS database of moderate size, and its reports are quick enough on the same engine.'
		},
		cost: {
			dimension: 'floor-month',
			against: ['athena', 'rds'],
			says: 'You pay for Redshift’s capacity while it takes changes and answers, and for storage. The more often it refreshes, the more capacity is used.',
			page: redshiftPricing
		},
		watch: [
			{
				lead: 'Refreshes keep it awake.',
				text: 'With Serverless, each refresh is billed. AWS advises intervals of minutes where the last second doesn’t matter.'
			},
			{
				lead: 'Look at the limits of your source.',
				text: 'Aurora, RDS for MySQL, PostgreSQL and Oracle, and DynamoDB have it; databases you run yourself, and SaaS such as Salesforce, through Glue. Versions, data types, cascading keys and partitions can stop a table.'
			},
			{
				lead: 'A changed table is copied anew.',
				text: 'Some changes of its columns make it unavailable for a while.'
			},
			{
				lead: 'The copy is for reading.',
				text: 'Only the source changes it. Put your own tables and views in another database of the warehouse.'
			},
			{
				lead: 'Same Region.',
				text: 'Database and warehouse must be in one.'
			}
		],
		older: 'Older material moves such tables with nightly Glue jobs or DMS.',
		first: {
			docs: redshiftZeroEtl,
			resources: [
				'AWS::RDS::Integration',
				'AWS::RedshiftServerless::Namespace',
				'AWS::RedshiftServerless::Workgroup'
			]
		},
		next: [
			{
				tree: 'database',
				ask: 'Is the application’s own database the right one?',
				known: 'its tables are copied to Redshift for questions'
			},
			{
				tree: 'migration',
				ask: 'How do tables come from databases outside AWS?',
				known: 'Redshift holds the copies that are asked'
			}
		],
		sources: [
			rdsZeroEtl,
			redshiftZeroEtl,
			redshiftZeroEtlTarget,
			glueZeroEtl,
			redshiftServerlessBilling
		]
	},

	spectrum: {
		title: 'Join files in S3 from Redshift, by Spectrum.',
		short: 'Redshift + Spectrum',
		recommend: ['redshift-spectrum', 'redshift'],
		lede: 'External tables show files in S3 inside Redshift, and one question joins them with loaded tables. RA3 nodes read them by Spectrum, RG nodes and Serverless by themselves. What is asked daily stays loaded.',
		against: {
			glue: 'It would load everything, also what is asked once a year.'
		},
		rival: {
			candidate: 'athena',
			when: 'the files are asked by themselves, without the warehouse’s tables.'
		},
		cost: {
			none: 'not applicable',
			why: 'It depends on what Redshift runs on: on RA3 nodes each question pays for the data read; RG nodes and Serverless charge nothing beside their own hours.',
			page: redshiftPricing
		},
		watch: [
			{
				lead: 'Text files are read whole.',
				text: 'Write Parquet in partitions by the columns people filter on, in files that are neither tiny nor uneven.'
			},
			{
				lead: 'Which engine reads.',
				text: 'RA3 nodes use Spectrum’s own servers. RG nodes and Serverless read with their own compute, so heavy questions are felt by others.'
			},
			{
				lead: 'Changing rows takes Iceberg.',
				text: 'Plain external tables take inserts only; Iceberg tables updates, deletes and merges too.'
			},
			{
				lead: 'Grants are coarse.',
				text: 'Without Lake Formation, a user gets all tables of an external schema.'
			},
			{
				lead: 'Views help.',
				text: 'A materialized view over external tables spares reading them again.'
			},
			{
				lead: 'Another Region.',
				text: 'Spectrum on RA3 reads buckets of its own Region only. RG nodes and Serverless reach others, and pay for the transfer.'
			}
		],
		older:
			'Older material says that every question over S3 uses Spectrum and pays for what it reads. RG nodes and Serverless have an engine of their own.',
		first: { docs: spectrumOverview, resources: ['AWS::Glue::Database', 'AWS::Glue::Table'] },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class for files that are asked once a year?',
				known: 'Redshift reads them in place, and they must open at once'
			}
		],
		sources: [
			spectrumOverview,
			spectrumLimits,
			redshiftLake,
			redshiftIceberg,
			spectrumPerformance,
			spectrumMetrics
		]
	}
} satisfies Record<string, OutcomeWords>;
