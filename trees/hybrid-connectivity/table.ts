/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'site-to-site-vpn',
		'direct-connect',
		'client-vpn',
		'transit-gateway',
		'direct-connect-vpn',
		'direct-connect-gateway',
		'vpn-cloudhub',
		'vpn-concentrator',
		'verified-access',
		'session-manager'
	],
	rows: {
		joins: ['who', 'opens'],
		'travels-over': ['line'],
		'way-encrypted': ['encrypted', 'line'],
		steadiness: ['line'],
		'ready-when': ['line'],
		'link-rate-most': ['rate', 'count'],
		'part-fails': ['failure'],
		'vpcs-reached': ['behind', 'reach'],
		'sites-meet': ['behind'],
		'site-needs': ['who', 'count'],
		'link-hour': ['count', 'line'],
		'gb-on-its-way': ['line'],
		'billed-for': [],
		'paid-idle': [],
		'first-quota': ['count', 'reach'],
		'client-ip-versions': [],
		'lets-in-by': ['opens'],
		cannot: ['behind', 'reach'],
		scope: []
	}
} satisfies Table<Vocabulary>;
