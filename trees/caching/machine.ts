import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	what: {
		on: { data: 'repeat', items: 'items', state: 'loss', answers: 'same', files: 'pages' }
	},

	repeat: { on: { yes: 'special', no: 'replica' } },
	items: { on: { same: 'dax', table: 'table', mixed: 'special' } },
	loss: { on: { may: 'special', never: 'durable', 'never-regions': 'active-active' } },
	same: { on: { many: 'door', own: 'special' } },
	door: { on: { other: 'cloudfront-api', rest: 'api-cache' } },
	pages: { on: { files: 'cloudfront-files', built: 'cloudfront-pages', own: 'special' } },

	special: {
		on: {
			none: 'load',
			memcached: 'memcached',
			regions: 'global-datastore',
			similar: 'semantic',
			tuned: 'valkey-nodes'
		}
	},
	load: { on: { uneven: 'valkey-serverless', steady: 'valkey-nodes' } },

	'valkey-serverless': { type: 'final' },
	'valkey-nodes': { type: 'final' },
	memcached: { type: 'final' },
	'global-datastore': { type: 'final' },
	semantic: { type: 'final' },
	durable: { type: 'final' },
	'active-active': { type: 'final' },
	dax: { type: 'final' },
	table: { type: 'final' },
	replica: { type: 'final' },
	'api-cache': { type: 'final' },
	'cloudfront-api': { type: 'final' },
	'cloudfront-files': { type: 'final' },
	'cloudfront-pages': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'caching',
	initial: 'what',
	states
});
