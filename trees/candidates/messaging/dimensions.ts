/** What the messaging services are compared on. */
import { defineDimensions } from '#lib/tree/candidate.ts';

export const dimensions = defineDimensions({
	scope: { name: 'Scope', group: 'At a glance', kind: 'phrase' },
	'billed-for': { name: 'You pay for', group: 'At a glance', kind: 'phrase' },
	'operated-by': {
		name: 'Who runs it',
		group: 'At a glance',
		kind: 'one-of',
		options: ['AWS', 'you', 'shared'],
		touchedBy: ['messaging/protocol']
	},
	'first-step': { name: 'You create first', group: 'At a glance', kind: 'phrase' },
	commitment: { name: 'Needs a term commitment', group: 'At a glance', kind: 'yes-no' },

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
		],
		touchedBy: ['messaging/kind', 'messaging/routing']
	},
	queues: {
		name: 'Works as a queue',
		group: 'Delivery',
		kind: 'yes-no',
		help: 'Workers share the messages; each is done by one of them.',
		touchedBy: ['messaging/kind']
	},
	publishes: {
		name: 'Works by publish and subscribe',
		group: 'Delivery',
		kind: 'yes-no',
		help: 'All who subscribe get a copy.',
		touchedBy: ['messaging/kind']
	},
	delivery: {
		name: 'It gets there by',
		group: 'Delivery',
		kind: 'one-of',
		options: ['pull', 'push', 'pull or push'],
		help: 'Pull: receivers fetch at their own pace. Push: the service calls them.',
		touchedBy: ['messaging/catch-up']
	},
	order: {
		name: 'Order kept',
		group: 'Delivery',
		kind: 'one-of',
		options: ['no', 'best effort', 'per key', 'per key, if asked'],
		touchedBy: ['messaging/order', 'messaging/sequence']
	},
	repeats: {
		name: 'Duplicates',
		group: 'Delivery',
		kind: 'one-of',
		options: ['possible', 'suppressed', 'suppressed, if asked'],
		touchedBy: ['messaging/order', 'messaging/sequence']
	},
	'dedup-window': {
		name: 'Duplicates recognised for',
		group: 'Delivery',
		kind: 'number',
		unit: 'minutes',
		touchedBy: ['messaging/order']
	},
	filter: {
		name: 'Selects messages by',
		group: 'Delivery',
		kind: 'one-of',
		options: ['attributes or body', 'any field'],
		touchedBy: ['messaging/routing']
	},
	replay: {
		name: 'Past messages can be had again',
		group: 'Delivery',
		kind: 'yes-no',
		touchedBy: ['messaging/kind', 'messaging/past']
	},
	retention: {
		name: 'Keeps a message, at most',
		group: 'Delivery',
		kind: 'number',
		unit: 'days',
		scale: 'log',
		touchedBy: ['messaging/catch-up', 'messaging/past']
	},
	retries: {
		name: 'Goes on retrying, within AWS',
		group: 'Delivery',
		kind: 'number',
		unit: 'days',
		help: 'How long a failed push to a queue, function or other AWS target is tried again.',
		touchedBy: ['messaging/catch-up']
	},
	'retries-outside': {
		name: 'Goes on retrying, to people',
		group: 'Delivery',
		kind: 'number',
		unit: 'hours',
		touchedBy: ['messaging/reach']
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
		unit: 'GB'
	},
	'max-message': {
		name: 'Message size, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'MiB',
		scale: 'log'
	},
	'default-message': {
		name: 'Message size, as set at first',
		group: 'Limits',
		kind: 'number',
		unit: 'KiB',
		scale: 'log'
	},
	throughput: {
		name: 'Rate, by default',
		group: 'Limits',
		kind: 'number',
		unit: 'messages a second',
		scale: 'log',
		touchedBy: ['messaging/rate']
	},
	'throughput-everywhere': {
		name: 'Rate to be had in every Region',
		group: 'Limits',
		kind: 'number',
		unit: 'messages a second',
		scale: 'log',
		touchedBy: ['messaging/rate']
	},
	'throughput-best': {
		name: 'Highest rate published',
		group: 'Limits',
		kind: 'number',
		unit: 'messages a second',
		scale: 'log',
		touchedBy: ['messaging/rate']
	},
	'key-throughput': {
		name: 'Rate for one key',
		group: 'Limits',
		kind: 'number',
		unit: 'messages a second',
		scale: 'log',
		help: 'Key: the value within which order is kept, such as a message group or partition key.',
		touchedBy: ['messaging/order', 'messaging/rate']
	},
	'write-rate': {
		name: 'Data in',
		group: 'Limits',
		kind: 'number',
		unit: 'MB/s',
		scale: 'log'
	},
	'read-rate': {
		name: 'Data out',
		group: 'Limits',
		kind: 'number',
		unit: 'MB/s',
		scale: 'log',
		touchedBy: ['messaging/readers']
	},
	receivers: {
		name: 'Receivers, by default',
		group: 'Limits',
		kind: 'number',
		unit: 'receivers',
		scale: 'log',
		touchedBy: ['messaging/readers', 'messaging/routing']
	},
	'receivers-best': {
		name: 'Receivers, in another mode',
		group: 'Limits',
		kind: 'number',
		unit: 'receivers',
		scale: 'log',
		touchedBy: ['messaging/readers']
	},
	'in-flight': {
		name: 'Being worked on at once',
		group: 'Limits',
		kind: 'number',
		unit: 'messages',
		scale: 'log',
		help: 'Messages that workers have received and not yet deleted.'
	},
	'group-scan': {
		name: 'Looks for free groups among the first',
		group: 'Limits',
		kind: 'number',
		unit: 'messages',
		scale: 'log',
		help: 'Where one group has a longer backlog than this, messages of other groups behind it wait too.',
		touchedBy: ['messaging/order']
	},
	visibility: {
		name: 'Hidden while worked on, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'hours'
	},
	delay: {
		name: 'Can be held back, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'minutes',
		touchedBy: ['messaging/kind']
	},
	schedules: {
		name: 'Schedules in an account and Region',
		group: 'Limits',
		kind: 'number',
		unit: 'schedules',
		scale: 'log',
		touchedBy: ['messaging/kind']
	},
	latency: {
		name: 'Delay from sender to reader',
		group: 'Limits',
		kind: 'number',
		unit: 'ms',
		touchedBy: ['messaging/readers']
	},
	'latency-best': {
		name: 'The same, to dedicated readers',
		group: 'Limits',
		kind: 'number',
		unit: 'ms',
		touchedBy: ['messaging/readers']
	},
	buffer: {
		name: 'Collects before delivery, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'seconds',
		touchedBy: ['messaging/reader']
	},

	protocols: {
		name: 'Speaks',
		group: 'Connecting',
		kind: 'set',
		options: ['HTTPS API', 'WebSocket', 'AMQP', 'MQTT', 'STOMP', 'OpenWire', 'JMS', 'Kafka'],
		touchedBy: ['messaging/protocol']
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
		],
		touchedBy: ['messaging/kind', 'messaging/reader', 'messaging/reach']
	},
	versions: {
		name: 'Engine versions',
		group: 'Connecting',
		kind: 'phrase',
		touchedBy: ['messaging/protocol']
	},
	connections: {
		name: 'Client connections',
		group: 'Connecting',
		kind: 'number',
		unit: 'connections',
		touchedBy: ['messaging/protocol']
	}
});
