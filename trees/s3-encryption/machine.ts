import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	more: {
		on: {
			no: 'default',
			record: 'recorded',
			control: 'origin',
			layers: 'dual',
			outside: 'readers',
			before: 'wraps'
		}
	},

	recorded: { on: { key: 'accounts', object: 'data-events' } },
	accounts: { on: { one: 'managed-key', several: 'own-key' } },

	origin: {
		on: { kms: 'each', imported: 'imported-key', modules: 'module-key', outside: 'external-key' }
	},
	each: { on: { no: 'own-key', yes: 'checked-key' } },

	readers: { on: { own: 'encrypts', services: 'external-key' } },
	encrypts: { on: { s3: 'sent-key', program: 'client-own' } },

	wraps: { on: { kms: 'client-kms', own: 'client-own' } },

	default: { type: 'final' },
	'data-events': { type: 'final' },
	'managed-key': { type: 'final' },
	'own-key': { type: 'final' },
	'checked-key': { type: 'final' },
	'imported-key': { type: 'final' },
	'module-key': { type: 'final' },
	'external-key': { type: 'final' },
	dual: { type: 'final' },
	'sent-key': { type: 'final' },
	'client-kms': { type: 'final' },
	'client-own': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 's3-encryption', initial: 'more', states });
