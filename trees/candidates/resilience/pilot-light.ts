import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { recoveryStrategies, regionSwitchPractices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'pilot-light',
	name: 'Pilot light',
	short: 'Pilot light',
	summary:
		'Data is live in the recovery Region, network and templates stand ready, and servers are started only when they are needed.',
	alias: [
		'DR pilot light',
		'standby database only',
		'cold servers, live data',
		'cross-Region read replica',
		'active-passive'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	facts: {
		'made-for': read('what must be back within the hour', recoveryStrategies, '2026-11'),
		'meant-against': read(
			['the loss of a zone', 'the loss of a Region'],
			recoveryStrategies,
			'2026-11'
		),
		'standstill-least': read(
			20,
			recoveryStrategies,
			'2026-11',
			'AWS says “tens of minutes”, which is two tens at least'
		),
		'region-failover': read('tens of minutes', recoveryStrategies, '2026-11'),
		'region-loses': read('minutes of writes', recoveryStrategies, '2026-11', 'often only seconds'),
		'across-regions': read(
			'live data and the core, no servers',
			recoveryStrategies,
			'2026-11',
			'images and templates lie ready'
		),
		'emergency-work': read(
			'promote the data, start servers, send callers there',
			recoveryStrategies,
			'2026-11'
		),
		'back-home': read('copy the data back, then switch', recoveryStrategies, '2026-11'),
		copies: read('none of its own', recoveryStrategies, '2026-11', 'back up in both Regions'),
		'servers-running': read(
			100,
			recoveryStrategies,
			'2026-11',
			'worked out; its second databases come on top'
		),
		'paid-idle': read('the second databases and storage', recoveryStrategies, '2026-11'),
		'billed-for': read(
			'data twice, GB between Regions',
			recoveryStrategies,
			'2026-11',
			'servers once they start, or if reserved'
		),
		'operated-by': read('you', recoveryStrategies, '2026-11'),
		'practised-by': read(
			'starting it all in the recovery Region',
			regionSwitchPractices,
			'2026-11'
		),
		cannot: read('answer a single request before servers start', recoveryStrategies, '2026-11'),
		'first-step': read('one template for both Regions', recoveryStrategies, '2026-11')
	}
});
