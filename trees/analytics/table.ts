/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'athena',
		'redshift',
		'glue',
		'emr',
		'quicksight',
		'redshift-spectrum',
		'opensearch',
		'managed-flink',
		'lake-formation'
	],
	rows: {
		'made-for': ['want', 'asked', 'copied'],
		cannot: ['want', 'fresh', 'engine'],
		'asked-with': ['want', 'engine'],
		'data-lies': ['lies', 'copied'],
		'seen-after': ['fresh', 'want'],
		'longest-run': ['want', 'engine'],
		'finest-grant': ['want'],
		'first-quota': ['fresh'],
		'billed-for': ['asked', 'load'],
		'paid-idle': ['asked', 'load', 'machines'],
		'compute-hour': ['machines', 'engine'],
		'grows-by': ['load', 'machines'],
		'operated-by': ['machines'],
		'left-to-you': ['engine', 'machines'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
