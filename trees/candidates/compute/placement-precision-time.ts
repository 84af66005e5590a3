import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	groupCreate,
	groupIntro,
	groupShare,
	groupStrategies,
	instanceBandwidth,
	preciseTime
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'placement-precision-time',
	name: 'Precision time placement group',
	short: 'Precision time group',
	summary:
		'Puts instances on hardware with direct access to precise clocks, so that their time agrees to microseconds.',
	alias: [
		'PTP',
		'PHC',
		'Precision Time Protocol',
		'clock synchronisation',
		'microsecond clock',
		'Amazon Time Sync',
		'timestamping',
		'chrony'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'clocks accurate to microseconds: trading, ordering of transactions',
			groupStrategies,
			'2026-11'
		),
		'placed-how': read('on hardware with precise time sources', groupStrategies, '2026-11'),
		'rack-loss': unpublished('Its page speaks of clocks, not of racks.'),
		'spans-zones': unpublished(
			'Its page advises another zone if there is no room, and does not say whether one group spans several.'
		),
		'group-holds': read('what such hardware has room for', groupStrategies, '2026-11'),
		'flow-most': read(5, instanceBandwidth, '2026-11', 'more in a cluster group placed inside it'),
		'no-room': read(
			'the launch or start fails; later, or another zone',
			groupStrategies,
			'2026-11'
		),
		'reserves-inside': read(true, preciseTime, '2026-11', 'by the group’s ARN'),
		'takes-dedicated': unpublished('Its page does not speak of tenancy.'),
		'account-sharing': read(true, groupShare, '2026-11', 'said of placement groups in general'),
		'groups-most': read(500, groupCreate, '2026-11', 'of all kinds'),
		cannot: read(
			'take families before the seventh generation, and some after',
			preciseTime,
			'2026-11',
			'commercial Regions only'
		),
		'billed-for': read('the instances, nothing for the group', groupStrategies, '2026-11'),
		'costs-itself': read(false, groupIntro, '2026-11'),
		'first-step': read(
			'the group, then a cluster group in it if wanted',
			groupStrategies,
			'2026-11'
		)
	}
});
