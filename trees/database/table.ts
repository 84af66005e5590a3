/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'rds',
		'aurora',
		'dynamodb',
		'aurora-serverless',
		'aurora-dsql',
		'documentdb',
		'keyspaces',
		'elasticache',
		'memorydb',
		'redshift',
		'athena',
		'opensearch',
		'neptune',
		'timestream',
		'rds-custom',
		'oracle-database-aws',
		'ec2'
	],
	rows: {
		'data-model': ['purpose', 'shape'],
		'spoken-to-in': ['existing', 'engine-wish'],
		transactions: ['shape', 'subset', 'document-size'],
		consistency: ['sql-special', 'key-regions', 'memory-loss'],
		'writes-go-to': ['sql-special', 'document-size', 'key-regions'],
		'grows-by': ['sql-copies', 'sql-load', 'search-load'],
		'capacity-max': ['sql-copies', 'document-size'],
		'survives-az': ['sql-copies'],
		'across-regions': ['sql-special', 'key-regions', 'memory-loss'],
		copies: ['memory-loss'],
		'floor-month': ['sql-load', 'search-load'],
		'paid-idle': ['sql-load', 'search-load', 'analysis-ask'],
		'billed-for': ['analysis-ask'],
		'lowered-by': ['sql-load'],
		'operated-by': ['engine-wish', 'search-load'],
		'reached-in': ['sql-special'],
		'made-for': ['purpose'],
		cannot: ['subset', 'shape'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
