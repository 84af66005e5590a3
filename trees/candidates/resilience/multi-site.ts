import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { recoveryStrategies, regionSwitch, severalLocations } from './sources.ts';

export const candidate = defineCandidate({
	id: 'multi-site',
	name: 'Multi-site active/active',
	short: 'Active/active',
	summary:
		'Several Regions serve callers all the time on data that they share; when one is lost, the others take its callers.',
	alias: [
		'active-active',
		'multi-site',
		'multi-Region active/active',
		'both Regions live',
		'zero downtime disaster recovery',
		'RTO zero'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'what must not stand still',
			recoveryStrategies,
			'2026-11',
			'only where needed'
		),
		'meant-against': read(
			['the loss of a zone', 'the loss of a Region'],
			recoveryStrategies,
			'2026-11'
		),
		'standstill-least': read(0, recoveryStrategies, '2026-11', '“potentially zero”'),
		'region-failover': read('at once, if callers are led away', recoveryStrategies, '2026-11'),
		'region-loses': read(
			'next to nothing',
			recoveryStrategies,
			'2026-11',
			'by how the data agrees'
		),
		'across-regions': read('everything, serving callers', recoveryStrategies, '2026-11'),
		'emergency-work': read('lead callers away from the lost Region', recoveryStrategies, '2026-11'),
		'back-home': read('the data catches up, callers return', recoveryStrategies, '2026-11'),
		copies: read(
			'none of its own',
			recoveryStrategies,
			'2026-11',
			'mistakes reach every Region; back up'
		),
		'servers-running': read(
			{ from: 100, to: 200 },
			recoveryStrategies,
			'2026-11',
			'worked out; 200 where each of two Regions can bear all at once'
		),
		'paid-idle': read('room for the other’s callers', recoveryStrategies, '2026-11'),
		'billed-for': read('whole systems, data written in each Region', severalLocations, '2026-11'),
		'operated-by': read('you', recoveryStrategies, '2026-11', 'the most complex to run'),
		'practised-by': read('leaving one Region for a while', regionSwitch, '2026-11'),
		cannot: read(
			'undo mistakes, or settle clashing writes by itself',
			recoveryStrategies,
			'2026-11'
		),
		'first-step': read('data that several Regions may write', severalLocations, '2026-11')
	}
});
