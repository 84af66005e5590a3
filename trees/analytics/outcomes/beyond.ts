/** Outcomes for dashboards, search, streams and permissions. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	flinkBilling,
	flinkIntro,
	flinkPricing,
	flinkQuotas,
	flinkStart,
	lakeFilters,
	lakeIntro,
	lakePricing,
	lakeStart,
	lakeWorks,
	quickColumns,
	quickEmbedding,
	quickIntro,
	quickLimits,
	quickPricing,
	quickRefresh,
	quickRows,
	quickSetUp,
	quickSources,
	quickSpice,
	redshiftStreaming,
	searchFieldAccess,
	searchIntro,
	searchPricing,
	searchServerlessBeside,
	searchToZero
} from '#trees/candidates/data/sources.ts';

const quickResources = [
	'AWS::QuickSight::DataSource',
	'AWS::QuickSight::DataSet',
	'AWS::QuickSight::Dashboard'
];

const quickOlder =
	'Older material calls it QuickSight. It is Quick Sight now, a part of Amazon Quick, which for some months was called Quick Suite.';

export const beyond = {
	dashboards: {
		title: 'Show the data with Quick Sight, from its memory SPICE.',
		short: 'Quick Sight, SPICE',
		recommend: ['quicksight@spice'],
		lede: 'Quick Sight copies the data into its memory, SPICE, from files by Athena or straight from a database, and refreshes it on a schedule. Everybody who looks is served from there.',
		rival: {
			candidate: 'quicksight@direct',
			when: 'each look must show the newest rows, or the data is larger than SPICE takes.'
		},
		cost: {
			none: 'not applicable',
			why: 'People are paid for, not hours: those who make dashboards cost several times those who read them; for readers without an account you buy sessions. Memory is paid by the GB, and AI features come on top.',
			page: quickPricing
		},
		watch: [
			{
				lead: 'It is as old as its refresh.',
				text: 'Say on the dashboard when that was. A full refresh runs hourly at most, and that in Enterprise edition; renewing only the latest rows can run more often.'
			},
			{
				lead: 'Who sees which rows.',
				text: 'Without a rule, everybody with whom a dashboard is shared sees all its data. Rules on rows and columns need Enterprise edition.'
			},
			{
				lead: 'A changed column breaks it.',
				text: 'The refresh fails until somebody saves the dataset again. Watch for failures.'
			},
			{
				lead: 'Not every source speaks to it.',
				text: 'Parquet files and DynamoDB are reached through Athena; MySQL, PostgreSQL, SQL Server, Oracle and Snowflake directly.'
			},
			{
				lead: 'Memory is bought by Region.',
				text: 'All people of the account share it there. A dataset takes {quicksight.first-quota.spice} in Enterprise edition.'
			}
		],
		older: quickOlder,
		first: { docs: quickSetUp, resources: quickResources },
		next: [
			{
				tree: 'identity',
				ask: 'How do viewers sign in?',
				known: 'they open dashboards in Quick Sight'
			},
			{
				tree: 'analytics',
				ask: 'Must the data be prepared or collected first?',
				known: 'Quick Sight shows it from its memory'
			},
			{
				tree: 'observability',
				ask: 'Are these rather metrics of systems in operation?',
				known: 'people want to look at figures'
			}
		],
		sources: [
			quickIntro,
			quickSources,
			quickSpice,
			quickRefresh,
			quickLimits,
			quickRows,
			quickColumns,
			quickEmbedding
		]
	},

	'direct-dashboards': {
		title: 'Show the data with Quick Sight, straight from Redshift.',
		short: 'Quick Sight + Redshift',
		recommend: ['quicksight@direct', 'redshift@serverless'],
		lede: 'Each look asks the warehouse, so it shows what is there now, however large. Redshift answers joins over many rows in seconds, and can take in streams as they come.',
		against: {
			athena: 'Each look would read files anew, and be billed for it.'
		},
		rival: {
			candidate: 'quicksight@spice',
			when: 'figures of the last hour are good enough, and fit into its memory.'
		},
		cost: {
			none: 'not applicable',
			why: 'You pay for people who make and read dashboards, or for sessions, and for Redshift’s time at each look. How the two compare depends on how often people look.',
			page: quickPricing
		},
		watch: [
			{
				lead: 'Every look is a question.',
				text: 'Twenty charts and fifty people are a thousand queries. Use views that have added up already.'
			},
			{
				lead: 'Slow charts end.',
				text: 'A visual has {quicksight.longest-run.direct}; Redshift goes on computing until the query is cancelled there.'
			},
			{
				lead: 'New only if loaded.',
				text: 'It shows what Redshift has. Streaming ingestion or zero-ETL bring rows within moments; a nightly load doesn’t.'
			},
			{
				lead: 'It doesn’t move by itself.',
				text: 'A page shows newer figures when it is opened or refreshed. A wall that moves by the second is another kind of tool.'
			},
			{
				lead: 'Serverless stays awake.',
				text: 'Looks all day keep capacity running. If they never stop, compare nodes.'
			},
			{
				lead: 'Few rows need no warehouse.',
				text: 'Quick Sight can ask an application’s database directly. Use a read replica, so that nobody else feels it.'
			}
		],
		older: quickOlder,
		first: {
			docs: quickSetUp,
			resources: [...quickResources, 'AWS::RedshiftServerless::Workgroup']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'What brings rows in as they happen?',
				known: 'Redshift answers each look of a dashboard'
			},
			{
				tree: 'analytics',
				ask: 'How do tables get into Redshift?',
				known: 'Quick Sight asks Redshift directly'
			},
			{
				tree: 'identity',
				ask: 'How do viewers sign in?',
				known: 'they open dashboards in Quick Sight'
			}
		],
		sources: [quickIntro, quickLimits, quickRefresh, redshiftStreaming]
	},

	search: {
		title: 'Search the data with OpenSearch Service.',
		short: 'OpenSearch',
		recommend: ['opensearch'],
		lede: 'It keeps an index over words and fields, ranks hits, counts them over time, and has dashboards for logs. Whether a domain or serverless suits is a second decision.',
		against: {
			quicksight: 'It draws figures; it doesn’t search texts.'
		},
		rival: {
			candidate: 'athena',
			when: 'somebody searches old logs a few times a month, and seconds or minutes don’t matter.'
		},
		cost: {
			none: 'not applicable',
			why: 'A domain bills nodes and disks by the hour, serverless the units in use; which of them it is decides the cost, and is asked in the decision on databases.',
			page: searchPricing
		},
		watch: [
			{
				lead: 'It is a copy.',
				text: 'Keep the truth in a database or in S3, and be able to fill the index again.'
			},
			{
				lead: 'Disks fill.',
				text: 'Logs grow every day. Delete by age from the first day, and keep the rest as files in S3.'
			},
			{
				lead: 'Logs of AWS are simpler.',
				text: 'CloudWatch Logs searches what your functions and services write, with nothing to run.'
			},
			{
				lead: 'Who sees what.',
				text: 'A domain can hide documents and fields by role. Once that is on, it stays on.'
			},
			{
				lead: 'Joins are not its work.',
				text: 'Sums over several large tables belong to SQL.'
			}
		],
		older:
			'Older material calls it Amazon Elasticsearch Service, or names CloudSearch, which takes no new customers.',
		first: { docs: searchIntro, resources: ['AWS::OpenSearchService::Domain'] },
		next: [
			{
				tree: 'database',
				ask: 'A domain or serverless, and is it words or meaning?',
				known: 'texts or events are searched, by OpenSearch'
			},
			{
				tree: 'observability',
				ask: 'Are these logs of your own systems?',
				known: 'people search events'
			}
		],
		sources: [searchIntro, searchServerlessBeside, searchToZero, searchFieldAccess]
	},

	stream: {
		title: 'Compute on the stream with Managed Service for Apache Flink.',
		short: 'Managed Flink',
		recommend: ['managed-flink'],
		lede: 'A Flink program reads a stream, remembers what it needs, and gives out totals, patterns and alarms while records arrive. AWS runs it over zones and saves its state.',
		against: {
			emr: 'Flink runs there too, on clusters that you look after.'
		},
		rival: {
			candidate: 'redshift@serverless',
			when: 'rows must only be there for questions within moments: it reads streams directly.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['emr@serverless', 'glue'],
			says: 'You pay for the units that the application has, used or not, one more for orchestration, and storage of its state. It runs day and night.',
			page: flinkPricing
		},
		watch: [
			{
				lead: 'It needs a stream, and a place for results.',
				text: 'Kinesis Data Streams or MSK before it; a table, a topic or a stream behind it.'
			},
			{
				lead: 'State is the hard part.',
				text: 'Windows and joins remember. Name the operators, take snapshots before each change, and practise going back.'
			},
			{
				lead: 'Late records.',
				text: 'Say how long a window waits for them, and what happens after.'
			},
			{
				lead: 'Idle units are billed.',
				text: 'You pay for what it has, not for what it uses. Let it scale by itself, and stop tests.'
			},
			{
				lead: 'One record at a time needs no Flink.',
				text: 'A Lambda function behind the stream does, where nothing must be remembered.'
			}
		],
		older:
			'Older material says Kinesis Data Analytics. Its SQL applications have ended; for Flink it is the same service under a new name.',
		first: { docs: flinkStart, resources: ['AWS::KinesisAnalyticsV2::Application'] },
		next: [
			{
				tree: 'streaming',
				ask: 'Is it Flink, a function, or another reader?',
				known: 'results are needed within seconds'
			},
			{
				tree: 'messaging',
				ask: 'Which stream carries the records?',
				known: 'a Flink program reads them'
			}
		],
		sources: [flinkIntro, flinkBilling, flinkQuotas]
	},

	permissions: {
		title: 'Grant tables, columns and rows by Lake Formation.',
		short: 'Lake Formation',
		recommend: ['lake-formation'],
		lede: 'You grant databases, tables, columns and rows to users, roles and other accounts, as in a database. Athena, Redshift Spectrum, EMR, Glue and Quick Sight obey the same grants.',
		against: {
			'iam-role': 'IAM and bucket policies know objects and prefixes, not columns or rows.'
		},
		rival: {
			candidate: 'iam-role@aws',
			when: 'each team gets whole prefixes or buckets, and nobody needs columns or rows hidden.'
		},
		cost: {
			none: 'not applicable',
			why: 'Grants are free. You pay for the engines that ask, the catalogue, and the files in S3; only programs that read through its own storage API pay for what it scans.',
			page: lakePricing
		},
		watch: [
			{
				lead: 'The bucket is a second door.',
				text: 'Whoever may read the objects in S3 by IAM goes past every grant. Take those rights away.'
			},
			{
				lead: 'Change over step by step.',
				text: 'Hybrid access mode lets old IAM rights and new grants live side by side, table by table.'
			},
			{
				lead: 'Engines differ.',
				text: 'Filters on rows and cells work in Athena and Spectrum everywhere; for others look up the Region and version.'
			},
			{
				lead: 'Tags instead of single grants.',
				text: 'Label tables and columns, and grant labels. Single grants for hundreds of tables can’t be overseen.'
			},
			{
				lead: 'Filters have a limit.',
				text: 'There are at most {lake-formation.first-quota}. Columns that partition a table can’t be hidden.'
			}
		],
		older:
			'Older material names governed tables, which have ended; Iceberg tables take their place.',
		first: {
			docs: lakeStart,
			resources: [
				'AWS::LakeFormation::DataLakeSettings',
				'AWS::LakeFormation::Resource',
				'AWS::LakeFormation::PrincipalPermissions'
			]
		},
		next: [
			{
				tree: 's3-access',
				ask: 'Who may read the objects themselves?',
				known: 'tables are granted by Lake Formation'
			},
			{
				tree: 'identity',
				ask: 'How do analysts sign in?',
				known: 'grants name roles, users or groups'
			}
		],
		sources: [lakeIntro, lakeWorks, lakeFilters]
	}
} satisfies Record<string, OutcomeWords>;
