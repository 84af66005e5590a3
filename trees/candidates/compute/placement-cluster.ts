import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	groupCreate,
	groupIntro,
	groupMoveApi,
	groupReservations,
	groupShare,
	groupStrategies,
	instanceBandwidth
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'placement-cluster',
	name: 'Cluster placement group',
	short: 'Cluster group',
	summary:
		'Packs instances close together in one Availability Zone, for short ways and more bandwidth between any two.',
	alias: [
		'cluster placement',
		'HPC',
		'low latency',
		'MPI',
		'EFA',
		'tightly coupled',
		'pack instances together',
		'node to node'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'low latency or high throughput between instances',
			groupStrategies,
			'2026-11',
			'where most traffic stays among them'
		),
		'placed-how': read(
			'close together, in one fast segment of the network',
			groupStrategies,
			'2026-11'
		),
		'rack-loss': read(
			'perhaps many',
			groupStrategies,
			'2026-11',
			'our reading: racks are shared, though not all on one'
		),
		'spans-zones': read(false, groupStrategies, '2026-11', 'peered VPCs in the zone can join'),
		'group-holds': read('what the segment has room for', groupStrategies, '2026-11'),
		'flow-most': read(10, instanceBandwidth, '2026-11'),
		'flow-outside': read(5, groupStrategies, '2026-11'),
		'no-room': read(
			'a launch fails; stop and start all, or reserve',
			groupStrategies,
			'2026-11',
			'one request and one type fit best'
		),
		'reserves-inside': read(
			true,
			groupReservations,
			'2026-11',
			'On-Demand Capacity Reservation made in it; not zonal RIs'
		),
		'takes-dedicated': read(true, groupMoveApi, '2026-11'),
		'account-sharing': read(true, groupShare, '2026-11'),
		'groups-most': read(500, groupCreate, '2026-11', 'of all kinds'),
		cannot: read(
			'span zones, or take burstable types, Mac1 and M7i-flex',
			groupStrategies,
			'2026-11'
		),
		'billed-for': read('the instances, nothing for the group', groupIntro, '2026-11'),
		'costs-itself': read(false, groupIntro, '2026-11'),
		'first-step': read('the group, then all instances in one launch', groupStrategies, '2026-11')
	}
});
