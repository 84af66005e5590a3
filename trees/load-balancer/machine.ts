import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	traffic: {
		on: { web: 'reach', connections: 'partners', both: 'nlb-alb', packets: 'spread' }
	},

	reach: { on: { name: 'special', fixed: 'read', private: 'read-private' } },
	read: { on: { no: 'nlb-tls', yes: 'nlb-alb' } },
	'read-private': { on: { no: 'nlb-private', yes: 'nlb-alb' } },
	special: {
		on: {
			none: 'behind',
			'sign-in': 'alb-sign-in',
			verify: 'alb-verify',
			crowds: 'nlb-tls',
			proxy: 'nlb',
			sealed: 'nlb-sealed'
		}
	},
	behind: {
		on: { one: 'alb', several: 'alb-rules', functions: 'alb-lambda', outside: 'alb-outside' }
	},

	partners: { on: { open: 'transport', private: 'nlb-private' } },
	transport: { on: { tcp: 'nlb', tls: 'nlb-tls', udp: 'nlb-udp' } },

	spread: { on: { few: 'gwlb', many: 'gwlb-central' } },

	alb: { type: 'final' },
	'alb-rules': { type: 'final' },
	'alb-lambda': { type: 'final' },
	'alb-outside': { type: 'final' },
	'alb-sign-in': { type: 'final' },
	'alb-verify': { type: 'final' },
	'nlb-alb': { type: 'final' },
	'nlb-sealed': { type: 'final' },
	'nlb-tls': { type: 'final' },
	nlb: { type: 'final' },
	'nlb-udp': { type: 'final' },
	'nlb-private': { type: 'final' },
	gwlb: { type: 'final' },
	'gwlb-central': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'load-balancer',
	initial: 'traffic',
	states
});
