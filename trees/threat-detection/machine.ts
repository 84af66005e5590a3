import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	what: { on: { attacks: 'special', weak: 'kind', data: 'files', together: 'all-findings' } },

	special: {
		on: { none: 'attacks', inside: 'inside-servers', uploads: 'uploads', trace: 'since' }
	},
	since: { on: { ready: 'traced', past: 'looked-up' } },

	kind: { on: { software: 'flaws', settings: 'measure', access: 'rights' } },
	measure: { on: { standard: 'standard', look: 'first-look', own: 'own-rules' } },
	rights: { on: { reach: 'outside-access', unused: 'unused-access' } },

	files: { on: { overview: 'data-overview', chosen: 'data-search', elsewhere: 'data-search' } },

	attacks: { type: 'final' },
	'inside-servers': { type: 'final' },
	uploads: { type: 'final' },
	traced: { type: 'final' },
	'looked-up': { type: 'final' },
	flaws: { type: 'final' },
	standard: { type: 'final' },
	'first-look': { type: 'final' },
	'own-rules': { type: 'final' },
	'outside-access': { type: 'final' },
	'unused-access': { type: 'final' },
	'data-overview': { type: 'final' },
	'data-search': { type: 'final' },
	'all-findings': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'threat-detection', initial: 'what', states });
