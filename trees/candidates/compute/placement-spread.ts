import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	groupCreate,
	groupIntro,
	groupMoveApi,
	groupOutposts,
	groupShare,
	groupStrategies,
	instanceBandwidth
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'placement-spread',
	name: 'Spread placement group',
	short: 'Spread group',
	summary:
		'Puts each of a few instances on a rack of its own, or on a host of its own on an Outpost.',
	alias: [
		'spread placement',
		'anti-affinity',
		'separate hardware',
		'separate racks',
		'distinct hosts',
		'rack level',
		'host level'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { rack: 'Rack level', host: 'Host level' } },
	facts: {
		'made-for': read(
			'a few critical instances that must not fail together',
			groupStrategies,
			'2026-11'
		),
		'placed-how': byVariant({
			rack: read(
				'each on its own rack, with its own power and network',
				groupStrategies,
				'2026-11'
			),
			host: read('each on its own host', groupStrategies, '2026-11', 'on Outposts only')
		}),
		'rack-loss': byVariant({
			rack: read('one of the group', groupStrategies, '2026-11', 'each has a rack of its own'),
			host: read('perhaps all', groupOutposts, '2026-11', 'follows: works within a single rack too')
		}),
		'spans-zones': byVariant({
			rack: read(true, groupStrategies, '2026-11', 'in a Region'),
			host: read(false, groupOutposts, '2026-11', 'follows: an Outpost belongs to one zone')
		}),
		'group-holds': byVariant({
			rack: read(
				'7 running in each zone',
				groupStrategies,
				'2026-11',
				'on an Outpost as many as it has racks'
			),
			host: read('as many as the Outpost has hosts', groupStrategies, '2026-11')
		}),
		'apart-most': byVariant({
			rack: read(7, groupStrategies, '2026-11', 'in a Region; also when shared')
		}),
		'flow-most': read(5, instanceBandwidth, '2026-11'),
		'no-room': read(
			'the launch or start fails; try again later',
			groupStrategies,
			'2026-11',
			'more distinct hardware becomes free over time'
		),
		'reserves-inside': read(false, groupStrategies, '2026-11'),
		'takes-dedicated': read(false, groupMoveApi, '2026-11'),
		'account-sharing': read(true, groupShare, '2026-11'),
		'groups-most': read(500, groupCreate, '2026-11', 'of all kinds'),
		cannot: read('hold a large fleet', groupStrategies, '2026-11', 'several groups can'),
		'billed-for': read('the instances, nothing for the group', groupIntro, '2026-11'),
		'costs-itself': read(false, groupIntro, '2026-11'),
		'first-step': read('the group, with its level', groupCreate, '2026-11')
	}
});
