/** Outcomes on records: streams, Kafka clusters and loading into stores. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide, mskNetwork } from './recurring.ts';

export const streams = {
	'amazon-msk': {
		title: 'Run your Kafka workload on Amazon MSK.',
		short: 'Amazon MSK',
		recommend: ['amazon-msk@express'],
		lede: 'Amazon MSK runs Apache Kafka itself: clients, tools and connectors go on unchanged, while AWS creates, patches and replaces the brokers.',
		against: {
			'kinesis-data-streams':
				'Kinesis is a similar log with an API of its own: every client would have to be rewritten.',
			'amazon-mq': 'Neither ActiveMQ nor RabbitMQ speaks the Kafka protocol.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'the Kafka clients are few, could be rewritten, and nobody wants to think of brokers, partitions and Kafka versions again.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['amazon-msk@standard', 'kinesis-data-streams@on-demand'],
			says: 'Brokers are paid by the hour, storage and data beside them. The bars stand for a thin flow; each message gets cheaper the better the brokers are filled.',
			page: page.mskPricing
		},
		watch: [
			{
				lead: 'Partitions bound order and speed.',
				text: 'Order holds within a partition. Plan their number with the keys: adding some later moves keys to other partitions.'
			},
			{
				lead: 'Express brokers first.',
				text: 'Their storage grows by itself, they scale and recover faster, and know no maintenance window. They do not yet support all of Kafka Streams, and run on {amazon-msk.versions.express}; Standard brokers on {amazon-msk.versions.standard}.'
			},
			mskNetwork,
			{
				lead: 'Serverless for uneven or small loads.',
				text: 'A cluster takes in {amazon-msk.write-rate.serverless} and gives out {amazon-msk.read-rate.serverless}, with messages up to {amazon-msk.max-message.serverless}. It demands IAM for access control and is not in every Region.'
			},
			{
				lead: 'Standard brokers leave the disks to you.',
				text: 'Tiered storage keeps long histories cheaply, but not for compacted topics, and not on Serverless.'
			},
			{
				lead: 'Moving without a pause.',
				text: 'MSK Replicator, run by AWS, copies topics and reader positions from a Kafka cluster of your own; MirrorMaker 2 does so under your care. Then move readers and writers one by one.'
			}
		],
		older:
			'Older material sizes every cluster by ZooKeeper nodes and EBS volumes, and still names Kafka 3.6, which has ended. New clusters can do without ZooKeeper, those on Kafka 4 must, and Express brokers have no volumes to manage.',
		first: {
			docs: {
				title: 'Get started using Amazon MSK',
				url: guide + 'msk/latest/developerguide/getting-started.html'
			},
			resources: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster', 'AWS::MSK::Configuration']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'What computes on the stream, and what loads it?',
				known: 'the records lie in Kafka topics on Amazon MSK'
			},
			{
				tree: 'vpc-connectivity',
				ask: 'How do clients in other networks reach the brokers?',
				known: 'the brokers live in a VPC'
			}
		],
		sources: [
			page.msk,
			page.mskExpress,
			page.mskServerless,
			page.mskTiered,
			page.mskVersions,
			page.mskPublic,
			page.mskQuotas,
			page.mskMigration
		]
	},

	stream: {
		title: 'Write to Kinesis Data Streams, keyed by what needs order.',
		short: 'Kinesis Data Streams',
		recommend: ['kinesis-data-streams@on-demand'],
		lede: 'The stream keeps order within each key at any rate you give it shards for, holds records for replay, and lets one or two programs share what it gives out.',
		against: {
			'data-firehose': 'Firehose loads stores; it keeps nothing for a program to read or replay.',
			'sqs-fifo': 'A queue forgets what was done, and its FIFO rate ends where the Region ends it.',
			'amazon-msk': 'Kafka does as much, with a cluster to choose, connect and upgrade.'
		},
		rival: {
			candidate: 'amazon-msk',
			when: 'records exceed {kinesis-data-streams.max-message}, must stay for more than {kinesis-data-streams.retention}, or tools from the world of Kafka are wanted.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['amazon-msk@serverless', 'sqs-standard'],
			says: 'On demand, you pay for the stream’s hours and for data in and out: a thin flow is dear, a dense one cheap. Provisioned shards that are well filled cost less still.',
			page: page.kinesisPricing
		},
		watch: [
			{
				lead: 'Mind hot keys.',
				text: 'All records of one key go to one shard, in either mode. Choose a key with many values of about equal weight.'
			},
			{
				lead: 'Failure stops a shard.',
				text: 'A record that cannot be handled blocks those behind it. Set retries, an age limit and a place for failures in the consumer.'
			},
			{
				lead: 'Repeats are yours to recognise.',
				text: 'Senders and readers both retry. Put an id into each record, and make the reader idempotent.'
			},
			{
				lead: 'Do the arithmetic of shards.',
				text: 'A shard takes {kinesis-data-streams.write-rate} or {kinesis-data-streams.throughput}, whichever comes first: pack tiny records together. On-demand mode scales by itself, up to twice the recent peak.'
			},
			{
				lead: 'A store as well?',
				text: 'Let Firehose read the same stream; it counts as a reader. In on-demand mode AWS advises fan-out from the second reader on, so that each can catch up.'
			},
			{
				lead: 'Keep as long as you would replay.',
				text: 'A day is the default. Up to {kinesis-data-streams.retention} can be had, and each step is paid for.'
			}
		],
		older:
			'Older material gives a tenth of today’s record size and a week as the longest retention, and analyses streams with Kinesis Data Analytics for SQL, which is retired.',
		first: {
			docs: {
				title: 'Get started with Amazon Kinesis Data Streams',
				url: guide + 'streams/latest/dev/getting-started.html'
			},
			resources: ['AWS::Kinesis::Stream']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'How many shards, and what computes on the records?',
				known: 'the records go to Kinesis Data Streams, for one or two readers'
			},
			{
				tree: 'compute',
				ask: 'Where do the readers run?',
				known: 'they read from Kinesis Data Streams, in order by key'
			},
			{ tree: 'analytics', ask: 'Where are the results queried?' }
		],
		sources: [page.kinesisConcepts, page.kinesisModes, page.kinesisDuplicates, page.kinesisLimits]
	},

	'shared-log': {
		title: 'Keep the record on Amazon MSK, where readers are not counted.',
		short: 'MSK, many readers',
		recommend: ['amazon-msk@express'],
		lede: 'Each program is a consumer group of its own and reads the log at its own pace. What the brokers carry bounds them together, not a number of registrations.',
		against: {
			'kinesis-data-streams':
				'One stream registers {kinesis-data-streams.receivers.advantage} for enhanced fan-out at most; others would share what a shard gives out.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'the programs can be gathered behind fewer readers, each handing on what it read.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['kinesis-data-streams@on-demand', 'sqs-standard'],
			says: 'Brokers are paid by the hour, whoever reads; a stream is paid for each reader’s share. With a crowd of readers and a dense flow, compare both sums.',
			page: page.mskPricing
		},
		watch: [
			{
				lead: 'Size for the sum of readers.',
				text: 'Every group reads the whole log. Add up their rates, and try the brokers under that load before you commit to a size.'
			},
			{
				lead: 'Count again.',
				text: 'Often a few readers and a topic behind one of them serve the same crowd. Then the stream is less to run.'
			},
			mskNetwork,
			{
				lead: 'Mind connections.',
				text: 'Brokers bound the connections of clients, by type and size. Read the quotas for the type you take.'
			}
		],
		first: {
			docs: {
				title: 'Get started using Amazon MSK',
				url: guide + 'msk/latest/developerguide/getting-started.html'
			},
			resources: ['AWS::MSK::Cluster', 'AWS::MSK::Configuration']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'What computes on the stream, and what loads it?',
				known: 'the records lie in Kafka topics on Amazon MSK, for many readers'
			}
		],
		sources: [page.msk, page.mskExpress, page.mskPublic, page.mskQuotas]
	},

	'stream-fan-out': {
		title: 'Use Kinesis Data Streams, and give each reader enhanced fan-out.',
		short: 'Kinesis fan-out',
		recommend: ['kinesis-data-streams@on-demand'],
		lede: 'Each registered reader gets {kinesis-data-streams.read-rate} from every shard to itself, pushed within about {kinesis-data-streams.latency-best}, however many others read.',
		against: {
			'data-firehose': 'Firehose has one destination a stream, and no program reads from it.',
			'amazon-msk':
				'Kafka serves many readers too, out of brokers that you size for the sum of them.'
		},
		rival: {
			candidate: 'amazon-msk',
			when: 'there are more than {kinesis-data-streams.receivers.advantage}, or they come with Kafka clients and connectors.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['amazon-msk@express', 'sqs-standard'],
			says: 'The bar holds one reader. Each one with a share of its own is paid for by what it reads, above the rate of shared reading; On-demand Advantage drops that surcharge and bills a minimum.',
			page: page.kinesisPricing
		},
		watch: [
			{
				lead: 'Fan-out is paid for twice.',
				text: 'By reader and shard hour, and by data read. On-demand Advantage drops the surcharge, but bills a minimum for all streams of the account in the Region.'
			},
			{
				lead: 'Count registered readers.',
				text: 'A stream takes {kinesis-data-streams.receivers.on-demand} with enhanced fan-out, or {kinesis-data-streams.receivers.advantage} in On-demand Advantage mode.'
			},
			{
				lead: 'Repeats are yours to recognise.',
				text: 'Readers restart from their last checkpoint. Make each idempotent, by an id in the record.'
			},
			{
				lead: 'Register only those in a hurry.',
				text: 'Two slow readers can go on sharing. A single shared reader waits {kinesis-data-streams.latency} on average, several much longer.'
			},
			{
				lead: 'Writing is not fanned out.',
				text: 'A shard still takes {kinesis-data-streams.write-rate}. The number of shards follows from what comes in.'
			}
		],
		older:
			'Older material allows five registered readers a stream and records a tenth of today’s size.',
		first: {
			docs: {
				title: 'Develop enhanced fan-out consumers with dedicated throughput',
				url: guide + 'streams/latest/dev/enhanced-consumers.html'
			},
			resources: ['AWS::Kinesis::Stream', 'AWS::Kinesis::StreamConsumer']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'How many shards, and which mode?',
				known: 'the records go to Kinesis Data Streams, for three readers or more'
			},
			{
				tree: 'compute',
				ask: 'Where do the readers run?',
				known: 'they read from Kinesis Data Streams by enhanced fan-out'
			}
		],
		sources: [page.kinesisFanOut, page.kinesisModes, page.kinesisLimits]
	},

	'data-firehose': {
		title: 'Send the records to Amazon Data Firehose, which loads the store.',
		short: 'Data Firehose',
		recommend: ['data-firehose'],
		lede: 'It collects, converts and compresses records and loads them into S3, Redshift, OpenSearch, Iceberg tables or Splunk. You write no consumer and run no server.',
		against: {
			'kinesis-data-streams':
				'A stream would keep records for replay, but needs something to read it and to write the files.',
			'amazon-msk': 'A cluster to run, only to move data into a store.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'a program must also see the records as they pass, or read them again: put a stream in front, and let Firehose read it.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['kinesis-data-streams@on-demand', 'amazon-msk@serverless'],
			says: 'You pay for what comes in, each record rounded up, and more for converting formats. Pack small records together; the store is paid for besides.',
			page: page.firehosePricing
		},
		watch: [
			{
				lead: 'No replay.',
				text: 'Firehose holds records for {data-firehose.waits} when the destination is away, no longer; what a store refuses goes to an S3 bucket. Keep the raw data in S3 to load it again.'
			},
			{
				lead: 'It collects before it delivers.',
				text: 'A buffer is written when it is full or its time is up: {data-firehose.buffer} at most, no time at all if you ask so. Small buffers make many small files.'
			},
			{
				lead: 'Duplicates can land.',
				text: 'After a timeout a batch may arrive twice in Redshift, OpenSearch, Splunk or an HTTP endpoint. Load into a staging table, or by an id.'
			},
			{
				lead: 'A sudden flood is throttled first.',
				text: 'Sent to it directly, a stream takes {data-firehose.write-rate} by Region before it grows. Let senders retry, or ask for more ahead of time.'
			},
			{
				lead: 'Small records cost more.',
				text: 'Each record is rounded up before it is billed. Pack small ones together; a record may have {data-firehose.max-message}.'
			}
		],
		older:
			'Older material calls it Kinesis Data Firehose, and says that it waits for a minute at least. It can deliver within seconds today, and load Iceberg tables.',
		first: {
			docs: {
				title: 'Tutorial: create a Firehose stream from console',
				url: guide + 'firehose/latest/dev/basic-create.html'
			},
			resources: ['AWS::KinesisFirehose::DeliveryStream']
		},
		next: [
			{
				tree: 'storage',
				ask: 'Is object storage the right place to land?',
				known: 'Data Firehose loads the records'
			},
			{ tree: 'analytics', ask: 'How will people query what was loaded?' },
			{
				tree: 's3-storage-class',
				ask: 'Which class, once the data is old?',
				known: 'records land in S3 as objects that are never changed'
			}
		],
		sources: [page.firehose, page.firehoseQuotas, page.firehoseDelivery, page.firehoseBuffering]
	}
} satisfies Partial<Outcomes<typeof states>>;
