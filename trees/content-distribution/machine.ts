import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	what: { on: { files: 'readers', answers: 'special', uploads: 'far', copies: 'purpose' } },

	readers: { on: { anyone: 'survive', entitled: 'often', own: 'direct' } },
	survive: { on: { no: 'cdn-bucket', yes: 'cdn-failover' } },
	often: { on: { many: 'signed', few: 'presigned' } },

	special: {
		on: {
			none: 'same',
			protocol: 'accelerator',
			addresses: 'accelerator',
			regions: 'accelerator'
		}
	},
	same: { on: { some: 'cdn-site', none: 'cdn-api' } },

	far: { on: { no: 'upload-plain', yes: 'landing' } },
	landing: { on: { one: 'upload-accelerated', nearest: 'multi-region' } },

	purpose: {
		on: { near: 'replicate', name: 'multi-region', safe: 'replicate-safe', seldom: 'direct' }
	},

	'cdn-bucket': { type: 'final' },
	'cdn-failover': { type: 'final' },
	signed: { type: 'final' },
	presigned: { type: 'final' },
	direct: { type: 'final' },
	'cdn-site': { type: 'final' },
	'cdn-api': { type: 'final' },
	accelerator: { type: 'final' },
	'upload-plain': { type: 'final' },
	'upload-accelerated': { type: 'final' },
	replicate: { type: 'final' },
	'replicate-safe': { type: 'final' },
	'multi-region': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'content-distribution',
	initial: 'what',
	states
});
