import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	who: { on: { site: 'line', branches: 'count', people: 'opens' } },

	opens: {
		on: { network: 'client-vpn', applications: 'verified-access', shell: 'session-manager' }
	},

	count: { on: { few: 'behind', many: 'vpn-concentrator' } },
	behind: { on: { one: 'site-to-site-vpn', meet: 'vpn-cloudhub', several: 'vpn-hub' } },

	line: { on: { internet: 'rate', private: 'encrypted', bridge: 'vpn-first' } },
	rate: { on: { standard: 'behind', large: 'large-tunnels' } },
	encrypted: { on: { no: 'failure', yes: 'direct-connect-vpn', fast: 'macsec' } },
	failure: { on: { slower: 'reach', full: 'two-lines' } },
	reach: { on: { one: 'vpn-backup', several: 'direct-connect-gateway' } },

	'site-to-site-vpn': { type: 'final' },
	'large-tunnels': { type: 'final' },
	'vpn-cloudhub': { type: 'final' },
	'vpn-hub': { type: 'final' },
	'vpn-concentrator': { type: 'final' },
	'vpn-first': { type: 'final' },
	'vpn-backup': { type: 'final' },
	'two-lines': { type: 'final' },
	'direct-connect-gateway': { type: 'final' },
	'direct-connect-vpn': { type: 'final' },
	macsec: { type: 'final' },
	'client-vpn': { type: 'final' },
	'verified-access': { type: 'final' },
	'session-manager': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'hybrid-connectivity',
	initial: 'who',
	states
});
