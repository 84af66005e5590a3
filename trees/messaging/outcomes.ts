import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from './machine.ts';

const guide = 'https://docs.aws.amazon.com/';

export const outcomes = {
	'amazon-mq': {
		title: 'Move the broker to Amazon MQ.',
		short: 'Amazon MQ',
		recommend: ['amazon-mq'],
		because:
			'Clients go on speaking the protocol they know, and AWS runs the broker. You change the address they connect to, and keep the rest of the code.',
		against: {
			'amazon-msk': 'An MSK cluster speaks the Kafka protocol and no other.',
			'sqs-standard':
				'SQS has an API of its own; only JMS code that uses queues alone can come over with a library.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the clients are Java, use JMS queues and no topics, and can be rebuilt with the SQS library for JMS: then there is no broker to size.'
		},
		watch: [
			{
				lead: 'Choose the engine by protocol.',
				text: 'ActiveMQ speaks AMQP, MQTT, STOMP and OpenWire, and serves JMS. RabbitMQ takes AMQP clients of its own version, and no streams. Versions on offer: {amazon-mq.versions}.'
			},
			{
				lead: 'One broker is one Availability Zone.',
				text: 'For production take an active/standby pair of ActiveMQ, or a RabbitMQ cluster, and let clients reconnect: a failover and every maintenance window break connections.'
			},
			{
				lead: 'Size it yourself.',
				text: 'Throughput depends on instance and storage, and does not grow by itself. A large ActiveMQ broker takes {amazon-mq.connections} for each protocol.'
			},
			{
				lead: 'A broker costs while it exists.',
				text: 'You pay for brokers as long as they exist, idle or not. For new parts of the system, queues and topics are paid for by use.'
			},
			{
				lead: 'Devices are another matter.',
				text: 'Fleets of devices that speak MQTT over the internet belong on AWS IoT Core, which this tree leaves out.'
			}
		],
		older:
			'Older material knows ActiveMQ only, or RabbitMQ 3. RabbitMQ 4 is the one AWS recommends today, and it needs the newer instance types.',
		first: {
			docs: {
				title: 'Getting started: creating and connecting to an ActiveMQ broker',
				url: guide + 'amazon-mq/latest/developer-guide/getting-started-activemq.html'
			},
			resources: ['AWS::AmazonMQ::Broker', 'AWS::AmazonMQ::Configuration']
		},
		next: [
			{ tree: 'vpc-connectivity', ask: 'How do clients reach a broker inside a VPC?' },
			{ tree: 'secrets', ask: 'Where do the broker’s user names and passwords live?' }
		],
		sources: [
			page.mq,
			page.mqRabbitVersions,
			page.mqRabbitDeployment,
			page.mqDeleting,
			page.mqDeployment,
			page.mqActive,
			page.sqsJms,
			page.sqsWelcome
		]
	},

	'amazon-msk': {
		title: 'Run your Kafka workload on Amazon MSK.',
		short: 'Amazon MSK',
		recommend: ['amazon-msk'],
		because:
			'Amazon MSK runs Apache Kafka itself: clients, tools and connectors go on unchanged, while AWS creates, patches and replaces the brokers.',
		against: {
			'kinesis-data-streams':
				'Kinesis is a log much like Kafka, but with an API of its own: every client would have to be rewritten.',
			'amazon-mq': 'Neither ActiveMQ nor RabbitMQ speaks the Kafka protocol.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'the Kafka clients are few, could be rewritten, and nobody wants to think of brokers, partitions and Kafka versions again.'
		},
		watch: [
			{
				lead: 'Express brokers first.',
				text: 'Their storage grows by itself, they scale and recover faster, and know no maintenance window. They do not yet support all of Kafka Streams, and run on {amazon-msk.versions}.'
			},
			{
				lead: 'Serverless for uneven or small loads.',
				text: 'A cluster takes in {amazon-msk.write-rate} and gives out {amazon-msk.read-rate}, with messages up to {amazon-msk.max-message}. It demands IAM for access control and is not in every Region.'
			},
			{
				lead: 'Standard brokers leave the disks to you.',
				text: 'Tiered storage keeps long histories cheaply, but not for compacted topics, and not on Serverless.'
			},
			{
				lead: 'Partitions bound order and speed.',
				text: 'Order holds within a partition. Plan their number with the keys: adding some later moves keys to other partitions.'
			},
			{
				lead: 'Clients live in a VPC.',
				text: 'Other accounts and networks need a private connection or a peering; reckon with its cost and with traffic between Availability Zones.'
			}
		],
		older:
			'Older material sizes every cluster by ZooKeeper nodes and EBS volumes. New clusters use KRaft, and Express brokers have no volumes to manage.',
		first: {
			docs: {
				title: 'Get started using Amazon MSK',
				url: guide + 'msk/latest/developerguide/getting-started.html'
			},
			resources: ['AWS::MSK::Cluster', 'AWS::MSK::ServerlessCluster', 'AWS::MSK::Configuration']
		},
		next: [
			{ tree: 'streaming', ask: 'What computes on the stream, and what loads it?' },
			{ tree: 'vpc-connectivity', ask: 'How do clients in other networks reach the brokers?' }
		],
		sources: [page.msk, page.mskExpress, page.mskServerless, page.mskTiered, page.mskQuotas]
	},

	'sqs-standard': {
		title: 'Put a standard SQS queue between them.',
		short: 'SQS standard',
		recommend: ['sqs-standard'],
		because:
			'The plain default. The queue takes whatever comes at nearly any rate, and workers fetch at their own pace; what a worker fails to do comes back.',
		against: {
			'sqs-fifo':
				'A FIFO queue would bound the rate and ask for groups, for an order nobody needs.',
			eventbridge: 'A bus pushes events as they come and cannot hold back a flood for slow workers.'
		},
		rival: {
			candidate: 'sqs-fifo',
			when: 'a swap or a repeat does harm that the worker cannot recognise by itself.'
		},
		watch: [
			{
				lead: 'Duplicates happen.',
				text: 'Delivery is at least once: make the worker idempotent, by a key it can look up, before you rely on the queue.'
			},
			{
				lead: 'Hide long enough.',
				text: 'A message reappears when its visibility timeout ends before it is deleted. Set the timeout above the longest run; {sqs-standard.visibility} is the most it can be.'
			},
			{
				lead: 'Give it a dead-letter queue.',
				text: 'Messages that fail again and again should go aside, with an alarm. Whatever lies for {sqs-standard.retention} is dropped.'
			},
			{
				lead: 'Large payloads go to S3.',
				text: 'A message holds {sqs-standard.max-message}. Beyond it, store the payload in S3 and send the pointer: the extended client library does so (claim check).'
			},
			{
				lead: 'Cost grows with requests.',
				text: 'Polling counts as well: wait for messages and take ten a call. A large message counts as several requests.'
			},
			{
				lead: 'Noisy tenants.',
				text: 'One customer’s flood delays all others in the queue. Send a message group id, and fair queues keep waiting short for the quiet ones.'
			}
		],
		older:
			'Older material gives a quarter of today’s message size, so it reaches for S3 earlier, and does not know fair queues.',
		first: {
			docs: {
				title: 'Getting started with Amazon SQS',
				url: guide + 'AWSSimpleQueueService/latest/SQSDeveloperGuide/getting-started.html'
			},
			resources: ['AWS::SQS::Queue']
		},
		next: [
			{ tree: 'auto-scaling', ask: 'What adds workers as the backlog grows?' },
			{ tree: 'compute', ask: 'Where do the workers run?' },
			{ tree: 'workflow', ask: 'Who coordinates a task of several steps?' }
		],
		sources: [
			page.sqsStandard,
			page.sqsMessages,
			page.sqsFairQueues,
			page.sqsWelcome,
			page.sqsFeatures
		]
	},

	'sqs-fifo': {
		title: 'Put an SQS FIFO queue between them.',
		short: 'SQS FIFO',
		recommend: ['sqs-fifo'],
		because:
			'The queue hands out messages of a group one after another and takes a repeated send only once, at {sqs-fifo.throughput} as it comes.',
		against: {
			'sqs-standard': 'A standard queue may now and then swap or repeat messages.',
			'kinesis-data-streams':
				'A stream keeps order too, but repeats are left to the reader, and it has shards to plan.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the worker can tell old from new by a version or an id, so that order and repeats no longer matter.'
		},
		watch: [
			{
				lead: 'The group is the unit of order.',
				text: 'Use the key within which order matters as the message group. One group for everything means one worker at a time.'
			},
			{
				lead: 'A stuck message stops its group.',
				text: 'Later messages of a group wait until the first is deleted or moved aside. Decide whether a dead-letter queue may break the order.'
			},
			{
				lead: 'Repeats are known for a while.',
				text: 'A second send is dropped for {sqs-fifo.dedup-window}. A worker that fails to delete in time still sees the message again: stay idempotent.'
			},
			{
				lead: 'Delays are for all.',
				text: 'Single messages cannot be held back in a FIFO queue, only the whole queue, for {sqs-fifo.delay} at most.'
			},
			{
				lead: 'The rate counts calls.',
				text: 'Each of send, receive and delete has the same limit. Batches carry ten messages a call; high throughput is a setting to switch on.'
			}
		],
		older:
			'Older material gives a few hundred messages a second as the end of FIFO, and a sixth of today’s messages in flight. Both have grown.',
		first: {
			docs: {
				title: 'Creating an Amazon SQS FIFO queue',
				url: guide + 'AWSSimpleQueueService/latest/SQSDeveloperGuide/creating-sqs-fifo-queues.html'
			},
			resources: ['AWS::SQS::Queue (FifoQueue: true)']
		},
		next: [
			{ tree: 'compute', ask: 'Where do the workers run?' },
			{ tree: 'workflow', ask: 'Does a task consist of several steps to be taken in turn?' }
		],
		sources: [
			page.sqsExactlyOnce,
			page.sqsHighThroughput,
			page.sqsTimers,
			page.sqsMessages,
			page.sqsFifoQueues
		]
	},

	'sqs-fifo-fast': {
		title: 'Use an SQS FIFO queue, set for high throughput.',
		short: 'SQS FIFO, fast mode',
		recommend: ['sqs-fifo'],
		because:
			'With many message groups the queue spreads over partitions and takes {sqs-fifo.throughput-everywhere} in every Region when sent in batches, far more in some.',
		against: {
			'kinesis-data-streams':
				'A stream would do, with shards to plan, positions to keep and repeats to recognise.',
			'sqs-standard': 'A standard queue has no such limit, but may swap or repeat messages.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'a single key exceeds what one partition takes, more readers need the same messages, or they should be read again.'
		},
		watch: [
			{
				lead: 'Switch it on.',
				text: 'High throughput needs two settings: duplicates are then recognised within a message group, and the limit applies to each group.'
			},
			{
				lead: 'Many groups, evenly used.',
				text: 'A group lies in one partition, which takes {sqs-fifo.key-throughput} without batches. A few busy keys do not get faster.'
			},
			{
				lead: 'Batch by group.',
				text: 'Ten messages of one group travel as one call; ten of different groups may count as several. Every Region has a figure of its own: look it up.'
			},
			{
				lead: 'Workers must keep up.',
				text: 'Up to {sqs-fifo.in-flight} can be worked on at once. A group with a message in work gives out no other.'
			},
			{
				lead: 'Regions differ widely.',
				text: 'The largest reach {sqs-fifo.throughput-best}, others stay near the figure for all. A move to another Region can become a move to another service.'
			}
		],
		older:
			'Older material says that FIFO queues end at a few thousand messages a second and sends you to a stream. That is the plain mode.',
		first: {
			docs: {
				title: 'Enabling high throughput for FIFO queues in Amazon SQS',
				url:
					guide + 'AWSSimpleQueueService/latest/SQSDeveloperGuide/enable-high-throughput-fifo.html'
			},
			resources: ['AWS::SQS::Queue (FifoThroughputLimit: perMessageGroupId)']
		},
		next: [
			{ tree: 'auto-scaling', ask: 'What adds workers as the backlog grows?' },
			{ tree: 'compute', ask: 'Where do the workers run?' }
		],
		sources: [page.sqsHighThroughput, page.sqsMessages, page.sqsFifoQueues]
	},

	stream: {
		title: 'Write to a Kinesis data stream, keyed by what needs order.',
		short: 'Kinesis stream',
		recommend: ['kinesis-data-streams'],
		because:
			'The stream keeps order within each key at any rate you give it shards for, holds records for replay, and lets one or two programs share what it gives out.',
		against: {
			'data-firehose': 'Firehose loads stores; it keeps nothing for a program to read or replay.',
			'sqs-fifo': 'A queue forgets what was done, and its FIFO rate ends where the Region ends it.',
			'amazon-msk': 'Kafka does as much, with a cluster to choose, connect and upgrade.'
		},
		rival: {
			candidate: 'amazon-msk',
			when: 'records exceed {kinesis-data-streams.max-message}, must stay for more than {kinesis-data-streams.retention}, or tools from the world of Kafka are wanted.'
		},
		watch: [
			{
				lead: 'Do the arithmetic of shards.',
				text: 'A shard takes {kinesis-data-streams.write-rate} or {kinesis-data-streams.throughput}, whichever comes first. On-demand mode scales by itself, up to twice the recent peak.'
			},
			{
				lead: 'Mind hot keys.',
				text: 'All records of one key go to one shard, in either mode. Choose a key with many values of about equal weight.'
			},
			{
				lead: 'Repeats are yours to recognise.',
				text: 'Senders and readers both retry. Put an id into each record, and make the reader idempotent.'
			},
			{
				lead: 'Failure stops a shard.',
				text: 'A record that cannot be handled blocks those behind it. Set retries, an age limit and a place for failures in the consumer.'
			},
			{
				lead: 'A store as well?',
				text: 'Let Firehose read the same stream; it counts as a reader.'
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
			{ tree: 'streaming', ask: 'How many shards, and what computes on the records?' },
			{ tree: 'compute', ask: 'Where do the readers run?' },
			{ tree: 'analytics', ask: 'Where are the results queried?' }
		],
		sources: [page.kinesisConcepts, page.kinesisModes, page.kinesisDuplicates, page.kinesisLimits]
	},

	'stream-fan-out': {
		title: 'Write to a Kinesis data stream, and register each reader for enhanced fan-out.',
		short: 'Kinesis, fan-out',
		recommend: ['kinesis-data-streams'],
		because:
			'Each registered reader gets {kinesis-data-streams.read-rate} from every shard to itself, pushed within about {kinesis-data-streams.latency-best}, however many others read.',
		against: {
			'data-firehose': 'Firehose has one destination a stream, and no program reads from it.',
			'amazon-msk':
				'Kafka serves many readers too, out of brokers that you size for the sum of them.'
		},
		rival: {
			candidate: 'amazon-msk',
			when: 'there are more readers than {kinesis-data-streams.receivers-best}, or they come with Kafka clients and connectors.'
		},
		watch: [
			{
				lead: 'Count registered readers.',
				text: 'A stream takes {kinesis-data-streams.receivers} with enhanced fan-out, or {kinesis-data-streams.receivers-best} in On-demand Advantage mode.'
			},
			{
				lead: 'Register only those in a hurry.',
				text: 'Two slow readers can go on sharing. A single shared reader waits {kinesis-data-streams.latency} on average, several much longer.'
			},
			{
				lead: 'Fan-out is paid for twice.',
				text: 'By reader and shard hour, and by data read. On-demand Advantage drops the surcharge, but bills a minimum for the whole account.'
			},
			{
				lead: 'Repeats are yours to recognise.',
				text: 'Readers restart from their last checkpoint. Make each idempotent, by an id in the record.'
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
			{ tree: 'streaming', ask: 'How many shards, and which mode?' },
			{ tree: 'compute', ask: 'Where do the readers run?' }
		],
		sources: [page.kinesisFanOut, page.kinesisModes, page.kinesisLimits]
	},

	'data-firehose': {
		title: 'Send the records to Amazon Data Firehose, which loads the store.',
		short: 'Data Firehose',
		recommend: ['data-firehose'],
		because:
			'It collects, converts and compresses records and loads them into S3, Redshift, OpenSearch, Iceberg tables or Splunk. You write no consumer and run no server.',
		against: {
			'kinesis-data-streams':
				'A stream would keep records for replay, but needs something to read it and to write the files.',
			'amazon-msk': 'A cluster to run, only to move data into a store.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'a program must also see the records as they pass, or read them again: put a stream in front, and let Firehose read it.'
		},
		watch: [
			{
				lead: 'It collects before it delivers.',
				text: 'A buffer is written when it is full or its time is up: {data-firehose.buffer} at most, no time at all if you ask so. Small buffers make many small files.'
			},
			{
				lead: 'No replay.',
				text: 'Firehose holds records for {data-firehose.retention} when the destination is away, no longer. Keep the raw data in S3 to load it again.'
			},
			{
				lead: 'Duplicates can land.',
				text: 'After a timeout a batch may arrive twice in Redshift, OpenSearch, Splunk or an HTTP endpoint. Load into a staging table, or by an id.'
			},
			{
				lead: 'Small records cost more.',
				text: 'Each record is rounded up before it is billed. Pack small ones together; a record may have {data-firehose.max-message}.'
			},
			{
				lead: 'A sudden flood is throttled first.',
				text: 'Without a stream in front, the limit starts low in most Regions and grows under load. Let senders retry, or ask for more ahead of time.'
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
			{ tree: 'storage', ask: 'Is object storage the right place to land?' },
			{ tree: 'analytics', ask: 'How will people query what was loaded?' },
			{ tree: 's3-storage-class', ask: 'Which class, once the data is old?' }
		],
		sources: [page.firehose, page.firehoseQuotas, page.firehoseDelivery, page.firehoseBuffering]
	},

	sns: {
		title: 'Publish to an SNS topic, which pushes to every subscriber.',
		short: 'SNS',
		recommend: ['sns'],
		because:
			'One publish, and the topic calls each function and endpoint that subscribes. There is nothing to poll and nothing to run between them.',
		against: {
			'sns-sqs-fan-out':
				'A queue for each receiver is worth its polling where receivers must catch up.',
			eventbridge: 'A bus would route and reshape; here everyone who subscribes takes what comes.'
		},
		rival: {
			candidate: 'sns-sqs-fan-out',
			when: 'a receiver may be down or slower than the sender, and must not lose or be flooded.'
		},
		watch: [
			{
				lead: 'What cannot be delivered is dropped.',
				text: 'The topic retries for {sns.retries} towards functions and queues, but HTTP endpoints give up within the hour. Attach a dead-letter queue to each subscription.'
			},
			{
				lead: 'A flood arrives as a flood.',
				text: 'The topic pushes at the sender’s pace. Reserve concurrency for functions, throttle HTTP endpoints, or put a queue in front.'
			},
			{
				lead: 'Filter at the subscription.',
				text: 'A policy on attributes or on a JSON body spares receivers what they do not want. The default looks at attributes.'
			},
			{
				lead: 'Duplicates and swaps happen.',
				text: 'Make receivers idempotent. Interfaces of other companies that need credentials and a bounded rate are better called from a bus.'
			},
			{
				lead: 'Size is set by topic.',
				text: 'A topic takes {sns.default-message} unless set higher, up to {sns.max-message}, and then only for queues, functions and Firehose.'
			}
		],
		older:
			'Older material says that filters see attributes only, and knows only the smaller message size. Both have changed.',
		first: {
			docs: {
				title: 'Creating an Amazon SNS topic',
				url: guide + 'sns/latest/dg/sns-create-topic.html'
			},
			resources: ['AWS::SNS::Topic', 'AWS::SNS::Subscription']
		},
		next: [
			{ tree: 'compute', ask: 'Where do the receivers run?' },
			{ tree: 'lambda-concurrency', ask: 'How are functions kept from being flooded?' }
		],
		sources: [page.snsWelcome, page.snsRetries, page.snsFiltering, page.snsLarge]
	},

	'fan-out': {
		title: 'Publish to an SNS topic, and give every receiver its own SQS queue.',
		short: 'SNS + SQS',
		recommend: ['sns-sqs-fan-out'],
		because:
			'The topic copies each message to all who subscribe; the queues let each of them fall behind and catch up without holding the others back.',
		against: {
			sns: 'A topic alone pushes, retries and then drops what a receiver missed.',
			eventbridge:
				'A bus can feed queues as well, and is worth it where rules on the content decide.',
			'kinesis-data-streams':
				'A stream would keep a history nobody asks for, and each reader its position.'
		},
		rival: {
			candidate: 'eventbridge',
			when: 'rules on the content decide who gets what, events come from AWS services or SaaS, or past events must be delivered again.'
		},
		watch: [
			{
				lead: 'Duplicates happen.',
				text: 'Standard topics and queues deliver at least once. Make each receiver idempotent.'
			},
			{
				lead: 'Two hops, two dead-letter queues.',
				text: 'One for the subscription, one for the queue: a message can be lost at either hop. The queue’s policy must let the topic send.'
			},
			{
				lead: 'Large payloads go to S3.',
				text: 'A topic takes {sns-sqs-fan-out.default-message} unless set higher, up to {sns-sqs-fan-out.max-message} with a hundred subscriptions at most. Beyond it, send a pointer (claim check).'
			},
			{
				lead: 'Unwrap the message.',
				text: 'Queues receive it in an envelope of SNS unless raw delivery is switched on for the subscription.'
			},
			{
				lead: 'Cost grows with copies.',
				text: 'One publish, then send, receive and delete for each receiver. A filter on the subscription saves what nobody wants.'
			}
		],
		older:
			'Older material gives a quarter of today’s message size for both, so it reaches for S3 earlier.',
		first: {
			docs: {
				title: 'Fanout Amazon SNS notifications to Amazon SQS queues',
				url: guide + 'sns/latest/dg/sns-sqs-as-subscriber.html'
			},
			resources: [
				'AWS::SNS::Topic',
				'AWS::SNS::Subscription',
				'AWS::SQS::Queue',
				'AWS::SQS::QueuePolicy'
			]
		},
		next: [
			{ tree: 'auto-scaling', ask: 'What drives the receivers’ capacity?' },
			{ tree: 'compute', ask: 'Where do the receivers run?' },
			{ tree: 'workflow', ask: 'Does somebody have to coordinate the steps?' }
		],
		sources: [page.snsWelcome, page.snsRetries, page.sqsStandard, page.snsLarge, page.snsFiltering]
	},

	'sns-fifo': {
		title: 'Publish to an SNS FIFO topic, and give every receiver an SQS FIFO queue.',
		short: 'SNS FIFO + SQS FIFO',
		recommend: ['sns-fifo', 'sqs-fifo'],
		because:
			'Topic and queues keep messages of a group in order and drop repeats, all the way to each receiver, which still works at its own pace.',
		against: {
			'sns-sqs-fan-out': 'Standard topics and queues may swap or repeat messages.',
			eventbridge:
				'A Custom Event Bus keeps order by group too, and is worth it where rules route or other accounts subscribe.'
		},
		rival: {
			candidate: 'eventbridge',
			when: 'rules on the content decide, teams in other accounts subscribe by themselves, or targets other than queues need the order: a Custom Event Bus has ordered subscribers.'
		},
		watch: [
			{
				lead: 'The group bounds the rate.',
				text: 'A topic takes {sns-fifo.throughput} by default, a single group {sns-fifo.key-throughput}. More needs duplicates to be recognised by group.'
			},
			{
				lead: 'Queues only.',
				text: 'Functions, endpoints and people cannot subscribe. Standard queues can, and then lose order; FIFO queues keep it.'
			},
			{
				lead: 'Filters weaken the promise.',
				text: 'With a filter on a subscription, messages are delivered at most once instead of exactly once.'
			},
			{
				lead: 'Fewer subscribers.',
				text: 'A FIFO topic takes {sns-fifo.receivers}, where a standard one takes millions.'
			},
			{
				lead: 'Keep the past if you may need it.',
				text: 'The topic can archive messages for {sns-fifo.retention} at most and replay them to a queue. It must be switched on before.'
			}
		],
		older:
			'Older material allows only FIFO queues as subscribers, and knows no archive. Both have changed.',
		first: {
			docs: { title: 'Amazon SNS FIFO topics', url: guide + 'sns/latest/dg/sns-fifo-topics.html' },
			resources: [
				'AWS::SNS::Topic (FifoTopic: true)',
				'AWS::SQS::Queue (FifoQueue: true)',
				'AWS::SNS::Subscription'
			]
		},
		next: [
			{ tree: 'compute', ask: 'Where do the receivers run?' },
			{ tree: 'database', ask: 'Where do receivers note what they have done?' }
		],
		sources: [
			page.snsFifoDelivery,
			page.snsFifoDedup,
			page.snsFifoArchive,
			page.snsQuotas,
			page.eventBridgeOrdering
		]
	},

	'event-bus': {
		title: 'Route events with an EventBridge bus and rules.',
		short: 'EventBridge bus',
		recommend: ['eventbridge'],
		because:
			'AWS services and SaaS partners send their events to it, rules match any field, and a target can be a queue, a function, an API or another account.',
		against: {
			sns: 'A topic filters by attribute or body, but neither reshapes messages nor receives what AWS and SaaS raise.',
			'sns-sqs-fan-out': 'Worth it where all senders are yours and everyone takes everything.'
		},
		rival: {
			candidate: 'sns-sqs-fan-out',
			when: 'senders are your own, a plain filter will do, and copies go to a great many subscribers.'
		},
		watch: [
			{
				lead: 'Default bus for AWS, own bus for yours.',
				text: 'Events of AWS services arrive on the default bus. Put your own on a bus of their own, with its own permissions.'
			},
			{
				lead: 'Two kinds of bus.',
				text: 'Classic has rules with up to five targets each, {eventbridge.receivers} a bus. The newer Custom Event Bus has subscribers, order by group and retention; both remain.'
			},
			{
				lead: 'Rates differ by Region.',
				text: 'Classic takes {eventbridge.throughput} calls in the largest Regions and {eventbridge.throughput-everywhere} in others, by default. Too many invocations are delayed, not lost.'
			},
			{
				lead: 'Delivery takes its time.',
				text: 'AWS gives no figure in its documentation. If milliseconds count, measure it, or publish to a topic.'
			},
			{
				lead: 'A queue in front of slow targets.',
				text: 'The bus pushes, retries for {eventbridge.retries} unless told otherwise, then drops. Attach a dead-letter queue to each target.'
			},
			{
				lead: 'Publishing to no rule is no error.',
				text: 'An event that matches nothing vanishes without a word. Add a rule that logs everything while you build.'
			}
		],
		older:
			'Older material calls it CloudWatch Events, gives a quarter of today’s event size, and says that a bus never keeps order.',
		first: {
			docs: {
				title: 'What is Amazon EventBridge?',
				url: guide + 'eventbridge/latest/userguide/eb-what-is.html'
			},
			resources: ['AWS::Events::EventBus', 'AWS::Events::Rule']
		},
		next: [
			{ tree: 'workflow', ask: 'Does an event start several steps?' },
			{ tree: 'compute', ask: 'Where do the targets run?' },
			{ tree: 'observability', ask: 'Who notices that events fail?' }
		],
		sources: [
			page.eventBridge,
			page.eventBridgeQuotas,
			page.eventBridgeRetries,
			page.eventBridgePutEvents,
			page.eventBridgeSources,
			page.eventBridgeMigrating
		]
	},

	'event-bus-replay': {
		title: 'Route events with EventBridge, and let the bus keep them.',
		short: 'EventBridge + replay',
		recommend: ['eventbridge'],
		because:
			'A Custom Event Bus keeps each event for {eventbridge.retention} at most, and a subscriber starts where you say; a Classic bus does it with an archive.',
		against: {
			'sns-fifo':
				'A FIFO topic can archive and replay too, but into queues only, and filters where a bus would route.',
			'kinesis-data-streams':
				'A stream is replayed by its readers, who poll it; it routes nothing by content.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'readers compute on a dense flow, need every record in order at their own position, and nobody has to be routed to.'
		},
		watch: [
			{
				lead: 'Switch it on before you need it.',
				text: 'What was not kept cannot be replayed. On Classic, archive by a pattern; on the Custom Event Bus, set the retention of the bus.'
			},
			{
				lead: 'A Classic replay is not in order.',
				text: 'It sends a span of time through the bus again, minute by minute, to the rules you name. Wait some minutes after the last event.'
			},
			{
				lead: 'Replayed events act again.',
				text: 'Targets send mail, charge cards and write rows a second time. Name the rules or the subscriber, and keep targets idempotent.'
			},
			{
				lead: 'Defaults differ between the two.',
				text: 'A subscriber of the Custom Event Bus gives up after minutes unless you lengthen its retries; a Classic target goes on for {eventbridge.retries}.'
			},
			{
				lead: 'Order needs a group.',
				text: 'Ordered subscribers keep order within an event group, which has a limit of its own. One event that fails holds up its group.'
			},
			{
				lead: 'Storage is paid for.',
				text: 'Retention and archive are billed beside events and deliveries. A Classic archive keeps for ever unless you set an end.'
			}
		],
		older:
			'Older material offers an archive beside the bus as the only way, and knows no bus that retains or keeps order.',
		first: {
			docs: {
				title: 'What is the EventBridge Custom Event Bus?',
				url: guide + 'eventbridge/latest/userguide/eb-custom-bus-what-is.html'
			},
			resources: ['AWS::EventsV2::EventBus', 'AWS::EventsV2::Subscriber', 'AWS::Events::Archive']
		},
		next: [
			{ tree: 'observability', ask: 'Who notices that a consumer failed, and from when on?' },
			{ tree: 'backup', ask: 'What else must be brought back to an earlier state?' }
		],
		sources: [
			page.eventBridgeCustomBus,
			page.eventBridgeArchive,
			page.eventBridgeTemplates,
			page.eventBridgeMigrating,
			page.eventBridgeOrdering
		]
	},

	'notify-people': {
		title: 'Publish to an SNS topic that reaches phones and inboxes.',
		short: 'SNS to people',
		recommend: ['sns'],
		because:
			'A topic delivers to mobile apps, phone numbers and e-mail addresses as well as to programs, so that one publish can warn people and start a function.',
		against: {
			eventbridge: 'A bus can start the notice, but people are reached by the topic behind it.'
		},
		rival: {
			candidate: 'eventbridge',
			when: 'the notice starts from an event of an AWS service: let a rule pick the event, and a topic carry it to people.'
		},
		watch: [
			{
				lead: 'Texts go by End User Messaging.',
				text: 'SNS hands text messages to AWS End User Messaging, which holds sender numbers, registration and bill. Use its own API for number pools, a simulator or rules by country.'
			},
			{
				lead: 'Sandbox, limits, registration.',
				text: 'Texts start in a sandbox, with a small monthly spend, and many countries ask for a registered sender. Begin weeks ahead.'
			},
			{
				lead: 'E-mail is for operators.',
				text: 'Addresses must confirm, the text is plain, and the rate is low. Mail to customers belongs to Amazon SES.'
			},
			{
				lead: 'Push needs each vendor’s keys.',
				text: 'Register your app with Apple or Google, and remove tokens that have gone stale.'
			},
			{
				lead: 'Retries end soon.',
				text: 'Towards people, SNS tries for {sns.retries-outside}, then drops. Whatever must arrive needs a dead-letter queue and a second way.'
			}
		],
		older:
			'Older material sends campaigns with Amazon Pinpoint, which is retired: texts and push live on in AWS End User Messaging, e-mail in Amazon SES.',
		first: {
			docs: {
				title: 'Mobile text messaging with Amazon SNS',
				url: guide + 'sns/latest/dg/sns-mobile-phone-number-as-subscriber.html'
			},
			resources: ['AWS::SNS::Topic', 'AWS::SNS::Subscription', 'CreatePlatformApplication']
		},
		next: [
			{ tree: 'observability', ask: 'Which alarm should call people at all?' },
			{ tree: 'secrets', ask: 'Where do the keys of the push vendors live?' }
		],
		sources: [page.snsWelcome, page.snsSms, page.snsRetries, page.snsQuotas]
	},

	schedule: {
		title: 'Set a schedule in EventBridge Scheduler.',
		short: 'EventBridge Scheduler',
		recommend: ['eventbridge'],
		because:
			'It calls a queue, a function or nearly any AWS API at a time, once or again and again, for {eventbridge.schedules} in an account and Region before you have to ask.',
		against: {
			'sqs-standard':
				'A queue holds a message back for {sqs-standard.delay}, which is enough for a short pause only.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the wait never exceeds {sqs-standard.delay}: a delay on the message then needs no schedule to create and delete.'
		},
		watch: [
			{
				lead: 'At least once, about on time.',
				text: 'A call may come twice, and within the minute rather than on the second. Make the target idempotent.'
			},
			{
				lead: 'Clean up one-time schedules.',
				text: 'Those that have run still count. Let them delete themselves after completion.'
			},
			{
				lead: 'Let a queue take the rush.',
				text: 'At midnight everything is due. Use a flexible window, or have the schedule send to a queue that workers empty.'
			},
			{
				lead: 'Name the time zone.',
				text: 'A schedule can follow local time. A run that falls into the hour lost in spring is skipped; say UTC where that hurts.'
			},
			{
				lead: 'A dead-letter queue for each.',
				text: 'What cannot be called is retried, then dropped. Without a dead-letter queue nobody learns of it.'
			}
		],
		older:
			'Older material uses scheduled rules of CloudWatch Events, or a cron job on an instance. Scheduled rules still exist, as a legacy that AWS advises against.',
		first: {
			docs: {
				title: 'What is Amazon EventBridge Scheduler?',
				url: guide + 'scheduler/latest/UserGuide/what-is-scheduler.html'
			},
			resources: ['AWS::Scheduler::Schedule', 'AWS::Scheduler::ScheduleGroup']
		},
		next: [
			{ tree: 'workflow', ask: 'Does the call start several steps?' },
			{ tree: 'compute', ask: 'Where does the job run?' }
		],
		sources: [
			page.scheduler,
			page.scheduleTypes,
			page.schedulerQuotas,
			page.scheduledRules,
			page.sqsTimers
		]
	}
} satisfies Outcomes<typeof states>;
