import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	planAndRi,
	reservations,
	ri,
	riApply,
	riMarket,
	riModify,
	riQuotas,
	riScope,
	riTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'standard-ri',
	name: 'Standard Reserved Instance',
	short: 'Standard RI',
	summary:
		'A discount for one instance configuration over a term; zonal ones also guarantee capacity, and the rest can be sold.',
	alias: [
		'RI',
		'reserved instance',
		'zonal RI',
		'regional RI',
		'RI Marketplace',
		'resale',
		'reserved'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { regional: 'regional', zonal: 'zonal' } },
	facts: {
		'made-for': read('a fixed configuration', ri, '2026-11', 'AWS advises a Savings Plan instead'),
		scope: byVariant({
			regional: read('one Region', riScope, '2026-11'),
			zonal: read('one Availability Zone', riScope, '2026-11')
		}),
		'billed-for': read('every hour of the term, used or not', ri, '2026-11'),
		'operated-by': read('AWS', riApply, '2026-11', 'matching instances get it by themselves'),
		'first-step': read('a reservation for one type and scope', ri, '2026-11'),
		commitment: read(true, ri, '2026-11'),
		// 100 − 72: the discount below. AWS gives no example for one year.
		'cost-hour': read(
			{ from: 28 },
			planAndRi,
			'2026-11',
			'worked out from the maximum; AWS calls it like that of the plan for one family'
		),
		'discount-most': read(72, planAndRi, '2026-11'),
		'month-hours': read(730, ri, '2026-11', '365 × 24 ÷ 12'),
		'break-even-least': read(204.4, planAndRi, '2026-11', 'worked out, at the published maximum'),
		idle: read(true, ri, '2026-11'),
		upfront: read(['none', 'partial', 'all'], ri, '2026-11'),
		'price-moves': read(false, ri, '2026-11'),
		'paid-least': read('a year', ri, '2026-11', 'less if bought from another seller'),
		'further-discounts': read(['none'], planAndRi, '2026-11'),
		interrupted: read(false, ri, '2026-11'),
		reserves: byVariant({
			regional: read(false, riScope, '2026-11'),
			zonal: read(true, riScope, '2026-11')
		}),
		'bought-ahead': byVariant({
			regional: read(true, riScope, '2026-11', 'queued, up to three years'),
			zonal: read(false, riScope, '2026-11')
		}),
		'quota-of': byVariant({
			regional: read('reservations bought in a Region', reservations, '2026-11'),
			zonal: read('reservations bought in each zone', reservations, '2026-11')
		}),
		terms: read(['1 year', '3 years'], ri, '2026-11'),
		'way-out': read('a sale on the Marketplace, if somebody buys', riMarket, '2026-11'),
		'account-sharing': byVariant({
			regional: read(true, riApply, '2026-11', 'in the organisation'),
			zonal: read(true, riApply, '2026-11', 'the discount, not the capacity')
		}),
		covers: read(['EC2'], planAndRi, '2026-11'),
		follows: byVariant({
			regional: read(
				['size'],
				riScope,
				'2026-11',
				'Linux (not RHEL or SUSE) of default tenancy, most families'
			)
		}),
		modified: read(
			'zone, scope, and the size within a family',
			riModify,
			'2026-11',
			'the size on Linux (not RHEL or SUSE) of default tenancy'
		),
		exchanged: read(false, riTypes, '2026-11'),
		sold: read(true, riTypes, '2026-11'),
		'sale-fee': read(12, riMarket, '2026-11'),
		'sale-after': read(30, riMarket, '2026-11'),
		'sale-most': read(50_000, riMarket, '2026-11', 'over its lifetime'),
		'monthly-quota': read(20, riQuotas, '2026-11', 'a Region, and each zone'),
		'own-hardware': read(false, ri, '2026-11', 'a discount, not a server')
	}
});
