import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	mixedApi,
	mixedPolicy,
	onDemandPage,
	planAndRi,
	spotHow,
	spotNotices,
	spotPage,
	spotPractices,
	spotQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'on-demand-with-spot',
	name: 'On-Demand with Spot',
	short: 'On-Demand with Spot',
	summary:
		'A base of On-Demand instances that stays, and Spot above it, often in one Auto Scaling group.',
	alias: [
		'base and Spot',
		'base with Spot on top',
		'mixed instances policy',
		'mixed instances group',
		'OnDemandBaseCapacity',
		'base plus burst'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'a least number that runs in any case, and flexible work above it',
			mixedApi,
			'2026-11'
		),
		scope: read('one Auto Scaling group', mixedPolicy, '2026-11'),
		'billed-for': read(
			'a base On-Demand; above it Spot in the share you set',
			mixedApi,
			'2026-11',
			'unless set, all above the base is On-Demand too'
		),
		'operated-by': read('AWS', mixedApi, '2026-11', 'Auto Scaling keeps the mix'),
		'first-step': read('a launch template', mixedPolicy, '2026-11', 'then the group'),
		commitment: read(false, mixedApi, '2026-11', 'a plan can cover the base'),
		// From a group that is all Spot at its deepest to one that is all On-Demand.
		'cost-hour': read(
			{ from: 10, to: 100 },
			spotPractices,
			'2026-11',
			'worked out; by the share of Spot, whose price moves'
		),
		idle: read(false, spotPage, '2026-11'),
		upfront: read(['none'], spotPage, '2026-11'),
		'price-moves': read(true, spotPage, '2026-11', 'the Spot part'),
		'paid-least': read('60 seconds', onDemandPage, '2026-11', 'the base; Spot: the seconds used'),
		'further-discounts': read(
			['Savings Plans', 'Reserved Instances'],
			planAndRi,
			'2026-11',
			'the base only'
		),
		interrupted: read(true, spotPractices, '2026-11', 'the Spot part'),
		notice: read(2, spotNotices, '2026-11', 'the Spot part'),
		reserves: read(false, spotPractices, '2026-11', 'a reservation can hold the base'),
		'bought-ahead': read(false, spotPage, '2026-11'),
		'quota-of': read('each part against its own quota', spotQuotas, '2026-11'),
		'spot-share': read(0, mixedApi, '2026-11', 'unless you set it'),
		terms: read(['none'], mixedApi, '2026-11'),
		'way-out': read('scale in at any time', spotPage, '2026-11'),
		'account-sharing': without('A group belongs to its account.'),
		covers: read(['EC2'], mixedApi, '2026-11'),
		'own-hardware': read(false, spotHow, '2026-11', 'Spot: the largest sizes, on request')
	}
});
