/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		's3',
		's3-glacier',
		'ebs',
		'instance-store',
		'efs',
		's3-files',
		'fsx-windows',
		'fsx-lustre',
		'fsx-ontap',
		'fsx-openzfs',
		's3-file-gateway',
		'volume-gateway',
		'tape-gateway'
	],
	rows: {
		scope: [],
		'billed-for': [],
		'operated-by': [],
		'first-step': [],
		commitment: [],
		kind: ['shape', 'site-protocol'],
		'access-protocols': ['shape', 'clients', 'site-protocol'],
		systems: ['clients'],
		'reached-from': ['place', 'site-files'],
		sharing: ['place', 'disk-use'],
		's3-api': ['linux-files', 'file-edits', 'site-files'],
		'survives-az': ['disk-use'],
		outlives: ['disk-use'],
		sizing: ['linux-files'],
		'first-byte': []
	}
} satisfies Table<Vocabulary>;
