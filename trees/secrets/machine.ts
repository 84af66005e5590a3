import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	what: { on: { secret: 'opens', settings: 'change', flags: 'appconfig-flags' } },

	opens: { on: { other: 'special', database: 'password', aws: 'caller' } },
	special: {
		on: {
			none: 'parameter-secret',
			tokens: 'outbound-token',
			rotate: 'rotated-secret',
			shared: 'shared-secret',
			burst: 'shared-secret',
			remind: 'advanced-parameter',
			large: 'size'
		}
	},
	size: {
		on: { standard: 'parameter-secret', advanced: 'advanced-parameter', large: 'shared-secret' }
	},
	password: {
		on: { rotated: 'rotated-database', none: 'iam-database', 'by-hand': 'parameter-secret' }
	},
	caller: { on: { aws: 'role', tokens: 'role-by-token', neither: 'role-by-certificate' } },

	change: { on: { read: 'special-settings', deploy: 'variables', steps: 'appconfig-settings' } },
	'special-settings': {
		on: {
			none: 'parameter-settings',
			shared: 'advanced-parameter',
			burst: 'shared-secret',
			many: 'advanced-parameter',
			remind: 'advanced-parameter',
			large: 'settings-size'
		}
	},
	'settings-size': {
		on: {
			standard: 'parameter-settings',
			advanced: 'advanced-parameter',
			large: 'appconfig-settings'
		}
	},

	'parameter-secret': { type: 'final' },
	'rotated-secret': { type: 'final' },
	'shared-secret': { type: 'final' },
	'rotated-database': { type: 'final' },
	'iam-database': { type: 'final' },
	role: { type: 'final' },
	'role-by-token': { type: 'final' },
	'role-by-certificate': { type: 'final' },
	'outbound-token': { type: 'final' },
	'parameter-settings': { type: 'final' },
	'advanced-parameter': { type: 'final' },
	variables: { type: 'final' },
	'appconfig-settings': { type: 'final' },
	'appconfig-flags': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'secrets', initial: 'what', states });
