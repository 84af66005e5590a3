import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	hardware: {
		on: {
			shared: 'assurance',
			isolated: 'dedicated-tenancy',
			placed: 'own-hosts',
			licences: 'own-hosts'
		}
	},

	assurance: {
		on: {
			'best-effort': 'interruption',
			standing: 'standing-term',
			dated: 'dated-reservation',
			window: 'booked-window'
		}
	},
	'standing-term': { on: { no: 'open-reservation', yes: 'zone' } },
	zone: { on: { fixed: 'zonal-reserved-instance', moves: 'reservation-with-plan' } },

	interruption: { on: { all: 'deadline', rest: 'base-term', none: 'load' } },
	deadline: { on: { waits: 'spare-capacity', due: 'on-demand-base' } },
	'base-term': { on: { no: 'on-demand-base', yes: 'committed-base' } },

	load: { on: { regular: 'hours', floor: 'floor-term', spiky: 'as-used', unknown: 'as-used' } },
	'floor-term': { on: { no: 'as-used', yes: 'plan-under-peaks' } },
	hours: { on: { few: 'few-hours', between: 'family', most: 'term' } },
	family: { on: { changes: 'few-hours', stays: 'family-plan' } },
	term: {
		on: {
			none: 'as-used',
			'one-year': 'binding',
			'three-years': 'binding',
			sellable: 'resalable-reservation',
			held: 'exchange-first'
		}
	},
	binding: { on: { family: 'family-plan', anything: 'broad-plan' } },

	'own-hosts': { type: 'final' },
	'dedicated-tenancy': { type: 'final' },
	'booked-window': { type: 'final' },
	'dated-reservation': { type: 'final' },
	'open-reservation': { type: 'final' },
	'zonal-reserved-instance': { type: 'final' },
	'reservation-with-plan': { type: 'final' },
	'spare-capacity': { type: 'final' },
	'on-demand-base': { type: 'final' },
	'committed-base': { type: 'final' },
	'as-used': { type: 'final' },
	'plan-under-peaks': { type: 'final' },
	'few-hours': { type: 'final' },
	'family-plan': { type: 'final' },
	'broad-plan': { type: 'final' },
	'resalable-reservation': { type: 'final' },
	'exchange-first': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'ec2-purchasing',
	initial: 'hardware',
	states
});
