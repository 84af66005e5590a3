import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	need: { on: { start: 'kind', many: 'targets', grown: 'trouble', exists: 'outside' } },

	kind: {
		on: {
			mixed: 'written',
			serverless: 'serverless-in',
			web: 'web-application',
			inside: 'inside-servers'
		}
	},
	written: { on: { template: 'template', language: 'code', others: 'several-clouds' } },
	'serverless-in': {
		on: { template: 'serverless-template', language: 'code', others: 'several-clouds' }
	},

	outside: { on: { inside: 'adopted', beyond: 'several-clouds' } },

	targets: { on: { organisation: 'every-account', apart: 'named-accounts' } },

	trouble: { on: { pieces: 'nested', values: 'bind', format: 'code' } },
	bind: { on: { held: 'held-values', free: 'loose-values' } },

	template: { type: 'final' },
	code: { type: 'final' },
	'serverless-template': { type: 'final' },
	'several-clouds': { type: 'final' },
	'web-application': { type: 'final' },
	'inside-servers': { type: 'final' },
	adopted: { type: 'final' },
	'every-account': { type: 'final' },
	'named-accounts': { type: 'final' },
	nested: { type: 'final' },
	'held-values': { type: 'final' },
	'loose-values': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'infrastructure-as-code',
	initial: 'need',
	states
});
