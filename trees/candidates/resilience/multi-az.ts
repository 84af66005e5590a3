import { read, without } from '#lib/tree/candidate.ts';
import { rdsFailover } from '../data/sources.ts';
import { defineCandidate } from '../define-candidate.ts';
import { recoveryCompared, recoveryStrategies, severalLocations } from './sources.ts';

export const candidate = defineCandidate({
	id: 'multi-az',
	name: 'Multi-AZ in one Region',
	short: 'Multi-AZ',
	summary:
		'The whole system in two or more Availability Zones of one Region, with data copied between them all the time.',
	alias: [
		'high availability',
		'HA',
		'several Availability Zones',
		'one Region',
		'Multi-AZ deployment',
		'zone failure',
		'zonal shift',
		'zonal autoshift'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'every production workload',
			severalLocations,
			'2026-11',
			'two zones at least'
		),
		'meant-against': read(['the loss of a zone'], recoveryStrategies, '2026-11'),
		'standstill-least': read(
			1,
			rdsFailover,
			'2026-11',
			'for a database’s standby; servers in other zones go on'
		),
		'region-failover': without('It has no second Region to turn to.'),
		'region-loses': without('It stands or falls with its Region; only copies elsewhere are left.'),
		'across-regions': read(
			'nothing, or copies of backups',
			recoveryStrategies,
			'2026-11',
			'which AWS advises'
		),
		'emergency-work': read(
			'nothing, if zones fail cleanly',
			severalLocations,
			'2026-11',
			'zonal shift leaves one that only limps'
		),
		'back-home': read(
			'managed services copy anew by themselves',
			severalLocations,
			'2026-11',
			'what you run yourself you mend'
		),
		copies: read('none of its own', recoveryStrategies, '2026-11', 'backups come on top'),
		'servers-running': read(
			{ from: 100, to: 200 },
			severalLocations,
			'2026-11',
			'worked out; 200 where each of two zones can bear all'
		),
		'paid-idle': read('servers and standbys in several zones', severalLocations, '2026-11'),
		'billed-for': read(
			'servers, standbys, GB between zones',
			recoveryCompared,
			'2026-11',
			'zonal shift costs nothing more'
		),
		'operated-by': read('shared', severalLocations, '2026-11', 'AWS switches managed services'),
		'practised-by': read('shifting traffic away from a zone', recoveryCompared, '2026-11'),
		cannot: read('go on while its Region is lost', recoveryStrategies, '2026-11'),
		'first-step': read('subnets in two zones or more', severalLocations, '2026-11')
	}
});
