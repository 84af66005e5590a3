import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	survive: {
		on: { zone: 'zone-stand', region: 'rto', site: 'site', mistake: 'backups-apart' }
	},
	'zone-stand': { on: { minutes: 'several-zones', hours: 'rebuilt-zone' } },
	site: { on: { soon: 'servers-copied', night: 'restored', now: 'standby-site' } },

	rto: { on: { hours: 'rpo-hours', soon: 'rpo-soon', instant: 'writes' } },
	writes: { on: { go: 'all-serve', pause: 'all-read', exact: 'all-agree' } },
	'rpo-soon': { on: { some: 'start', none: 'nothing-lost' } },
	'rpo-hours': {
		on: { hours: 'restored', minutes: 'restored-continuous', short: 'parts', none: 'nothing-lost' }
	},
	start: { on: { later: 'parts', smaller: 'warm', full: 'hot' } },
	parts: { on: { rebuilt: 'pilot', servers: 'servers-copied' } },

	'several-zones': { type: 'final' },
	'rebuilt-zone': { type: 'final' },
	restored: { type: 'final' },
	'restored-continuous': { type: 'final' },
	'backups-apart': { type: 'final' },
	'servers-copied': { type: 'final' },
	'standby-site': { type: 'final' },
	pilot: { type: 'final' },
	warm: { type: 'final' },
	hot: { type: 'final' },
	'nothing-lost': { type: 'final' },
	'all-serve': { type: 'final' },
	'all-read': { type: 'final' },
	'all-agree': { type: 'final' }
});

export const machine = setup({}).createMachine({
	id: 'disaster-recovery',
	initial: 'survive',
	states
});
