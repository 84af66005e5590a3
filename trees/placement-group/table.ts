/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'placement-cluster',
		'placement-spread',
		'placement-partition',
		'no-placement-group',
		'placement-precision-time'
	],
	rows: {
		'placed-how': ['need', 'dense'],
		'rack-loss': ['need', 'aware', 'racks'],
		'spans-zones': ['zone'],
		'group-holds': ['count', 'aware', 'racks'],
		'flow-most': ['need'],
		'no-room': ['room'],
		'reserves-inside': ['room'],
		'made-for': [],
		cannot: ['zone', 'count'],
		'takes-dedicated': [],
		'account-sharing': [],
		'billed-for': [],
		'costs-itself': [],
		'first-step': ['site']
	}
} satisfies Table<Vocabulary>;
