import { byVariant, read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	mq,
	mqActive,
	mqActiveVersions,
	mqBrokers,
	mqDeleting,
	mqDeployment,
	mqPricing,
	mqQuotas,
	mqRabbitFour,
	mqRabbitJms,
	mqRabbitLimits,
	mqRabbitVersions,
	sqsWelcome
} from './sources.ts';

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
		'Java JMS queue',
		'AMQP',
		'STOMP',
		'MQTT',
		'OpenWire',
		'message broker',
		'IBM MQ'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { activemq: 'ActiveMQ', rabbitmq: 'RabbitMQ' } },
	facts: {
		scope: read('one Availability Zone, or several', mqDeployment, '2026-11'),
		'billed-for': read('broker hours, and storage', mqPricing, '2026-11'),
		'cost-million': byVariant({
			rabbitmq: read(
				95,
				mqPricing,
				'2026-08',
				'worked out; hours of the smallest cluster of three, without storage'
			)
		}),
		'paid-when-idle': read(true, mqDeleting, '2026-11'),
		'operated-by': read('shared', mq, '2026-11', 'you choose instance, version and window'),
		'first-step': read('a broker', mq, '2026-11'),
		commitment: read(false, mqDeleting, '2026-11'),
		'goes-to': read('as configured', sqsWelcome, '2026-11', 'queues and topics'),
		queues: read(true, sqsWelcome, '2026-11'),
		publishes: read(true, sqsWelcome, '2026-11'),
		room: read(200, mqQuotas, '2026-11', 'a large broker of the m5 class'),
		delivery: without('The protocol decides.'),
		waits: without('Until it is taken, as long as the broker has room.'),
		order: without('The engine and the kind of queue decide.'),
		repeats: byVariant({
			rabbitmq: read(
				'possible',
				mqRabbitFour,
				'2026-11',
				'a quorum queue delivers again, 20 times unless set'
			)
		}),
		replay: read(false, mqRabbitVersions, '2026-11', 'RabbitMQ streams are not supported'),
		failures: byVariant({
			rabbitmq: read('a dead-letter queue', mqRabbitFour, '2026-11', 'if you set one; else dropped')
		}),
		throughput: unpublished('It depends on the instance.'),
		receivers: unpublished('Connections count.'),
		'max-message': byVariant({
			rabbitmq: read(0.5, mqRabbitLimits, '2026-11', 'RabbitMQ 4, as first set')
		}),
		batch: without('Clients keep a connection and send one by one.'),
		'client-network': read('your VPC or public', mqBrokers, '2026-11', 'as chosen at creation'),
		protocols: byVariant({
			activemq: read(['AMQP', 'MQTT', 'STOMP', 'OpenWire', 'JMS'], mqActive, '2026-11'),
			rabbitmq: read(
				['AMQP', 'JMS'],
				mqRabbitJms,
				'2026-11',
				'JMS from RabbitMQ 4 on, with its own client'
			)
		}),
		targets: read(['programs that poll'], mq, '2026-11', 'clients of the broker'),
		versions: byVariant({
			activemq: read('ActiveMQ 5.19 and 5.18', mqActiveVersions, '2026-11'),
			rabbitmq: read('RabbitMQ 4.2 and 3.13', mqRabbitVersions, '2026-11')
		}),
		connections: byVariant({
			activemq: read({ from: 300, to: 2000 }, mqQuotas, '2026-11', 'a protocol, by size'),
			rabbitmq: read(
				{ from: 100, to: 48000 },
				mqRabbitLimits,
				'2026-11',
				'a node of RabbitMQ 4, by size; fewer in a cluster'
			)
		})
	}
});
