import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	asked: {
		on: {
			numbers: 'measures',
			lines: 'lines',
			who: 'actions',
			state: 'configuration',
			time: 'tracing',
			network: 'traffic'
		}
	},

	measures: {
		on: { aws: 'alarms', prometheus: 'prometheus', outside: 'canary', promise: 'tracing' }
	},

	lines: { on: { used: 'logs', kept: 'later', searched: 'log-search', requests: 'logs-in-s3' } },
	later: { on: { people: 'logs-rare', sql: 'logs-in-s3' } },

	actions: { on: { changes: 'since', kept: 'trail', data: 'trail', told: 'told' } },
	since: { on: { recent: 'event-history', older: 'trail' } },

	traffic: { on: { flows: 'flow-logs', content: 'mirror' } },

	alarms: { type: 'final' },
	prometheus: { type: 'final' },
	canary: { type: 'final' },
	tracing: { type: 'final' },
	logs: { type: 'final' },
	'logs-rare': { type: 'final' },
	'logs-in-s3': { type: 'final' },
	'log-search': { type: 'final' },
	'event-history': { type: 'final' },
	trail: { type: 'final' },
	told: { type: 'final' },
	configuration: { type: 'final' },
	'flow-logs': { type: 'final' },
	mirror: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'observability', initial: 'asked', states });
