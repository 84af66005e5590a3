import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	need: { on: { free: 'none', near: 'zone', apart: 'site', time: 'dense' } },

	zone: { on: { no: 'room', yes: 'cluster-each' } },
	room: { on: { once: 'cluster', grows: 'cluster-reserved', block: 'block' } },

	site: { on: { region: 'aware', outpost: 'racks' } },
	aware: {
		on: { any: 'count', told: 'partition', sets: 'spread-sets', alike: 'none' }
	},
	count: { on: { few: 'spread', many: 'spread-sets' } },
	racks: { on: { no: 'spread-hosts', yes: 'spread-racks' } },

	dense: { on: { no: 'precise', yes: 'precise-near' } },

	none: { type: 'final' },
	cluster: { type: 'final' },
	'cluster-reserved': { type: 'final' },
	'cluster-each': { type: 'final' },
	block: { type: 'final' },
	spread: { type: 'final' },
	'spread-sets': { type: 'final' },
	partition: { type: 'final' },
	'spread-hosts': { type: 'final' },
	'spread-racks': { type: 'final' },
	precise: { type: 'final' },
	'precise-near': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'placement-group', initial: 'need', states });
