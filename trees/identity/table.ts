/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'cognito-user-pool',
		'iam-identity-center',
		'iam-role',
		'managed-microsoft-ad',
		'cognito-identity-pool',
		'ad-connector',
		'resource-policy',
		'own-identity-provider',
		'iam-user',
		'simple-ad'
	],
	kept: {
		'iam-user':
			'You may still meet it in most accounts: AWS advises short-lived credentials of a role instead.',
		'simple-ad': 'You may still meet it: new customers can’t have one any more.'
	},
	rows: {
		'who-signs-in': ['who'],
		'opens-what': ['who', 'direct', 'staff-use'],
		'made-for': ['ad-need'],
		cannot: ['direct', 'share', 'ad-need'],
		'people-kept': ['accounts', 'staff-directory', 'ad-today'],
		'gives-out': ['direct', 'share'],
		'trusts-others': ['accounts', 'staff-directory', 'caller', 'ad-need'],
		'second-factor': [],
		'rights-by': ['share'],
		'across-accounts': ['share', 'staff-use'],
		'across-regions': [],
		'needs-line': ['staff-directory', 'ad-need'],
		'first-quota': [],
		scope: [],
		'operated-by': ['ad-today'],
		'billed-for': [],
		'directory-month': [],
		'left-to-you': ['caller'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
