/** Outcomes about lines: where logs go, and how they are read. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	albAccessLogs,
	cloudWatchCosts,
	cloudWatchPricing,
	logAlarmApi,
	logClasses,
	logTables,
	logsInsights,
	logsIntro,
	searchAlerting,
	vendedLogs
} from '#trees/candidates/delivery/sources.ts';
import {
	athenaIntro,
	athenaPricing,
	searchIntro,
	searchPricing
} from '#trees/candidates/data/sources.ts';

export const lines = {
	logs: {
		title: 'Send the lines to CloudWatch Logs.',
		short: 'CloudWatch Logs',
		recommend: ['cloudwatch-logs@standard'],
		lede: 'Lambda, ECS and many services write there when told; an agent sends files of servers. Logs Insights searches over groups, Live Tail shows lines as they come, and alarms count them, by metric filters or by a query.',
		rival: {
			candidate: 'opensearch',
			when: 'many people search all day, so that paying for each scan costs more than nodes.'
		},
		cost: {
			dimension: 'log-gb',
			against: ['cloudwatch-logs@infrequent', 'athena'],
			says: 'Taking in a GB is most of the bill; keeping and searching come on top. Fewer and shorter lines save at once.',
			page: cloudWatchPricing
		},
		watch: [
			{
				lead: 'Lines stay for ever.',
				text: 'A log group keeps everything until you set a retention. Set it for every group, also for those that services make themselves.'
			},
			{
				lead: 'Chatter is the bill.',
				text: 'Debug lines in production are paid for on the way in, read or not. Set levels, and leave out health checks.'
			},
			{
				lead: 'Write JSON.',
				text: 'Fields are found by themselves, and indexed ones shorten scans. A request number in each line joins services.'
			},
			{
				lead: 'Passwords and names slip in.',
				text: 'Masking hides known patterns; not logging them is better.'
			},
			{
				lead: 'The class is for good.',
				text: 'A group can’t change it later. Make a second group for what is rarely read.'
			},
			{
				lead: 'Several accounts, one place.',
				text: 'Centralization rules copy lines of many accounts and Regions into one; linked accounts can be searched without a copy.'
			}
		],
		older:
			'Older material exports to S3 for SQL, or streams to a cluster. Logs Insights takes SQL now, and Athena reads new lines through S3 Tables.',
		first: {
			docs: logsIntro,
			resources: ['AWS::Logs::LogGroup', 'AWS::Logs::MetricFilter', 'AWS::CloudWatch::Alarm']
		},
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Is a key of your own needed for the lines?',
				known: 'they lie in CloudWatch Logs'
			},
			{
				tree: 'streaming',
				ask: 'Should lines flow on to another system?',
				known: 'a subscription filter can send them'
			}
		],
		sources: [logsIntro, logClasses, logsInsights, logAlarmApi, logTables, cloudWatchCosts]
	},

	'logs-rare': {
		title: 'Use the Infrequent Access class of CloudWatch Logs.',
		short: 'Logs Infrequent Access',
		recommend: ['cloudwatch-logs@infrequent'],
		lede: 'Lines are taken in for about half, kept as long as you say, and found by Logs Insights when a case comes up. What is missing is what nobody uses here: metric filters, live view, streams.',
		rival: {
			candidate: 'athena',
			when: 'the lines can be written to S3 as files, or years of them are added up.'
		},
		cost: {
			dimension: 'log-gb',
			against: ['cloudwatch-logs@standard', 'athena'],
			says: 'Only taking in is cheaper; keeping and searching cost what they do in the Standard class.',
			page: cloudWatchPricing
		},
		watch: [
			{
				lead: 'Nothing watches the lines.',
				text: 'Metric filters, subscriptions, Live Tail and embedded metrics don’t work; only queries can run on a schedule, and pay for each scan. Keep error lines in a Standard group.'
			},
			{
				lead: 'Chosen once.',
				text: 'A log group’s class can’t be changed. Make a new group, and point the program there.'
			},
			{
				lead: 'Tools that read lines break.',
				text: 'The calls that fetch events are refused. Logs Insights reads it in its own language, without the pattern commands, and Athena through S3 Tables.'
			},
			{
				lead: 'Nothing masks secrets.',
				text: 'Data protection isn’t there either. Keep passwords and personal data out of the lines.'
			},
			{
				lead: 'Set retention all the same.',
				text: 'Storage costs as in Standard, and by default never ends.'
			}
		],
		older: 'Older material knows one class, and exports old lines to S3 to save.',
		first: { docs: logClasses, resources: ['AWS::Logs::LogGroup'] },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class if lines are exported for years?',
				known: 'the lines are seldom read'
			},
			{ tree: 'backup', ask: 'Must the lines be kept from being deleted?' }
		],
		sources: [logClasses, logsInsights, logTables, cloudWatchCosts]
	},

	'logs-in-s3': {
		title: 'Let the logs lie in S3, and ask Athena.',
		short: 'Athena over S3',
		recommend: ['athena'],
		lede: 'Files in a bucket wait for a question: load balancers and others write access logs there themselves, programs’ lines are carried. Athena runs SQL over them; between questions you pay for storage alone.',
		rival: {
			candidate: 'cloudwatch-logs@standard',
			when: 'an alarm must ring on a line within minutes, or people look in every day.'
		},
		cost: {
			dimension: 'log-gb',
			against: ['cloudwatch-logs@infrequent', 'cloudwatch-logs@standard'],
			says: 'A load balancer’s logs arrive for nothing; vended logs and Firehose bill each GB on its way. You pay for S3, and for the data each query reads.',
			page: athenaPricing
		},
		watch: [
			{
				lead: 'Partition by date.',
				text: 'Without partitions each question reads the whole bucket, and is paid for it. Columns and compression save more.'
			},
			{
				lead: 'Access logs are off at first.',
				text: 'Turn them on now: yesterday’s requests can’t be had afterwards.'
			},
			{
				lead: 'Programs’ lines need a carrier.',
				text: 'Data Firehose, or Lambda’s Delivery log class. What CloudWatch Logs takes in anyway, Athena reads through its S3 Tables integration.'
			},
			{
				lead: 'Not every request is there.',
				text: 'Load balancers log on a best effort, and late. Use it to understand traffic, not to bill customers.'
			},
			{
				lead: 'Let old files go.',
				text: 'A lifecycle rule moves them to a colder class and deletes them. Addresses of visitors are personal data.'
			}
		],
		first: {
			docs: albAccessLogs,
			resources: ['AWS::S3::Bucket', 'AWS::Glue::Table', 'AWS::Athena::WorkGroup']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class for old log files?',
				known: 'log files in S3, seldom read after some weeks'
			},
			{
				tree: 'analytics',
				ask: 'Is Athena enough for the questions?',
				known: 'files in S3, asked in SQL'
			}
		],
		sources: [albAccessLogs, vendedLogs, logTables, athenaIntro, cloudWatchCosts]
	},

	'log-search': {
		title: 'Index the lines in OpenSearch.',
		short: 'OpenSearch',
		recommend: ['opensearch'],
		lede: 'Each word and field goes into an index, so that many people search, filter and draw all day without paying for a scan. You run nodes, or rent units, and delete by plan.',
		rival: {
			candidate: 'cloudwatch-logs@standard',
			when: 'searches turn out to be some a day: then its queries cost less than nodes.'
		},
		cost: {
			none: 'not published',
			why: 'Nodes and disks are paid by the hour whether anybody searches, serverless units while lines come in or somebody asks. CloudWatch Logs bills GB taken in and scanned; where they cross depends on your searches.',
			page: searchPricing
		},
		watch: [
			{
				lead: 'Full disks stop the writing.',
				text: 'Let Index State Management roll over and delete indexes by age, and alarm on free space.'
			},
			{
				lead: 'It is a system to run.',
				text: 'Shards, versions, zones and access need somebody. Serverless takes part of that over; with lines coming in all day, its units seldom rest.'
			},
			{
				lead: 'Fields explode.',
				text: 'Free-form JSON from many teams makes thousands of fields. Agree on names before the first line.'
			},
			{
				lead: 'Something must bring the lines.',
				text: 'OpenSearch Ingestion, Data Firehose, a subscription filter or an agent; each can fall behind.'
			},
			{
				lead: 'Keep the original.',
				text: 'Write lines to S3 as well: an index can be lost or badly made.'
			}
		],
		older: 'Older material says Elasticsearch and Kibana: OpenSearch and its Dashboards now.',
		first: {
			docs: searchAlerting,
			resources: ['AWS::OpenSearchService::Domain', 'AWS::OSIS::Pipeline', 'AWS::SNS::Topic']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'What fills the index?',
				known: 'lines are indexed in OpenSearch'
			},
			{
				tree: 'identity',
				ask: 'How do people sign in to the dashboards?',
				known: 'many people search in them'
			}
		],
		sources: [searchIntro, searchAlerting, logsInsights]
	}
} satisfies Record<string, OutcomeWords>;
