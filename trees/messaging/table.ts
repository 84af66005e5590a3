/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'sqs-standard',
		'sns-sqs-fan-out',
		'eventbridge',
		'kinesis-data-streams',
		'sqs-fifo',
		'sns',
		'sns-fifo',
		'data-firehose',
		'amazon-msk',
		'amazon-mq',
		'eventbridge-scheduler',
		'step-functions',
		'appsync-events',
		'iot-core'
	],
	rows: {
		'goes-to': ['kind', 'copies'],
		queues: ['copies'],
		publishes: ['copies'],
		delivery: ['missed'],
		waits: ['missed'],
		order: ['order', 'sequence'],
		repeats: ['order', 'sequence'],
		replay: ['missed', 'past'],
		failures: [],
		'cost-million': [],
		'billed-for': [],
		'paid-when-idle': ['ends'],
		'operated-by': ['ends'],
		throughput: ['rate'],
		receivers: ['copies', 'readers'],
		'max-message': [],
		batch: ['rate'],
		protocols: ['ends'],
		targets: ['kind', 'takers', 'reach'],
		scope: [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
