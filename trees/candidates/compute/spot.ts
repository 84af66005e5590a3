import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	spotBilling,
	spotHow,
	spotNotices,
	spotPage,
	spotPractices,
	spotQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'spot',
	name: 'Spot Instances',
	short: 'Spot',
	summary: 'Spare EC2 capacity at a steep discount, which AWS may take back at short notice.',
	alias: [
		'spot fleet',
		'EC2 Fleet',
		'spare capacity',
		'bid',
		'price-capacity-optimized',
		'spot interruption',
		'cheapest batch',
		'nightly batch'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('stateless, fault-tolerant, flexible work', spotPractices, '2026-11'),
		scope: read(
			'one type in one Availability Zone',
			spotPage,
			'2026-11',
			'a pool; spread over many'
		),
		'billed-for': read('running time at the Spot price', spotPage, '2026-11'),
		'operated-by': read('shared', spotHow, '2026-11', 'AWS may end it'),
		'first-step': read('an Auto Scaling group', spotPractices, '2026-11', 'or an EC2 Fleet'),
		commitment: read(false, spotPage, '2026-11'),
		// 100 − 90: the discount below.
		'cost-hour': read({ from: 10 }, spotPractices, '2026-11', 'worked out; moves with supply'),
		'discount-most': read(90, spotPractices, '2026-11'),
		idle: read(false, spotPage, '2026-11'),
		upfront: read(['none'], spotPage, '2026-11'),
		'price-moves': read(true, spotPage, '2026-11', 'gradually'),
		'paid-least': read(
			'the seconds used',
			spotBilling,
			'2026-11',
			'SUSE: full hours; nothing if AWS ends it in the first hour'
		),
		'further-discounts': read(['none'], spotPage, '2026-11'),
		interrupted: read(true, spotPractices, '2026-11'),
		notice: read(2, spotNotices, '2026-11', 'none before hibernation'),
		reserves: read(false, spotPractices, '2026-11'),
		'bought-ahead': read(false, spotPage, '2026-11'),
		'quota-of': read(
			'vCPUs that run or are asked for, apart from On-Demand',
			spotQuotas,
			'2026-11'
		),
		'vcpu-quota': read(5, spotQuotas, '2026-11', 'a Region, apart from On-Demand'),
		terms: read(['none'], spotPage, '2026-11'),
		'way-out': read('stop it at any time', spotPage, '2026-11'),
		'account-sharing': without('An instance belongs to its account.'),
		covers: read(['EC2'], spotPage, '2026-11'),
		'own-hardware': read(false, spotHow, '2026-11', 'the largest sizes can, on request')
	}
});
