import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	distance: { on: { far: 'speak', near: 'as-is' } },
	speak: { on: { web: 'needs', other: 'meet' } },

	needs: {
		on: {
			none: 'regions',
			addresses: 'regions-unread',
			sealed: 'regions-unread',
			seconds: 'accelerator-regions'
		}
	},
	regions: { on: { one: 'cloudfront-one', several: 'cloudfront-latency' } },
	'regions-unread': { on: { one: 'accelerator-one', several: 'accelerator-regions' } },

	meet: { on: { no: 'regions-other', yes: 'accelerator-mapped' } },
	'regions-other': { on: { one: 'accelerator-one', several: 'enough' } },
	enough: { on: { yes: 'latency-records', no: 'accelerator-regions' } },

	'as-is': { type: 'final' },
	'cloudfront-one': { type: 'final' },
	'cloudfront-latency': { type: 'final' },
	'accelerator-one': { type: 'final' },
	'accelerator-regions': { type: 'final' },
	'accelerator-mapped': { type: 'final' },
	'latency-records': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'global-entry',
	initial: 'distance',
	states
});
