import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	who: {
		on: {
			customers: 'direct',
			staff: 'staff-use',
			programs: 'caller',
			others: 'share',
			windows: 'ad-today'
		}
	},

	direct: { on: { no: 'accounts', yes: 'identity-pool' } },
	accounts: { on: { none: 'user-pool', firms: 'user-pool', provider: 'own-provider' } },

	'staff-use': { on: { aws: 'staff-directory', app: 'accounts' } },
	'staff-directory': {
		on: {
			none: 'identity-center',
			provider: 'identity-center-provider',
			ad: 'identity-center-ad'
		}
	},

	caller: { on: { aws: 'role', tokens: 'role-by-token', neither: 'role-by-certificate' } },
	share: {
		on: { thing: 'resource-policy', work: 'role-for-account', vendor: 'role-for-account' }
	},

	'ad-today': { on: { none: 'managed-ad', there: 'ad-need' } },
	'ad-need': { on: { ask: 'ad-connector', serve: 'managed-ad-trust' } },

	'user-pool': { type: 'final' },
	'own-provider': { type: 'final' },
	'identity-pool': { type: 'final' },
	'identity-center': { type: 'final' },
	'identity-center-provider': { type: 'final' },
	'identity-center-ad': { type: 'final' },
	role: { type: 'final' },
	'role-by-token': { type: 'final' },
	'role-by-certificate': { type: 'final' },
	'resource-policy': { type: 'final' },
	'role-for-account': { type: 'final' },
	'managed-ad': { type: 'final' },
	'ad-connector': { type: 'final' },
	'managed-ad-trust': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'identity', initial: 'who', states });
