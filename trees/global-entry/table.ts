/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: ['cloudfront', 'global-accelerator', 'route53-latency', 'alb'],
	rows: {
		'distance-by': ['distance'],
		'enters-at-edge': ['distance', 'enough'],
		'listens-to': ['speak'],
		'keeps-copies': ['needs'],
		'fixed-address': ['needs', 'enough'],
		'passes-tls': ['needs'],
		'region-failure': ['needs', 'enough'],
		'routes-by': ['regions', 'meet'],
		'target-kinds': ['regions'],
		'gb-on-its-way': [],
		'billed-for': [],
		'paid-idle': [],
		'ends-tls': ['needs'],
		'web-firewall': ['speak'],
		'client-address': [],
		'client-ip-versions': [],
		scope: ['regions'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
