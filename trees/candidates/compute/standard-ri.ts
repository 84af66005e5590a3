import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { ri, riApply, riMarket, riQuotas, riScope, riTypes, planAndRi } from './sources.ts';

export const candidate = defineCandidate({
	id: 'standard-ri',
	name: 'Standard Reserved Instance',
	short: 'Standard RI',
	summary:
		'A discount for one instance configuration over a term; zonal ones also reserve capacity, and the rest can be sold.',
	alias: ['RI', 'reserved instance', 'zonal RI', 'regional RI', 'RI Marketplace', 'resale'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('Region or one Availability Zone', riScope, '2026-11'),
		'billed-for': read('every hour of the term, used or not', ri, '2026-11'),
		'operated-by': read('AWS', riApply, '2026-11', 'matching instances get it by themselves'),
		'first-step': read('a reservation for one type and scope', ri, '2026-11'),
		commitment: read(true, ri, '2026-11'),
		'discount-most': read(72, planAndRi, '2026-11'),
		'month-hours': read(730, ri, '2026-11', '365 × 24 ÷ 12'),
		'break-even-least': read(204.4, planAndRi, '2026-11', 'at the published maximum'),
		idle: read(true, ri, '2026-11'),
		upfront: read(['none', 'partial', 'all'], ri, '2026-11'),
		'price-moves': read(false, ri, '2026-11'),
		'plan-applies': read(false, planAndRi, '2026-11'),
		interrupted: read(false, ri, '2026-11'),
		reserves: read('if zonal', riScope, '2026-11'),
		terms: read(['1 year', '3 years'], ri, '2026-11'),
		covers: read(['EC2'], planAndRi, '2026-11'),
		follows: read(['size'], riScope, '2026-11', 'regional, Linux, default tenancy'),
		exchanged: read(false, riTypes, '2026-11', 'some attributes can be modified'),
		sold: read(true, riTypes, '2026-11'),
		'sale-fee': read(12, riMarket, '2026-11'),
		'sale-after': read(30, riMarket, '2026-11'),
		'sale-most': read(50_000, riMarket, '2026-11', 'over its lifetime'),
		'monthly-quota': read(20, riQuotas, '2026-11', 'a Region, and each zone')
	}
});
