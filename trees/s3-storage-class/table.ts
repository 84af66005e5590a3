/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		's3-standard',
		's3-intelligent-tiering',
		's3-standard-ia',
		's3-glacier-instant',
		's3-one-zone-ia',
		's3-glacier-flexible',
		's3-glacier-deep',
		's3-express'
	],
	rows: {
		'read-rhythm': ['use', 'rhythm', 'late'],
		'gb-month': ['use', 'late'],
		'read-fee': ['use', 'rhythm', 'late'],
		'min-days': ['kept', 'rest'],
		'least-paid': ['kept', 'rest'],
		'restore-first': ['wait', 'late', 'exceptions'],
		'first-byte': ['speed', 'wait', 'late'],
		'access-time': ['speed', 'wait'],
		'survives-az': ['zone', 'speed'],
		'size-min': ['exceptions', 'late'],
		'class-moves': ['late', 'rest'],
		'availability-design': ['zone'],
		'get-price': ['speed', 'rhythm'],
		'put-price': ['speed', 'exceptions'],
		copies: ['speed'],
		durability: ['zone'],
		'billed-for': ['use'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
