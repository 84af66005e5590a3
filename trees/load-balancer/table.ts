/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: ['alb', 'nlb', 'gwlb', 'clb'],
	kept: {
		clb: 'The previous generation: you may still meet it. Nothing new should start on it, and AWS has a wizard that copies one to an ALB or an NLB.'
	},
	rows: {
		'balancer-layer': ['traffic'],
		'listens-to': ['traffic', 'transport'],
		'routes-by': ['behind', 'read', 'traffic'],
		'target-kinds': ['behind'],
		'fixed-address': ['reach'],
		'private-endpoint': ['reach', 'partners'],
		'web-firewall': ['read', 'special'],
		'signs-in': ['special', 'read'],
		'ends-tls': ['transport', 'special'],
		'passes-tls': ['special', 'transport'],
		'client-address': ['partners'],
		'capacity-unit': [],
		'balancer-hour': [],
		'billed-for': [],
		'security-groups': [],
		'idle-default': ['transport'],
		'cross-zone': [],
		'zones-least': [],
		'targets-most': ['spread'],
		'client-ip-versions': []
	}
} satisfies Table<Vocabulary>;
