import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	use: {
		on: {
			often: 'speed',
			fading: 'rest',
			seldom: 'rhythm',
			archive: 'kept',
			unknown: 'exceptions'
		}
	},

	speed: { on: { no: 'standard', yes: 'express' } },

	rest: { on: { long: 'late', short: 'standard' } },
	late: {
		on: {
			'at-once': 'then-instant',
			wait: 'then-deep',
			monthly: 'then-ia',
			steps: 'in-steps',
			small: 'small-objects'
		}
	},

	rhythm: { on: { monthly: 'zone', quarterly: 'instant' } },
	zone: { on: { no: 'standard-ia', yes: 'one-zone-ia' } },

	kept: { on: { long: 'wait', weeks: 'instant', short: 'standard' } },
	wait: { on: { 'half-day': 'deep', hours: 'flexible', 'at-once': 'instant' } },

	exceptions: { on: { none: 'tiering', hours: 'tiering-archive', small: 'small-objects' } },

	standard: { type: 'final' },
	express: { type: 'final' },
	tiering: { type: 'final' },
	'tiering-archive': { type: 'final' },
	'small-objects': { type: 'final' },
	'standard-ia': { type: 'final' },
	'one-zone-ia': { type: 'final' },
	instant: { type: 'final' },
	flexible: { type: 'final' },
	deep: { type: 'final' },
	'then-ia': { type: 'final' },
	'then-instant': { type: 'final' },
	'then-deep': { type: 'final' },
	'in-steps': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 's3-storage-class',
	initial: 'use',
	states
});
