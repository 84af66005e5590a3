import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	scales: { on: { servers: 'drives', table: 'peak', readers: 'readers' } },
	drives: { on: { load: 'start', backlog: 'empty', clock: 'when', same: 'fixed' } },

	start: { on: { soon: 'measure', late: 'repeats' } },
	measure: { on: { shared: 'target', jumps: 'target-jumps', other: 'steps' } },
	repeats: { on: { no: 'spares', yes: 'forecast' } },

	empty: { on: { no: 'backlog', yes: 'backlog-zero' } },

	when: { on: { often: 'within', once: 'date' } },
	within: { on: { varies: 'hours', known: 'plan' } },

	peak: { on: { no: 'table', yes: 'table-peak' } },

	target: { type: 'final' },
	'target-jumps': { type: 'final' },
	steps: { type: 'final' },
	forecast: { type: 'final' },
	spares: { type: 'final' },
	backlog: { type: 'final' },
	'backlog-zero': { type: 'final' },
	hours: { type: 'final' },
	plan: { type: 'final' },
	date: { type: 'final' },
	fixed: { type: 'final' },
	table: { type: 'final' },
	'table-peak': { type: 'final' },
	readers: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'auto-scaling', initial: 'scales', states });
