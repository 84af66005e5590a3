import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	what: {
		on: {
			servers: 'accounts-servers',
			requests: 'accounts-web',
			flood: 'flood',
			leaves: 'leaving',
			inspect: 'vendor'
		}
	},

	'accounts-servers': { on: { few: 'rule', many: 'manager-groups' } },
	rule: { on: { none: 'security-group', refuse: 'network-acl', inside: 'vendor' } },

	'accounts-web': { on: { few: 'requests', many: 'manager-waf' } },
	requests: {
		on: { attack: 'waf-managed', fast: 'waf-rate', bots: 'waf-bots', lists: 'waf-lists' }
	},

	flood: { on: { none: 'shield-standard', requests: 'waf-rate', help: 'shield-advanced' } },

	leaving: { on: { known: 'dns-firewall', listed: 'vendor', ports: 'security-group' } },

	vendor: { on: { no: 'place', yes: 'gwlb' } },
	place: { on: { each: 'network-firewall', central: 'network-firewall-hub' } },

	'security-group': { type: 'final' },
	'network-acl': { type: 'final' },
	'manager-groups': { type: 'final' },
	'waf-managed': { type: 'final' },
	'waf-rate': { type: 'final' },
	'waf-bots': { type: 'final' },
	'waf-lists': { type: 'final' },
	'manager-waf': { type: 'final' },
	'shield-standard': { type: 'final' },
	'shield-advanced': { type: 'final' },
	'dns-firewall': { type: 'final' },
	'network-firewall': { type: 'final' },
	'network-firewall-hub': { type: 'final' },
	gwlb: { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'traffic-protection',
	initial: 'what',
	states
});
