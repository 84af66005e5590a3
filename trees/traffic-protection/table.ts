/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'security-group',
		'network-acl',
		'waf',
		'network-firewall',
		'shield-standard',
		'shield-advanced',
		'dns-firewall',
		'firewall-manager',
		'gwlb'
	],
	rows: {
		'made-for': ['what'],
		'looks-at': ['what', 'rule'],
		'filters-by': ['requests', 'leaving', 'rule'],
		'watches-traffic': ['what'],
		'rules-can': ['rule'],
		'answers-pass': ['rule'],
		cannot: ['what', 'flood'],
		'stands-at': ['requests'],
		'sees-inside-tls': ['rule'],
		'needs-routes': ['place'],
		'on-by-itself': ['flood'],
		'across-accounts': ['accounts', 'place'],
		'protection-month': ['flood', 'leaving'],
		commitment: ['flood'],
		'left-to-you': ['vendor'],
		'billed-for': [],
		'operated-by': ['vendor'],
		scope: ['accounts', 'place'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
