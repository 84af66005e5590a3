/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'route53-simple',
		'route53-latency',
		'route53-failover',
		'route53-weighted',
		'route53-alias',
		'route53-cname',
		'route53-geolocation',
		'route53-geoproximity',
		'route53-multivalue',
		'route53-ip-based',
		'route53-private-zone'
	],
	rows: {
		'routes-by': ['lead', 'by-where'],
		'dns-targets': ['target', 'balancer'],
		'zone-apex': ['apex'],
		'skips-unhealthy': ['lead', 'balancer'],
		'location-aware': ['lead'],
		'same-answer': ['by-where', 'lead'],
		'outside-aws': ['regions', 'target'],
		'private-zone': ['who'],
		'one-answer': ['balancer'],
		'query-price': [],
		'billed-for': [],
		'all-unhealthy': ['switch'],
		'record-ttl': ['switch'],
		'records-most': [],
		cannot: [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
