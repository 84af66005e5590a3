import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	mixedApi,
	mixedPolicy,
	planAndRi,
	spotHow,
	spotNotices,
	spotPage,
	spotPractices
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'base-and-spot',
	name: 'A base with Spot on top',
	short: 'Base and Spot',
	summary:
		'A set number of On-Demand instances that stay, and Spot added above them, often in one Auto Scaling group.',
	alias: [
		'mixed instances policy',
		'mixed instances group',
		'OnDemandBaseCapacity',
		'base plus burst'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('one Auto Scaling group', mixedPolicy, '2026-11'),
		'billed-for': read('the base On-Demand, the rest as Spot', mixedApi, '2026-11'),
		'operated-by': read('AWS', mixedApi, '2026-11', 'Auto Scaling keeps the mix'),
		'first-step': read('a launch template', mixedPolicy, '2026-11', 'then the group'),
		commitment: read(false, mixedApi, '2026-11', 'a plan can cover the base'),
		idle: read(false, spotPage, '2026-11'),
		upfront: read(['none'], spotPage, '2026-11'),
		'price-moves': read(true, spotPage, '2026-11', 'the Spot part'),
		'plan-applies': read(true, planAndRi, '2026-11', 'the base only'),
		interrupted: read(true, spotPractices, '2026-11', 'the Spot part'),
		notice: read(2, spotNotices, '2026-11', 'the Spot part'),
		reserves: read('no', spotPractices, '2026-11'),
		terms: read(['none'], mixedApi, '2026-11'),
		covers: read(['EC2'], mixedApi, '2026-11'),
		'own-hardware': read(false, spotHow, '2026-11', 'dedicated tenancy on request')
	}
});
