import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { mq, mqDeleting, mqDeployment, mqQuotas, mqRabbitVersions, sqsWelcome } from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone, or several', mqDeployment, '2026-11'),
		'billed-for': read('brokers, while they exist', mqDeleting, '2026-11'),
		'operated-by': read('shared', mq, '2026-11', 'you choose instance, version and window'),
		'first-step': read('a broker', mq, '2026-11'),
		commitment: read(false, mqDeleting, '2026-11'),
		'goes-to': read('as configured', sqsWelcome, '2026-11', 'queues and topics'),
		queues: read(true, sqsWelcome, '2026-11'),
		publishes: read(true, sqsWelcome, '2026-11'),
		room: read(200, mqQuotas, '2026-11', 'a large broker of the m5 class'),
		delivery: without('The protocol decides.'),
		repeats: without('The protocol and the client decide.'),
		replay: read(false, mqRabbitVersions, '2026-11', 'RabbitMQ streams are not supported'),
		failures: without('As you set up the broker.'),
		'max-message': unpublished('The engine sets it.'),
		protocols: read(
			['AMQP', 'MQTT', 'STOMP', 'OpenWire', 'JMS'],
			sqsWelcome,
			'2026-11',
			'ActiveMQ; RabbitMQ speaks AMQP only'
		),
		targets: read(['programs that poll'], mq, '2026-11', 'clients of the broker'),
		versions: read(
			'ActiveMQ 5.19, RabbitMQ 4.2',
			mqRabbitVersions,
			'2026-11',
			'ActiveMQ 5.18 and RabbitMQ 3.13 too'
		),
		connections: read(2000, mqQuotas, '2026-11', 'a protocol, on large ActiveMQ brokers')
	}
});
