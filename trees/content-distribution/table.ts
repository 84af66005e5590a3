/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'cloudfront',
		'global-accelerator',
		's3',
		's3-transfer-acceleration',
		's3-replication',
		's3-multi-region-access-point'
	],
	rows: {
		'distance-by': ['what'],
		'enters-at-edge': ['far'],
		'keeps-copies': ['what', 'same', 'often'],
		'takes-uploads': ['what', 'landing'],
		'listens-to': ['special'],
		'target-kinds': ['what'],
		freshness: ['same', 'purpose'],
		'lets-in-by': ['readers', 'often'],
		'region-failure': ['survive', 'special', 'purpose'],
		'fixed-address': ['special'],
		'gb-on-its-way': ['often'],
		'billed-for': [],
		'paid-idle': [],
		'ends-tls': [],
		'web-firewall': ['readers'],
		scope: ['landing'],
		'first-step': [],
		commitment: []
	}
} satisfies Table<Vocabulary>;
