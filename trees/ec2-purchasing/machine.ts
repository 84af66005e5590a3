import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	interruption: { on: { none: 'special', rest: 'special-of-a-mix', all: 'jobs' } },

	jobs: {
		on: { wait: 'spare-capacity', due: 'base-and-spot', server: 'server', gpus: 'booked-window' }
	},

	special: {
		on: { none: 'load', hardware: 'server', capacity: 'capacity', held: 'held' }
	},
	'special-of-a-mix': {
		on: { none: 'base-term', hardware: 'server', capacity: 'capacity', held: 'held' }
	},

	load: {
		on: {
			steady: 'steady-term',
			timetable: 'hours',
			floor: 'floor-term',
			spiky: 'as-used',
			new: 'as-used'
		}
	},
	'steady-term': { on: { yes: 'commitment', no: 'as-used' } },
	'floor-term': { on: { yes: 'plan-under-peaks', no: 'as-used' } },
	'base-term': { on: { yes: 'plan-and-spot', no: 'base-and-spot' } },
	hours: { on: { few: 'few-hours', between: 'family', most: 'steady-term' } },
	family: { on: { changes: 'few-hours', stays: 'family-plan' } },
	commitment: {
		on: {
			anything: 'broad-plan',
			size: 'family-plan',
			sale: 'resalable-reservation',
			exchange: 'exchangeable-reservation'
		}
	},

	server: {
		on: {
			licences: 'own-hosts',
			placed: 'own-hosts',
			mac: 'mac-hosts',
			isolated: 'dedicated-tenancy'
		}
	},

	capacity: { on: { now: 'held-term', date: 'dated-reservation', gpus: 'booked-window' } },
	'held-term': { on: { yes: 'zone', no: 'open-reservation' } },
	zone: { on: { moves: 'reservation-and-plan', fixed: 'zonal-reservation' } },

	held: {
		on: { convertible: 'exchange-first', standard: 'sell-what-is-left', plan: 'fill-the-plan' }
	},

	'spare-capacity': { type: 'final' },
	'base-and-spot': { type: 'final' },
	'plan-and-spot': { type: 'final' },
	'as-used': { type: 'final' },
	'few-hours': { type: 'final' },
	'plan-under-peaks': { type: 'final' },
	'broad-plan': { type: 'final' },
	'family-plan': { type: 'final' },
	'resalable-reservation': { type: 'final' },
	'exchangeable-reservation': { type: 'final' },
	'own-hosts': { type: 'final' },
	'mac-hosts': { type: 'final' },
	'dedicated-tenancy': { type: 'final' },
	'open-reservation': { type: 'final' },
	'dated-reservation': { type: 'final' },
	'zonal-reservation': { type: 'final' },
	'reservation-and-plan': { type: 'final' },
	'booked-window': { type: 'final' },
	'exchange-first': { type: 'final' },
	'sell-what-is-left': { type: 'final' },
	'fill-the-plan': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'ec2-purchasing',
	initial: 'interruption',
	states
});
