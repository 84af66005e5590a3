/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'parameter-store',
		'secrets-manager',
		'appconfig',
		'environment-variables',
		'parameter-store-advanced',
		'iam-role',
		'iam-database-authentication'
	],
	rows: {
		'made-for': ['what', 'opens'],
		'changes-itself': ['special', 'password'],
		cannot: ['what', 'opens', 'password'],
		'value-month': ['special', 'special-settings'],
		'change-reaches': ['change'],
		'other-accounts': ['special', 'special-settings'],
		scope: ['special'],
		'value-size': ['size', 'settings-size'],
		'programs-get-it': ['caller', 'password'],
		'access-by': [],
		'encrypted-by': ['change'],
		'reads-second': [],
		'values-most': ['special-settings'],
		'left-to-you': ['special', 'password', 'caller'],
		'billed-for': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
