import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { recoveryStrategies, regionSwitchPractices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'warm-standby',
	name: 'Warm standby',
	short: 'Warm standby',
	summary:
		'A working copy of the system always runs in the recovery Region: smaller, and grown in the emergency, or at full size from the start.',
	alias: [
		'hot standby',
		'active-passive',
		'scaled-down copy',
		'standby Region',
		'passive Region',
		'failover Region'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { smaller: 'scaled down', full: 'hot' } },
	facts: {
		'made-for': read('what must be back within minutes', recoveryStrategies, '2026-11'),
		'meant-against': read(
			['the loss of a zone', 'the loss of a Region', 'the loss of your own site'],
			recoveryStrategies,
			'2026-11'
		),
		'standstill-least': read(
			1,
			recoveryStrategies,
			'2026-11',
			'AWS says “minutes”; one is the least that the word allows'
		),
		'region-failover': read('minutes', recoveryStrategies, '2026-11'),
		'region-loses': read('seconds of writes', recoveryStrategies, '2026-11'),
		'across-regions': byVariant({
			smaller: read('everything, smaller, with live data', recoveryStrategies, '2026-11'),
			full: read('everything, at full size, with live data', recoveryStrategies, '2026-11')
		}),
		'emergency-work': byVariant({
			smaller: read('promote the data, send callers there, grow', recoveryStrategies, '2026-11'),
			full: read('promote the data, send callers there', recoveryStrategies, '2026-11')
		}),
		'back-home': read(
			'copy the data back, then switch',
			recoveryStrategies,
			'2026-11',
			'or let the Regions change roles'
		),
		copies: read('none of its own', recoveryStrategies, '2026-11', 'back up in both Regions'),
		'servers-running': byVariant({
			smaller: read(
				{ from: 100, to: 200 },
				recoveryStrategies,
				'2026-11',
				'worked out; by the size of the standby'
			),
			full: read(200, recoveryStrategies, '2026-11', 'worked out')
		}),
		'paid-idle': byVariant({
			smaller: read('a smaller second system', recoveryStrategies, '2026-11'),
			full: read('a whole second system', recoveryStrategies, '2026-11')
		}),
		'billed-for': read('two systems, GB between Regions', recoveryStrategies, '2026-11'),
		'operated-by': read('you', recoveryStrategies, '2026-11'),
		'practised-by': read('moving all callers for a while', regionSwitchPractices, '2026-11'),
		cannot: byVariant({
			smaller: read('bear the full load at once', recoveryStrategies, '2026-11'),
			full: read('go on without a switch', recoveryStrategies, '2026-11')
		}),
		'first-step': read(
			'the system once more, in the recovery Region',
			recoveryStrategies,
			'2026-11'
		)
	}
});
