import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { onDemandPage, planTypes, purchasing, spotPage } from './sources.ts';

export const candidate = defineCandidate({
	id: 'on-demand',
	name: 'On-Demand Instances',
	short: 'On-Demand',
	summary: 'Instances at the list price, paid by the second while they run, with no commitment.',
	alias: ['pay as you go', 'PAYG', 'list price', 'on demand'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', onDemandPage, '2026-11', 'quotas count there'),
		'billed-for': read('seconds in the running state', onDemandPage, '2026-11'),
		'operated-by': read('you', onDemandPage, '2026-11', 'you start, stop and end it'),
		'first-step': read('an instance', onDemandPage, '2026-11'),
		commitment: read(false, onDemandPage, '2026-11'),
		idle: read(false, onDemandPage, '2026-11', 'compute only'),
		upfront: read(['none'], onDemandPage, '2026-11'),
		'price-moves': read(false, spotPage, '2026-11'),
		'least-billed': read(60, onDemandPage, '2026-11'),
		'plan-applies': read(true, planTypes, '2026-11'),
		interrupted: read(false, spotPage, '2026-11'),
		reserves: read('no', purchasing, '2026-11'),
		'vcpu-quota': read(5, onDemandPage, '2026-11', 'a Region'),
		terms: read(['none'], onDemandPage, '2026-11'),
		covers: read(['EC2'], onDemandPage, '2026-11'),
		'own-hardware': read(false, purchasing, '2026-11', 'by default')
	}
});
