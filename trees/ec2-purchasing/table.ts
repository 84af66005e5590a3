/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'on-demand',
		'spot',
		'compute-savings-plan',
		'standard-ri',
		'ec2-instance-savings-plan',
		'convertible-ri',
		'on-demand-with-spot',
		'capacity-reservation',
		'capacity-block',
		'dedicated-instance',
		'dedicated-host'
	],
	rows: {
		interrupted: ['interruption'],
		'cost-hour': ['jobs', 'hours', 'a-year'],
		'made-for': [],
		commitment: ['a-year'],
		terms: ['a-year'],
		'way-out': ['commitment', 'held'],
		idle: ['load', 'hours'],
		reserves: ['special', 'capacity'],
		'bought-ahead': ['capacity'],
		'billed-for': ['load'],
		'paid-least': ['load', 'hours'],
		'price-moves': ['jobs'],
		upfront: ['a-year'],
		'further-discounts': ['a-year'],
		covers: ['commitment'],
		scope: ['commitment', 'family', 'zone'],
		'own-hardware': ['special', 'server'],
		'account-sharing': ['zone', 'held'],
		'quota-of': [],
		'operated-by': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
