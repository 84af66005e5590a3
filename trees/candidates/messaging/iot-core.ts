import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { iotLens, iotMqtt, iotPricing, iotQuotas, iotRules, iotWelcome } from './sources.ts';

export const candidate = defineCandidate({
	id: 'iot-core',
	name: 'AWS IoT Core',
	short: 'IoT Core',
	summary:
		'A message broker for fleets of devices that connect over the internet, with rules that hand their messages to other services.',
	alias: [
		'IoT',
		'AWS IoT',
		'MQTT broker',
		'device fleet',
		'connected devices',
		'connected vehicles',
		'telemetry',
		'device commands',
		'sensors'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', iotQuotas, '2026-11'),
		'billed-for': read(
			'connection minutes, messages and rules',
			iotPricing,
			'2026-11',
			'each 5 KB of a message counts'
		),
		'cost-million': unpublished(
			'Connections, messages and rules are billed apart; no one figure fits.'
		),
		'paid-when-idle': read(
			false,
			iotPricing,
			'2026-11',
			'connected devices are paid by the minute'
		),
		'operated-by': read('AWS', iotWelcome, '2026-11'),
		'first-step': read('a thing with its certificate', iotWelcome, '2026-11'),
		commitment: read(false, iotPricing, '2026-11'),
		'goes-to': read('every subscriber', iotMqtt, '2026-11', 'and every rule that matches'),
		queues: read(false, iotMqtt, '2026-11', 'but shared subscriptions share a topic out'),
		publishes: read(true, iotWelcome, '2026-11'),
		delivery: read('push', iotMqtt, '2026-11', 'over the connection that the device keeps'),
		waits: read(7, iotLens, '2026-11', 'a persistent session; an hour unless raised'),
		order: read('no', iotMqtt, '2026-11'),
		repeats: read('possible', iotMqtt, '2026-11', 'with quality of service 1, at least once'),
		replay: read(false, iotMqtt, '2026-11', 'a topic can retain its last message'),
		failures: read('another step', iotRules, '2026-11', 'the error action of a rule'),
		throughput: read(
			{ from: 2000, to: 20000 },
			iotQuotas,
			'2026-11',
			'into an account, by Region; can be raised'
		),
		receivers: unpublished('Connections are bounded, not the subscribers of a topic.'),
		'max-message': read(0.125, iotQuotas, '2026-11', '“128 KB”'),
		batch: without('Each publish carries one message.'),
		protocols: read(
			['MQTT', 'WebSocket', 'HTTPS API'],
			iotWelcome,
			'2026-11',
			'over HTTPS devices publish only'
		),
		targets: read(
			['devices', 'Lambda', 'HTTP endpoints', 'SQS queues', 'other AWS APIs', 'stores'],
			iotRules,
			'2026-11',
			'beyond devices, by rules'
		),
		connections: read(
			{ from: 100000, to: 500000 },
			iotQuotas,
			'2026-11',
			'an account, by Region; can be raised'
		)
	}
});
