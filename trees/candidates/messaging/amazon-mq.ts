import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noStream, read, unpublished, without } from './read.ts';
import { mq, mqDeleting, mqDeployment, mqQuotas, mqRabbitVersions, sqsWelcome } from './sources.ts';

export const amazonMq: CandidateOf<typeof dimensions> = {
	id: 'amazon-mq',
	name: 'Amazon MQ',
	short: 'Amazon MQ',
	summary:
		'A managed ActiveMQ or RabbitMQ broker for clients that already speak AMQP, MQTT, STOMP, OpenWire or JMS.',
	alias: [
		'MQ',
		'ActiveMQ',
		'RabbitMQ',
		'JMS',
		'AMQP',
		'STOMP',
		'MQTT',
		'OpenWire',
		'message broker',
		'IBM MQ'
	],
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noQueue,
		scope: read('one Availability Zone, or several', mqDeployment),
		'billed-for': read('brokers, while they exist', mqDeleting),
		'operated-by': read('shared', mq, 'you choose instance, version and window'),
		'first-step': read('a broker', mq),
		commitment: read(false, mqDeleting),
		'goes-to': read('as configured', sqsWelcome, 'queues and topics'),
		queues: read(true, sqsWelcome),
		publishes: read(true, sqsWelcome),
		room: read(200, mqQuotas, 'a large broker of the m5 class'),
		delivery: without('The protocol decides.'),
		order: without('The engine and the kind of queue decide.'),
		repeats: without('The protocol and the client decide.'),
		'dedup-window': without('The engine decides.'),
		filter: without('The protocol decides.'),
		replay: read(false, mqRabbitVersions, 'RabbitMQ streams are not supported'),
		retention: without('Until it is taken, as long as the broker has room.'),
		retries: without('The engine decides.'),
		'retries-outside': without('It does not reach people.'),
		failures: without('As you set up the broker.'),
		'max-message': unpublished('The engine sets it.'),
		'default-message': unpublished('The engine sets it.'),
		throughput: unpublished('It depends on the instance.'),
		'throughput-everywhere': unpublished('It depends on the instance.'),
		'throughput-best': unpublished('It depends on the instance.'),
		'key-throughput': unpublished('It depends on the instance.'),
		receivers: without('Connections count.'),
		schedules: without('It is not a scheduler for other services.'),
		protocols: read(
			['AMQP', 'MQTT', 'STOMP', 'OpenWire', 'JMS'],
			sqsWelcome,
			'ActiveMQ; RabbitMQ speaks AMQP only'
		),
		targets: read(['programs that poll'], mq, 'clients of the broker'),
		versions: read(
			'ActiveMQ 5.19, RabbitMQ 4.2',
			mqRabbitVersions,
			'ActiveMQ 5.18 and RabbitMQ 3.13 too'
		),
		connections: read(2000, mqQuotas, 'a protocol, on large ActiveMQ brokers')
	}
};
