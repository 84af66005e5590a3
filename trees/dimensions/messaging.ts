/** What the messaging services are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const messaging = defineDimensions({
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
		name: 'It gets there by',
		group: 'Delivery',
		kind: 'one-of',
		options: ['pull', 'push', 'pull or push'],
		help: 'Pull: receivers fetch at their own pace. Push: the service calls them.'
	},
	order: {
		name: 'Order kept',
		group: 'Delivery',
		kind: 'one-of',
		options: ['no', 'best effort', 'per key', 'per key, if asked']
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
		options: ['attributes or body', 'any field']
	},
	replay: {
		name: 'Past messages can be had again',
		group: 'Delivery',
		kind: 'yes-no'
	},
	retention: {
		name: 'Keeps a message, at most',
		group: 'Delivery',
		kind: 'number',
		unit: unit('day', 'days'),
		scale: 'log'
	},
	retries: {
		name: 'Goes on retrying, within AWS',
		group: 'Delivery',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'How long a failed push to a queue, function or other AWS target is tried again.'
	},
	'retries-outside': {
		name: 'Goes on retrying, to people',
		group: 'Delivery',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	failures: {
		name: 'What fails can go to',
		group: 'Delivery',
		kind: 'one-of',
		options: ['a dead-letter queue', 'an S3 bucket', 'nowhere else']
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
		unit: unit('MiB'),
		scale: 'log'
	},
	'default-message': {
		name: 'Message size, as set at first',
		group: 'Limits',
		kind: 'number',
		unit: unit('KiB'),
		scale: 'log'
	},
	throughput: {
		name: 'Rate, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second'),
		scale: 'log'
	},
	'throughput-everywhere': {
		name: 'Rate to be had in every Region',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second'),
		scale: 'log'
	},
	'throughput-best': {
		name: 'Highest rate published',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second'),
		scale: 'log'
	},
	'key-throughput': {
		name: 'Rate for one key',
		group: 'Limits',
		kind: 'number',
		unit: unit('message a second', 'messages a second'),
		scale: 'log',
		help: 'Key: the value within which order is kept, such as a message group or partition key.'
	},
	'write-rate': {
		name: 'Data in',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB/s'),
		scale: 'log'
	},
	'read-rate': {
		name: 'Data out',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB/s'),
		scale: 'log'
	},
	receivers: {
		name: 'Receivers, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('receiver', 'receivers'),
		scale: 'log'
	},
	'receivers-best': {
		name: 'Receivers, in another mode',
		group: 'Limits',
		kind: 'number',
		unit: unit('receiver', 'receivers'),
		scale: 'log'
	},
	'in-flight': {
		name: 'Being worked on at once',
		group: 'Limits',
		kind: 'number',
		unit: unit('message', 'messages'),
		scale: 'log',
		help: 'Messages that workers have received and not yet deleted.'
	},
	'group-scan': {
		name: 'Looks for free groups among the first',
		group: 'Limits',
		kind: 'number',
		unit: unit('message', 'messages'),
		scale: 'log',
		help: 'Where one group has a longer backlog than this, messages of other groups behind it wait too.'
	},
	visibility: {
		name: 'Hidden while worked on, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('hour', 'hours')
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
		unit: unit('schedule', 'schedules'),
		scale: 'log'
	},
	latency: {
		name: 'Delay from sender to reader',
		group: 'Limits',
		kind: 'number',
		unit: unit('ms')
	},
	'latency-best': {
		name: 'The same, to dedicated readers',
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

	protocols: {
		name: 'Speaks',
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
