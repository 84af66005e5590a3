/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'vpc-peering',
		'transit-gateway',
		'interface-endpoint',
		'nat-gateway',
		'vpc-lattice',
		'gateway-endpoint',
		'internet-gateway',
		'egress-only-gateway',
		'shared-vpc',
		'resource-endpoint',
		'cloud-wan'
	],
	kept: {
		'cloud-wan': 'A rival of transit gateways, where many Regions are joined by one policy.'
	},
	rows: {
		joins: ['reach', 'share', 'which'],
		'opens-from': ['share', 'opens'],
		'listens-to': ['share', 'offered'],
		'used-from-beyond': ['special', 'which', 'exit'],
		'overlap-ok': ['special', 'share'],
		'crosses-regions': ['which'],
		'client-ip-versions': ['version'],
		cannot: ['special', 'opens'],
		'link-gb': ['count', 'which', 'exit'],
		'link-hour': ['count', 'which'],
		'billed-for': [],
		'paid-idle': [],
		'first-quota': ['count'],
		'link-rate-most': [],
		'lets-in-by': ['share'],
		'left-to-you': ['count', 'special'],
		scope: [],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
