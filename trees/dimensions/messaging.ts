/** What the messaging services are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const messaging = defineDimensions({
	'cost-million': {
		name: 'Cost of a million messages',
		group: 'Price',
		kind: 'number',
		unit: unit('% of SQS standard'),
		help: 'Small messages, from one sender to one receiver, one a call, at an even hundred a second. On SQS that is three calls each: send, receive, delete. Derived from other people’s copies of the AWS price list for N. Virginia, nearly all of August 2025 to October 2026; the price page has today’s figures. Where hours are billed, a denser flow makes each message cheaper.'
	},
	'paid-when-idle': {
		name: 'Costs while nothing is sent',
		group: 'Price',
		kind: 'yes-no'
	},

	'goes-to': {
		name: 'A message goes to',
		group: 'Delivery',
		kind: 'one-of',
		options: [
			'one worker',
			'every subscriber',
			'matching targets',
			'every reader',
			'stores',
			'as configured'
		]
	},
	queues: {
		name: 'Works as a queue',
		group: 'Delivery',
		kind: 'yes-no',
		help: 'Workers share the messages; each is done by one of them.'
	},
	publishes: {
		name: 'Works by publish and subscribe',
		group: 'Delivery',
		kind: 'yes-no',
		help: 'All who subscribe get a copy.'
	},
	delivery: {
		name: 'Pushed or pulled',
		group: 'Delivery',
		kind: 'one-of',
		options: ['pull', 'push', 'pull or push'],
		help: 'Pull: receivers fetch at their own pace. Push: the service calls them.'
	},
	order: {
		name: 'Order kept',
		group: 'Delivery',
		kind: 'one-of',
		options: ['no', 'best effort', 'per key', 'per key, if asked'],
		help: 'Key: the value within which order is kept, such as a message group or a partition key.'
	},
	repeats: {
		name: 'Duplicates',
		group: 'Delivery',
		kind: 'one-of',
		options: ['possible', 'suppressed', 'suppressed, if asked']
	},
	'dedup-window': {
		name: 'Duplicates recognised for',
		group: 'Delivery',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	filter: {
		name: 'Selects messages by',
		group: 'Delivery',
		kind: 'one-of',
		options: ['attributes or body', 'any field', 'by channel']
	},
	replay: {
		name: 'Past messages can be sent or read again',
		group: 'Delivery',
		kind: 'yes-no'
	},
	waits: {
		name: 'Waits for a receiver that is away, at most',
		group: 'Delivery',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'A queue or a log keeps the message that long; a push is tried again that long.'
	},
	'waits-usually': {
		name: 'Keeps a message, unless set otherwise',
		group: 'Delivery',
		kind: 'number',
		unit: unit('day', 'days')
	},
	retention: {
		name: 'Keeps past messages, at most',
		group: 'Delivery',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'So that they can be read or sent again, though they were delivered.'
	},
	'retries-outside': {
		name: 'Tries again to reach people, for',
		group: 'Delivery',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	failures: {
		name: 'What fails can go to',
		group: 'Delivery',
		kind: 'one-of',
		options: ['a dead-letter queue', 'an S3 bucket', 'another step', 'nowhere else']
	},

	room: {
		name: 'Room for waiting messages',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'max-message': {
		name: 'Message size, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('MiB')
	},
	'default-message': {
		name: 'Message size, unless set higher',
		group: 'Limits',
		kind: 'number',
		unit: unit('KiB')
	},
	batch: {
		name: 'Messages in one call, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('message', 'messages')
	},
	throughput: {
		name: 'Messages a second, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second')
	},
	'throughput-everywhere': {
		name: 'Messages a second that every Region gives',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second')
	},
	'calls-everywhere': {
		name: 'Calls of one kind a second that every Region takes',
		group: 'Limits',
		kind: 'number',
		unit: unit('call a second', 'calls a second'),
		help: 'A call carries one message, or a batch.'
	},
	'key-throughput': {
		name: 'Messages a second for one key',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second'),
		help: 'Key: the value within which order is kept, such as a message group or partition key.'
	},
	'write-rate': {
		name: 'Data in',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB/s')
	},
	'read-rate': {
		name: 'Data out',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB/s')
	},
	receivers: {
		name: 'Receivers that each get a copy, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('receiver', 'receivers')
	},
	'in-flight': {
		name: 'Being worked on at once',
		group: 'Limits',
		kind: 'number',
		unit: unit('message', 'messages'),
		help: 'Messages that workers have received and not yet deleted.'
	},
	'group-scan': {
		name: 'Looks for free groups among the first',
		group: 'Limits',
		kind: 'number',
		unit: unit('message', 'messages'),
		help: 'Where one group has a longer backlog than this, messages of other groups behind it wait too.'
	},
	visibility: {
		name: 'Hidden while worked on, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'visibility-usually': {
		name: 'Hidden while worked on, unless set otherwise',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds'),
		help: 'The visibility timeout: a message not deleted by then is handed out again.'
	},
	'tries-usually': {
		name: 'Handed out before it is set aside, unless set otherwise',
		group: 'Limits',
		kind: 'number',
		unit: unit('time', 'times'),
		help: 'Where a dead-letter queue is named: what was handed out more often moves there.'
	},
	delay: {
		name: 'Can be held back, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	schedules: {
		name: 'Schedules in an account and Region',
		group: 'Limits',
		kind: 'number',
		unit: unit('schedule', 'schedules')
	},
	latency: {
		name: 'Delay from sender to reader',
		group: 'Limits',
		kind: 'number',
		unit: unit('ms')
	},
	'latency-best': {
		name: 'Delay to a reader with a share of its own',
		group: 'Limits',
		kind: 'number',
		unit: unit('ms')
	},
	buffer: {
		name: 'Collects before delivery, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('second', 'seconds')
	},

	'client-network': {
		name: 'Clients reach it in',
		group: 'Connecting',
		kind: 'one-of',
		options: ['your VPC', 'your VPC or public']
	},
	protocols: {
		name: 'Protocols of its clients',
		group: 'Connecting',
		kind: 'set',
		options: ['HTTPS API', 'WebSocket', 'AMQP', 'MQTT', 'STOMP', 'OpenWire', 'JMS', 'Kafka']
	},
	targets: {
		name: 'Delivers to',
		group: 'Connecting',
		kind: 'set',
		options: [
			'programs that poll',
			'Lambda',
			'HTTP endpoints',
			'SQS queues',
			'other AWS APIs',
			'people',
			'open pages and apps',
			'devices',
			'stores'
		]
	},
	versions: {
		name: 'Engine versions',
		group: 'Connecting',
		kind: 'phrase'
	},
	connections: {
		name: 'Client connections',
		group: 'Connecting',
		kind: 'number',
		unit: unit('connection', 'connections')
	}
});
