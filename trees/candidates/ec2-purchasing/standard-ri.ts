import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { notBooked, onTheBillOnly, read, unpublished, without } from './read.ts';
import { ri, riApply, riMarket, riQuotas, riScope, riTypes, planAndRi } from './sources.ts';

export const standardRi: CandidateOf<typeof dimensions> = {
	id: 'standard-ri',
	name: 'Standard Reserved Instance',
	short: 'Standard RI',
	summary:
		'A discount for one instance configuration over a term; zonal ones also reserve capacity, and the rest can be sold.',
	alias: ['RI', 'reserved instance', 'zonal RI', 'regional RI', 'RI Marketplace', 'resale'],
	status: { kind: 'current' },
	facts: {
		scope: read('Region or one Availability Zone', riScope),
		'billed-for': read('every hour of the term, used or not', ri),
		'operated-by': read('AWS', riApply, 'matching instances get it by themselves'),
		'first-step': read('a reservation for one type and scope', ri),
		commitment: read(true, ri),
		'discount-most': read(72, planAndRi),
		'example-discount': unpublished('The example by AWS gives rates for Savings Plans only.'),
		'month-hours': read(730, ri, '365 × 24 ÷ 12'),
		'break-even': unpublished('The example by AWS gives rates for Savings Plans only.'),
		'break-even-least': read(204.4, planAndRi, 'at the published maximum'),
		idle: read(true, ri),
		upfront: read(['none', 'partial', 'all'], ri),
		'price-moves': read(false, ri),
		'least-billed': without('Every hour of the term is billed.'),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(false, planAndRi),
		interrupted: read(false, ri),
		reserves: read('if zonal', riScope),
		...notBooked,
		'vcpu-quota': without('Regional ones use the On-Demand quota, zonal ones come on top.'),
		terms: read(['1 year', '3 years'], ri),
		covers: read(['EC2'], planAndRi),
		follows: read(['size'], riScope, 'regional, Linux, default tenancy'),
		exchanged: read(false, riTypes, 'some attributes can be modified'),
		sold: read(true, riTypes),
		'sale-fee': read(12, riMarket),
		'sale-after': read(30, riMarket),
		'sale-most': read(50_000, riMarket, 'over its lifetime'),
		'returned-within': without('It can be sold, not returned.'),
		'returned-up-to': without('It can be sold, not returned.'),
		'monthly-quota': read(20, riQuotas, 'a Region, and each zone'),
		...onTheBillOnly
	}
};
