/** Outcomes on queues, and on the brokers that keep an older protocol. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide, longBacklog } from './recurring.ts';

export const queues = {
	'sqs-standard': {
		title: 'Put a standard SQS queue between them.',
		short: 'SQS standard',
		recommend: ['sqs-standard'],
		lede: 'The plain default. The queue takes whatever comes at nearly any rate, and workers fetch at their own pace; what a worker fails to do comes back.',
		against: {
			'sqs-fifo':
				'A FIFO queue would bound the rate and ask for groups, for an order nobody needs.',
			eventbridge: 'A bus pushes events as they come and cannot hold back a flood for slow workers.'
		},
		rival: {
			candidate: 'sqs-fifo',
			when: 'a swap or a repeat does harm that the worker cannot recognise by itself.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sqs-fifo', 'eventbridge@classic'],
			says: 'Each send, receive and delete is a request, and so is a poll that finds nothing: wait for messages and take ten a call. A large message counts as several.',
			page: page.sqsPricing
		},
		watch: [
			{
				lead: 'Duplicates happen.',
				text: 'Delivery is at least once: make the worker idempotent, by a key it can look up, before you rely on the queue.'
			},
			{
				lead: 'Hide long enough.',
				text: 'A message reappears when its visibility timeout ends before it is deleted. Set it above the longest run, {sqs-standard.visibility} at most, and lengthen it after each failure to space out retries.'
			},
			{
				lead: 'Give it a dead-letter queue.',
				text: 'Messages that fail again and again should go aside, with an alarm. Whatever lies for {sqs-standard.waits} is dropped.'
			},
			{
				lead: 'Noisy tenants.',
				text: 'One customer’s flood delays all others in the queue. Send a message group id, and fair queues keep waiting short for the quiet ones, with no limit on rate and no promise of order.'
			},
			{
				lead: 'No priorities inside a queue.',
				text: 'Give urgent work a queue of its own, and let workers look there first.'
			},
			{
				lead: 'Large payloads go to S3.',
				text: 'A message holds {sqs-standard.max-message}. Beyond it, store the payload in S3 and send the pointer: the extended client library does so (claim check).'
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
			{
				tree: 'auto-scaling',
				ask: 'What adds workers as the backlog grows?',
				known: 'work waits in an SQS standard queue'
			},
			{
				tree: 'compute',
				ask: 'Where do the workers run?',
				known: 'they take tasks from an SQS standard queue, one at a time or in tens'
			},
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
		recommend: ['sqs-fifo@plain'],
		lede: 'The queue hands out messages of a group one after another and takes a repeated send only once, at {sqs-fifo.throughput.plain} as it comes.',
		against: {
			'sqs-standard': 'A standard queue may now and then swap or repeat messages.',
			'kinesis-data-streams':
				'A stream keeps order too, but repeats are left to the reader, and it has shards to plan.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the worker can tell old from new by a version or an id, so that order and repeats no longer matter.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sqs-standard', 'kinesis-data-streams@on-demand'],
			says: 'Each send, receive and delete is a request, at a rate above that of a standard queue. Batches of ten cut the requests; the stream is cheaper only while much flows.',
			page: page.sqsPricing
		},
		watch: [
			{
				lead: 'The group is the unit of order.',
				text: 'Use the key within which order matters as the message group. One group for everything, where all must be in one line, means one worker at a time.'
			},
			{
				lead: 'Repeats are known for a while.',
				text: 'A second send is dropped for {sqs-fifo.dedup-window}. A worker that fails to delete in time still sees the message again: stay idempotent.'
			},
			{
				lead: 'A stuck message stops its group.',
				text: 'Later messages of a group wait until the first is deleted or moved aside. Decide whether a dead-letter queue may break the order.'
			},
			longBacklog,
			{
				lead: 'The rate counts calls.',
				text: 'Each of send, receive and delete has the same limit. Batches carry ten messages a call; high throughput is a setting to switch on.'
			},
			{
				lead: 'Delays are for all.',
				text: 'Single messages cannot be held back in a FIFO queue, only the whole queue, for {sqs-fifo.delay} at most.'
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
			{
				tree: 'compute',
				ask: 'Where do the workers run?',
				known: 'they take tasks in order from an SQS FIFO queue'
			},
			{ tree: 'workflow', ask: 'Does a task consist of several steps to be taken in turn?' },
			{
				tree: 'auto-scaling',
				ask: 'What adds workers as the backlog grows?',
				known: 'work waits in an SQS FIFO queue, in order within each group'
			}
		],
		sources: [
			page.sqsExactlyOnce,
			page.sqsHighThroughput,
			page.sqsGroupBacklog,
			page.sqsTimers,
			page.sqsMessages,
			page.sqsFifoQueues
		]
	},

	'sqs-fifo-fast': {
		title: 'Use an SQS FIFO queue, set for high throughput.',
		short: 'SQS FIFO, high rate',
		recommend: ['sqs-fifo@fast'],
		lede: 'With many message groups the queue spreads over partitions and takes {sqs-fifo.calls-everywhere.fast} in every Region, or {sqs-fifo.throughput-everywhere} in batches, and far more in some.',
		against: {
			'kinesis-data-streams':
				'A stream would do, with shards to plan, positions to keep and repeats to recognise.',
			'sqs-standard': 'A standard queue has no such limit, but may swap or repeat messages.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'one key alone exceeds what a partition takes, more readers need the same messages, or they should be read again.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['kinesis-data-streams@on-demand', 'sqs-standard'],
			says: 'You pay for requests, so batches of ten cut the cost to a tenth. At such rates a stream costs far less, but asks for more work.',
			page: page.sqsPricing
		},
		watch: [
			{
				lead: 'Many groups, evenly used.',
				text: 'A group lies in one partition, which takes {sqs-fifo.key-throughput} without batches. A few busy keys, or one strict line over everything, do not get faster.'
			},
			{
				lead: 'Batch by group.',
				text: 'Ten messages of one group travel as one call; ten of different groups may count as several. One a call, a Region takes a tenth of its figure.'
			},
			{
				lead: 'Switch it on.',
				text: 'High throughput needs two settings: duplicates are then recognised within a message group, and the limit applies to each group.'
			},
			{
				lead: 'Regions differ widely.',
				text: 'By Region it is {sqs-fifo.throughput.fast}, unless AWS raises yours. Look it up: a move to another Region can become a move to another service.'
			},
			{
				lead: 'Workers must keep up.',
				text: 'Up to {sqs-fifo.in-flight} can be worked on at once. A group with a message in work gives out no other.'
			},
			longBacklog
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
			{
				tree: 'auto-scaling',
				ask: 'What adds workers as the backlog grows?',
				known: 'work waits in an SQS FIFO queue with many message groups'
			},
			{
				tree: 'compute',
				ask: 'Where do the workers run?',
				known: 'they take tasks in order from an SQS FIFO queue, ten a call'
			}
		],
		sources: [page.sqsHighThroughput, page.sqsGroupBacklog, page.sqsMessages, page.sqsFifoQueues]
	},

	delayed: {
		title: 'Hold the message back in a standard SQS queue.',
		short: 'SQS with a delay',
		recommend: ['sqs-standard'],
		lede: 'The sender gives the message a delay, and workers do not see it before that is over. There is nothing to create for each wait, and nothing to clear away.',
		against: {
			'eventbridge-scheduler':
				'A schedule for each short wait is one more thing to create and delete.',
			'sqs-fifo': 'A FIFO queue delays all its messages alike, not one by one.',
			'step-functions': 'A run that only waits a few minutes is a process without steps.'
		},
		rival: {
			candidate: 'eventbridge-scheduler',
			when: 'a wait can exceed {sqs-standard.delay}, must end on a given minute, or may be called off.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['eventbridge-scheduler', 'step-functions'],
			says: 'A delay costs nothing: you pay for the send, the receive and the delete, as without it. A schedule is one call, and often sends to a queue as well.',
			page: page.sqsPricing
		},
		watch: [
			{
				lead: 'It cannot be called off.',
				text: 'A waiting message cannot be found and taken out. Let the worker look first whether the work is still wanted.'
			},
			{
				lead: 'A short wait only.',
				text: 'It ends at {sqs-standard.delay}. To wait longer, set a schedule; do not build hours out of minutes.'
			},
			{
				lead: 'Not before, but later.',
				text: 'The delay says when workers may see the message. When one takes it depends on how busy they are.'
			},
			{
				lead: 'A retry needs no new message.',
				text: 'A worker that fails can lengthen the visibility timeout instead, {sqs-standard.visibility} at most: the same message comes back then.'
			}
		],
		first: {
			docs: {
				title: 'Amazon SQS message timers',
				url: guide + 'AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-timers.html'
			},
			resources: ['AWS::SQS::Queue', 'SendMessage (DelaySeconds)']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Where do the workers run?',
				known: 'they take delayed tasks from an SQS standard queue'
			}
		],
		sources: [page.sqsTimers, page.sqsQueues, page.sqsMessages]
	},

	'amazon-mq': {
		title: 'Move the broker to Amazon MQ.',
		short: 'Amazon MQ',
		recommend: ['amazon-mq'],
		lede: 'Clients go on speaking the protocol they know, and AWS runs the broker. You change the address they connect to, and keep the rest of the code.',
		against: {
			'amazon-msk': 'An MSK cluster speaks the Kafka protocol and no other.',
			'sqs-standard':
				'SQS has an API of its own; a library brings over only JMS code that uses queues alone.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the clients are Java, use JMS queues and no topics, and can be rebuilt with the SQS library for JMS: then there is no broker to size.'
		},
		cost: {
			none: 'not applicable',
			why: 'A broker is paid by the hour and by storage, whether messages pass or not. At an even hundred a second the smallest RabbitMQ cluster comes to {amazon-mq.cost-million.rabbitmq}; with less traffic it costs more.',
			page: page.mqPricing
		},
		watch: [
			{
				lead: 'One broker is one Availability Zone.',
				text: 'For production take an active/standby pair of ActiveMQ, or a RabbitMQ cluster, and let clients reconnect: a failover and every maintenance window break connections.'
			},
			{
				lead: 'Choose the engine by protocol.',
				text: 'ActiveMQ speaks AMQP, MQTT, STOMP, OpenWire and JMS. RabbitMQ speaks AMQP, and from RabbitMQ 4 on JMS with its own client: no MQTT, no STOMP, no streams. On offer: {amazon-mq.versions.activemq}, {amazon-mq.versions.rabbitmq}.'
			},
			{
				lead: 'Size it yourself.',
				text: 'Throughput depends on instance and storage, and does not grow by itself. By size ActiveMQ takes {amazon-mq.connections.activemq} for each protocol.'
			},
			{
				lead: 'RabbitMQ 4 comes with limits.',
				text: 'Messages end at {amazon-mq.max-message.rabbitmq} unless you set more. Classic queues are no longer copied between nodes, and a quorum queue gives up on what fails again and again: set a dead-letter target.'
			},
			{
				lead: 'Moving without a pause.',
				text: 'On RabbitMQ, federation or dynamic shovels carry messages from the old broker while clients move, receivers first. Neither works from or to every private broker: try the link early.'
			},
			{
				lead: 'Devices are another matter.',
				text: 'A fleet that speaks MQTT over the internet belongs on AWS IoT Core: walk again, and take devices.'
			}
		],
		older:
			'Older material knows ActiveMQ only, gives JMS to it alone, or stops at RabbitMQ 3. AWS recommends RabbitMQ 4 today: a newer instance type, quorum queues by default, and no upgrade in place.',
		first: {
			docs: {
				title: 'Getting started: creating and connecting to an ActiveMQ broker',
				url: guide + 'amazon-mq/latest/developer-guide/getting-started-activemq.html'
			},
			resources: ['AWS::AmazonMQ::Broker', 'AWS::AmazonMQ::Configuration']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How do clients reach a broker inside a VPC?',
				known: 'an Amazon MQ broker, open to the public or not as chosen at creation'
			},
			{
				tree: 'secrets',
				ask: 'Where do the broker’s user names and passwords live?',
				known: 'an Amazon MQ broker, with users of its own'
			}
		],
		sources: [
			page.mq,
			page.mqRabbitVersions,
			page.mqRabbitProtocols,
			page.mqRabbitJms,
			page.mqRabbitLimits,
			page.mqRabbitPlugins,
			page.mqRabbitFour,
			page.mqActiveVersions,
			page.mqRabbitDeployment,
			page.mqDeleting,
			page.mqDeployment,
			page.mqActive,
			page.mqBrokers,
			page.sqsJms,
			page.sqsWelcome
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
