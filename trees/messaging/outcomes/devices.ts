/** The outcome for fleets of devices out in the field. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide } from './recurring.ts';

export const devices = {
	devices: {
		title: 'Connect the devices to AWS IoT Core, and let its rules hand messages on.',
		short: 'IoT Core',
		recommend: ['iot-core'],
		lede: 'It holds the connections of a whole fleet, knows each device by a certificate of its own, and carries telemetry up and commands down. Rules pass messages to queues, streams and stores.',
		against: {
			'amazon-mq':
				'A broker speaks MQTT as well, but knows no devices, and you size and patch it for the whole fleet.',
			'kinesis-data-streams':
				'A stream takes records from programs that call AWS, and can send nothing to a device.'
		},
		rival: {
			candidate: 'amazon-mq',
			when: 'it is a handful of programs in networks of your own that speak MQTT, with no fleet to enrol.'
		},
		cost: {
			none: 'not published',
			why: 'Minutes of connection, messages either way and rules are billed apart, in steps of size. How many devices stay connected and how often they speak decides, so no one ratio fits.',
			page: page.iotPricing
		},
		watch: [
			{
				lead: 'Offline messages wait for an hour.',
				text: 'A persistent session keeps what was sent meanwhile, and longer only if you have it raised, to {iot-core.waits} at most. State that must outlive that belongs in a device shadow.'
			},
			{
				lead: 'Quotas are for the whole account.',
				text: 'A Region takes {iot-core.throughput} and {iot-core.connections} before you ask for more. A single connection has a low rate of its own: let devices gather readings.'
			},
			{
				lead: 'No order, and repeats.',
				text: 'The broker promises no order and may send a message again. Put a number and an id into each.'
			},
			{
				lead: 'Let rules carry the telemetry.',
				text: 'A rule writes to a stream, a queue or a store, so nothing of yours subscribes to everything. Basic Ingest leaves out the broker and its price. Give each rule an error action.'
			},
			{
				lead: 'Not all of MQTT.',
				text: 'Quality of service 2 is missing, and topics have a bounded depth. Try the present software of a device against it before you change its address.'
			},
			{
				lead: 'A certificate for each device.',
				text: 'Fleet provisioning enrols devices at first contact. Let the policy of each name its own topics alone.'
			}
		],
		older:
			'Older material runs a cluster of MQTT brokers on EC2, and knows only MQTT 3; IoT Core speaks MQTT 5 too.',
		first: {
			docs: {
				title: 'Getting started with AWS IoT Core tutorials',
				url: guide + 'iot/latest/developerguide/iot-gs.html'
			},
			resources: ['AWS::IoT::Thing', 'AWS::IoT::Policy', 'AWS::IoT::TopicRule']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'What computes on the telemetry?',
				known: 'a rule of IoT Core can write it to a stream'
			},
			{
				tree: 'database',
				ask: 'Where does the latest state of each device live?',
				known: 'messages come by IoT Core, whose rules can write to a store'
			}
		],
		sources: [page.iotWelcome, page.iotMqtt, page.iotRules, page.iotQuotas, page.iotLens]
	}
} satisfies Partial<Outcomes<typeof states>>;
