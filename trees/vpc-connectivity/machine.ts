import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	reach: { on: { vpcs: 'share', services: 'which', internet: 'opens' } },

	share: { on: { network: 'special', service: 'offered', mesh: 'vpc-lattice' } },
	special: {
		on: {
			none: 'count',
			overlap: 'overlapping-networks',
			onward: 'transit-gateway',
			together: 'shared-vpc'
		}
	},
	count: { on: { few: 'vpc-peering', many: 'transit-gateway' } },
	offered: { on: { balanced: 'endpoint-service', single: 'resource-endpoint' } },

	which: { on: { near: 'gateway-endpoint', more: 'service-endpoints' } },

	opens: { on: { out: 'version', in: 'internet-gateway' } },
	version: { on: { v4: 'exit', v6: 'egress-only-gateway', mixed: 'both-versions' } },
	exit: { on: { own: 'nat-gateway', shared: 'central-egress', open: 'internet-gateway' } },

	'vpc-peering': { type: 'final' },
	'transit-gateway': { type: 'final' },
	'overlapping-networks': { type: 'final' },
	'shared-vpc': { type: 'final' },
	'endpoint-service': { type: 'final' },
	'resource-endpoint': { type: 'final' },
	'vpc-lattice': { type: 'final' },
	'gateway-endpoint': { type: 'final' },
	'service-endpoints': { type: 'final' },
	'internet-gateway': { type: 'final' },
	'egress-only-gateway': { type: 'final' },
	'both-versions': { type: 'final' },
	'nat-gateway': { type: 'final' },
	'central-egress': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'vpc-connectivity',
	initial: 'reach',
	states
});
