import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	special: {
		on: {
			none: 'access',
			critical: 'critical',
			cluster: 'shared',
			scratch: 'local',
			existing: 'existing'
		}
	},

	access: { on: { mixed: 'iops', stream: 'rhythm' } },
	iops: {
		on: { included: 'throughput', bought: 'throughput-bought', high: 'big', beyond: 'striped' }
	},
	throughput: { on: { included: 'plain', bought: 'tuned', high: 'big', beyond: 'striped' } },
	'throughput-bought': { on: { bought: 'tuned', high: 'big', beyond: 'striped' } },

	rhythm: { on: { daily: 'throughput-stream', seldom: 'cold', nonstop: 'throughput' } },
	'throughput-stream': {
		on: { disk: 'streaming', bought: 'tuned', high: 'big', beyond: 'striped' }
	},

	existing: { on: { gp2: 'from-gp2', io1: 'steady' } },
	steady: { on: { no: 'io1-to-gp3', yes: 'io1-to-io2' } },

	plain: { type: 'final' },
	tuned: { type: 'final' },
	big: { type: 'final' },
	critical: { type: 'final' },
	shared: { type: 'final' },
	striped: { type: 'final' },
	streaming: { type: 'final' },
	cold: { type: 'final' },
	local: { type: 'final' },
	'from-gp2': { type: 'final' },
	'io1-to-gp3': { type: 'final' },
	'io1-to-io2': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'ebs-volume-type',
	initial: 'special',
	states
});
