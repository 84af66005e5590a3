/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'guardduty',
		'inspector',
		'security-hub',
		'macie',
		'security-hub-cspm',
		'iam-access-analyzer',
		'detective',
		'trusted-advisor',
		'aws-config',
		'cloudtrail'
	],
	rows: {
		finds: ['what', 'kind', 'rights'],
		'made-for': ['what', 'special', 'measure'],
		'reads-from': ['special', 'files'],
		cannot: ['since', 'files'],
		'looks-when': ['files', 'measure'],
		'needs-first': ['measure', 'files'],
		'agent-needed': ['special', 'kind'],
		'does-about-it': ['measure'],
		'records-kept': ['since'],
		'over-accounts': ['what'],
		'tells-by': [],
		'example-month': ['measure', 'files'],
		'billed-for': [],
		'trial-days': [],
		'left-to-you': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
