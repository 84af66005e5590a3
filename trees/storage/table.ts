/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		's3',
		'ebs',
		'efs',
		'fsx-windows',
		's3-express',
		's3-glacier-instant',
		's3-glacier-flexible',
		's3-glacier-deep',
		'instance-store',
		'ephemeral-storage',
		's3-files',
		'fsx-lustre',
		'fsx-ontap',
		'fsx-openzfs',
		's3-file-gateway',
		'volume-gateway',
		'tape-gateway'
	],
	rows: {
		kind: ['shape'],
		'access-protocols': ['shape', 'clients'],
		systems: ['clients', 'windows-files'],
		'reached-from': ['reader', 'disk-owner', 'clients'],
		sharing: ['shape', 'disk-owner', 'cluster-zones'],
		'edits-in-place': ['shape', 'bucket-use'],
		'gb-month': ['life', 'longest-wait', 'site-files'],
		'access-time': ['reader', 'longest-wait', 'linux-files'],
		'first-byte': ['longest-wait', 'linux-files'],
		'survives-az': ['reader', 'cluster-zones', 'linux-files'],
		outlives: ['disk-loss'],
		'iops-max': ['disk-loss', 'linux-files'],
		'throughput-max': ['bucket-use', 'linux-files'],
		sizing: ['linux-files', 'site-files'],
		'capacity-max': ['windows-files', 'site-local'],
		's3-api': ['data-home', 'windows-files', 'site-files'],
		'cold-tier': ['life', 'windows-files'],
		copies: ['disk-loss', 'site-local'],
		'billed-for': ['life'],
		scope: [],
		'operated-by': ['site-files'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
