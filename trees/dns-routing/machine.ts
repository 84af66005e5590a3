import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	lead: {
		on: {
			one: 'target',
			standby: 'switch',
			shares: 'weighted',
			place: 'by-where',
			alike: 'balancer',
			inside: 'private-zone'
		}
	},

	target: { on: { aws: 'alias', address: 'simple', name: 'apex' } },
	apex: { on: { below: 'cname', bare: 'redirect' } },

	switch: { on: { itself: 'who-standby', people: 'failover-by-hand' } },
	'who-standby': { on: { internet: 'failover', inside: 'failover-inside' } },

	'by-where': {
		on: {
			fastest: 'regions',
			country: 'geolocation',
			distance: 'geoproximity',
			network: 'who-network'
		}
	},
	regions: { on: { all: 'latency', some: 'geoproximity' } },
	'who-network': { on: { internet: 'ip-based', inside: 'private-zone' } },

	balancer: { on: { yes: 'alias', no: 'multivalue' } },

	alias: { type: 'final' },
	simple: { type: 'final' },
	cname: { type: 'final' },
	redirect: { type: 'final' },
	failover: { type: 'final' },
	'failover-by-hand': { type: 'final' },
	'failover-inside': { type: 'final' },
	weighted: { type: 'final' },
	multivalue: { type: 'final' },
	latency: { type: 'final' },
	geolocation: { type: 'final' },
	geoproximity: { type: 'final' },
	'ip-based': { type: 'final' },
	'private-zone': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'dns-routing',
	initial: 'lead',
	states
});
