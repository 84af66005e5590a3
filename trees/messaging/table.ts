/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'sqs-standard',
		'sqs-fifo',
		'sns',
		'sns-fifo',
		'sns-sqs-fan-out',
		'eventbridge',
		'kinesis-data-streams',
		'data-firehose',
		'amazon-mq',
		'amazon-msk',
		'appsync-events',
		'step-functions'
	],
	rows: {
		scope: [],
		'billed-for': [],
		'operated-by': ['protocol'],
		'first-step': [],
		commitment: [],
		'goes-to': ['kind', 'routing'],
		queues: ['kind'],
		publishes: ['kind'],
		delivery: ['catch-up'],
		repeats: ['order', 'sequence'],
		replay: ['kind', 'past'],
		failures: [],
		'max-message': [],
		protocols: ['protocol'],
		targets: ['kind', 'reader', 'reach']
	}
} satisfies Table<Vocabulary>;
