import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	work: {
		on: {
			serves: 'settled',
			reacts: 'piece-special',
			finishes: 'job-special',
			installed: 'machine-special'
		}
	},

	settled: {
		on: {
			nothing: 'form',
			kubernetes: 'nodes',
			site: 'own-site',
			windows: 'windows-form',
			strangers: 'sandbox',
			hardware: 'host'
		}
	},
	form: {
		on: { container: 'traffic', source: 'source-traffic', ready: 'small-site', servers: 'copies' }
	},
	traffic: { on: { day: 'setting-up', gaps: 'requests', heavy: 'machines' } },
	'source-traffic': { on: { day: 'web-code', gaps: 'source-requests', heavy: 'web-code' } },
	'setting-up': { on: { own: 'services', ready: 'web-container' } },
	requests: { on: { short: 'web-functions', long: 'setting-up' } },
	'source-requests': { on: { short: 'web-functions', long: 'web-code' } },
	machines: { on: { aws: 'fleet', us: 'own-fleet', functions: 'steady-functions' } },
	nodes: { on: { aws: 'kube-auto', us: 'kube-nodes', pods: 'kube-pods', site: 'kube-site' } },
	host: { on: { type: 'fleet', inside: 'own-fleet' } },
	'windows-form': { on: { published: 'web-code', container: 'services', installed: 'copies' } },

	'piece-special': {
		on: {
			none: 'piece-time',
			strangers: 'sandbox',
			waits: 'long-process',
			gpu: 'fleet',
			memory: 'workers'
		}
	},
	'piece-time': { on: { short: 'piece-volume', long: 'workers' } },
	'piece-volume': { on: { uneven: 'event-functions', steady: 'steady-functions' } },

	'job-special': {
		on: { none: 'job-count', kubernetes: 'kube-jobs', together: 'batch-nodes' }
	},
	'job-count': { on: { few: 'job-time', many: 'job-size' } },
	'job-time': { on: { long: 'container-job', short: 'function-job' } },
	'job-size': { on: { usual: 'batch-jobs', huge: 'batch-fleet' } },

	'machine-special': {
		on: { none: 'copies', small: 'small-site', bound: 'bound-server' }
	},
	copies: { on: { one: 'one-server', several: 'servers' } },

	'web-container': { type: 'final' },
	services: { type: 'final' },
	'web-functions': { type: 'final' },
	'web-code': { type: 'final' },
	'small-site': { type: 'final' },
	fleet: { type: 'final' },
	'own-fleet': { type: 'final' },
	'kube-auto': { type: 'final' },
	'kube-nodes': { type: 'final' },
	'kube-pods': { type: 'final' },
	'kube-site': { type: 'final' },
	'own-site': { type: 'final' },
	'event-functions': { type: 'final' },
	'steady-functions': { type: 'final' },
	'long-process': { type: 'final' },
	sandbox: { type: 'final' },
	workers: { type: 'final' },
	'function-job': { type: 'final' },
	'container-job': { type: 'final' },
	'batch-jobs': { type: 'final' },
	'batch-fleet': { type: 'final' },
	'batch-nodes': { type: 'final' },
	'kube-jobs': { type: 'final' },
	'one-server': { type: 'final' },
	servers: { type: 'final' },
	'bound-server': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'compute', initial: 'work', states });
