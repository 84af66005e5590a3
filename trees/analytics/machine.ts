import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	want: {
		on: {
			ask: 'lies',
			show: 'fresh',
			prepare: 'engine',
			search: 'search',
			live: 'stream',
			share: 'permissions'
		}
	},

	lies: { on: { files: 'asked', databases: 'copied', both: 'spectrum' } },
	asked: { on: { seldom: 'lake', daily: 'load' } },
	load: { on: { uneven: 'warehouse', steady: 'warehouse-nodes' } },
	copied: { on: { daily: 'zero-etl', seldom: 'federated' } },

	fresh: { on: { refreshed: 'dashboards', current: 'direct-dashboards' } },

	engine: { on: { any: 'jobs', spark: 'machines', other: 'clusters' } },
	machines: { on: { aws: 'serverless-spark', ours: 'clusters' } },

	lake: { type: 'final' },
	federated: { type: 'final' },
	warehouse: { type: 'final' },
	'warehouse-nodes': { type: 'final' },
	'zero-etl': { type: 'final' },
	spectrum: { type: 'final' },
	dashboards: { type: 'final' },
	'direct-dashboards': { type: 'final' },
	jobs: { type: 'final' },
	'serverless-spark': { type: 'final' },
	clusters: { type: 'final' },
	search: { type: 'final' },
	stream: { type: 'final' },
	permissions: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'analytics', initial: 'want', states });
