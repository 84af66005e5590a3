/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'mgn',
		'dms',
		'vm-import-export',
		'replatform',
		'native-database-copy',
		'dms-schema-conversion',
		'datasync',
		'aws-transform',
		'elastic-vmware-service',
		'refactor',
		'repurchase',
		'application-discovery',
		'migration-hub'
	],
	kept: {
		'application-discovery': 'You may still meet it, though it takes no new customers.',
		'migration-hub': 'You may still meet it, though it takes no new customers.'
	},
	rows: {
		strategy: ['change'],
		'moves-what': ['moves'],
		'lands-on': ['moves', 'change', 'special', 'engine'],
		'program-changes': ['change', 'engine'],
		'made-for': ['moves', 'change'],
		'stands-still': ['special', 'pause'],
		'source-meanwhile': ['pause'],
		'needs-at-source': ['special'],
		cannot: ['moves', 'engine', 'pause'],
		'left-to-you': ['change'],
		'operated-by': [],
		'billed-for': [],
		'paid-idle': [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
