import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	style: { on: { requests: 'callers', graph: 'graph', live: 'live' } },

	callers: { on: { internet: 'behind', network: 'private-behind' } },
	behind: {
		on: {
			functions: 'needs',
			service: 'service-needs',
			'hand-over': 'http-direct',
			store: 'rest-api'
		}
	},
	needs: {
		on: {
			none: 'http-api',
			single: 'function-url',
			customers: 'rest-api',
			checked: 'rest-api',
			volume: 'monthly',
			stream: 'rest-stream',
			world: 'world-api'
		}
	},
	monthly: { on: { few: 'http-api', many: 'alb-functions' } },
	'service-needs': {
		on: { none: 'alb', managed: 'rest-service', world: 'world-service', few: 'http-api' }
	},
	'private-behind': { on: { functions: 'rest-private', service: 'alb' } },

	graph: { on: { managed: 'appsync', server: 'alb' } },

	live: { on: { broadcast: 'appsync-events', both: 'websocket', server: 'alb' } },

	'http-api': { type: 'final' },
	'function-url': { type: 'final' },
	'rest-api': { type: 'final' },
	'rest-stream': { type: 'final' },
	'world-api': { type: 'final' },
	'alb-functions': { type: 'final' },
	'http-direct': { type: 'final' },
	alb: { type: 'final' },
	'rest-service': { type: 'final' },
	'world-service': { type: 'final' },
	'rest-private': { type: 'final' },
	appsync: { type: 'final' },
	'appsync-events': { type: 'final' },
	websocket: { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'api-front-door',
	initial: 'style',
	states
});
