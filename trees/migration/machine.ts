import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	moves: {
		on: {
			servers: 'change',
			database: 'engine',
			files: 'files',
			mainframe: 'mainframe',
			unknown: 'survey'
		}
	},

	change: {
		on: {
			'as-is': 'special',
			platform: 'replatform',
			rebuilt: 'refactor',
			replaced: 'repurchase'
		}
	},
	special: {
		on: {
			none: 'rehost',
			vmware: 'stay-vmware',
			images: 'image',
			agentless: 'rehost-agentless'
		}
	},

	engine: { on: { same: 'pause', other: 'new-engine', model: 'new-model' } },
	pause: { on: { offline: 'native-copy', hardly: 'live-copy' } },

	rehost: { type: 'final' },
	'rehost-agentless': { type: 'final' },
	'stay-vmware': { type: 'final' },
	image: { type: 'final' },
	replatform: { type: 'final' },
	refactor: { type: 'final' },
	repurchase: { type: 'final' },
	'native-copy': { type: 'final' },
	'live-copy': { type: 'final' },
	'new-engine': { type: 'final' },
	'new-model': { type: 'final' },
	files: { type: 'final' },
	mainframe: { type: 'final' },
	survey: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'migration', initial: 'moves', states });
