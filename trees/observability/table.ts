/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'cloudwatch-metrics',
		'cloudwatch-logs',
		'cloudtrail',
		'aws-config',
		'x-ray',
		'vpc-flow-logs',
		'athena',
		'opensearch',
		'managed-prometheus',
		'cloudwatch-synthetics',
		'cloudwatch-rum',
		'traffic-mirroring',
		'eventbridge',
		'cloudtrail-lake'
	],
	kept: {
		'cloudtrail-lake':
			'Closed to new customers: you may still meet it, with audit events of earlier years.'
	},
	rows: {
		'made-for': ['asked', 'measures', 'traffic'],
		'record-is': ['asked', 'traffic'],
		cannot: ['lines', 'actions', 'traffic'],
		'starts-by': ['asked', 'actions'],
		'records-kept': ['since', 'later'],
		'seen-after': ['actions', 'lines'],
		'asked-with': ['measures', 'lines', 'later'],
		'tells-by': ['actions', 'lines'],
		'over-accounts': ['actions'],
		'log-gb': ['lines', 'later'],
		'billed-for': ['actions'],
		'operated-by': ['lines'],
		'left-to-you': ['lines', 'later'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
