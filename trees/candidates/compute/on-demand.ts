import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { onDemandPage, purchasing, ri, spotPage } from './sources.ts';

export const candidate = defineCandidate({
	id: 'on-demand',
	name: 'On-Demand Instances',
	short: 'On-Demand',
	summary: 'Instances at the list price, paid by the second while they run, with no commitment.',
	alias: [
		'pay as you go',
		'PAYG',
		'list price',
		'on demand',
		'no commitment',
		'unpredictable load'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'short or irregular work that must not be interrupted',
			onDemandPage,
			'2026-11'
		),
		scope: read('Region', onDemandPage, '2026-11', 'quotas count there'),
		'billed-for': read('seconds in the running state', onDemandPage, '2026-11'),
		'operated-by': read('you', onDemandPage, '2026-11', 'you start, stop and end it'),
		'first-step': read('an instance', onDemandPage, '2026-11'),
		commitment: read(false, onDemandPage, '2026-11'),
		'cost-hour': read(100, onDemandPage, '2026-11', 'the list price the others are measured by'),
		idle: read(false, onDemandPage, '2026-11', 'compute only'),
		upfront: read(['none'], onDemandPage, '2026-11'),
		'price-moves': read(false, spotPage, '2026-11'),
		'paid-least': read('60 seconds', onDemandPage, '2026-11'),
		'further-discounts': read(['Savings Plans', 'Reserved Instances'], ri, '2026-11'),
		interrupted: read(false, spotPage, '2026-11'),
		reserves: read(false, spotPage, '2026-11'),
		'bought-ahead': read(false, spotPage, '2026-11'),
		'quota-of': read('vCPUs that run, by group of families', onDemandPage, '2026-11'),
		'vcpu-quota': read(5, onDemandPage, '2026-11', 'a Region'),
		terms: read(['none'], onDemandPage, '2026-11'),
		'way-out': read('stop it at any time', onDemandPage, '2026-11'),
		'account-sharing': without('An instance belongs to its account.'),
		covers: read(['EC2'], onDemandPage, '2026-11'),
		'own-hardware': read(false, purchasing, '2026-11', 'by default')
	}
});
