/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'on-demand',
		'spot',
		'base-and-spot',
		'compute-savings-plan',
		'ec2-instance-savings-plan',
		'standard-ri',
		'convertible-ri',
		'capacity-reservation',
		'capacity-block',
		'dedicated-instance',
		'dedicated-host'
	],
	rows: {
		scope: [],
		'billed-for': [],
		'operated-by': [],
		'first-step': [],
		commitment: ['term', 'a-year'],
		idle: ['hours', 'load'],
		upfront: [],
		'price-moves': ['deadline'],
		'plan-applies': ['a-year'],
		interrupted: ['interruption'],
		reserves: ['assurance'],
		terms: ['term'],
		covers: ['binding']
	}
} satisfies Table<Vocabulary>;
