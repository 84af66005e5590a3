/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'elasticache',
		'elasticache-memcached',
		'dax',
		'memorydb',
		'cloudfront',
		'api-gateway-cache',
		'rds-read-replica',
		'dynamodb'
	],
	rows: {
		holds: ['what', 'items', 'same', 'pages'],
		'filled-by': ['what', 'items'],
		'spoken-to-in': ['special', 'items', 'door'],
		'code-changes': ['items', 'what'],
		freshness: ['repeat', 'items', 'pages'],
		'entry-lives': ['pages', 'door'],
		removal: ['pages', 'same'],
		'read-takes': ['items'],
		'failure-loses': ['loss'],
		'survives-az': ['loss'],
		'across-regions': ['special', 'loss', 'door'],
		'entry-most': ['pages', 'door'],
		'reached-in': ['what'],
		sizing: ['load'],
		'billed-for': ['load'],
		'paid-idle': ['load', 'items'],
		'cache-month': ['load', 'items', 'loss'],
		cannot: ['items', 'special', 'door']
	}
} satisfies Table<Vocabulary>;
