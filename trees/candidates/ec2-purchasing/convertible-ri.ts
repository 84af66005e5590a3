import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { notBooked, onTheBillOnly, read, unpublished, without } from './read.ts';
import { planAndRi, ri, riExchange, riQuotas, riScope, riTypes } from './sources.ts';

export const convertibleRi: CandidateOf<typeof dimensions> = {
	id: 'convertible-ri',
	name: 'Convertible Reserved Instance',
	short: 'Convertible RI',
	summary:
		'A discount for an instance configuration that you may exchange for another of at least the same value.',
	alias: ['CRI', 'convertible', 'exchange reserved instance', 'reserved instance'],
	status: { kind: 'current' },
	facts: {
		scope: read('Region or one Availability Zone', riScope),
		'billed-for': read('every hour of the term, used or not', ri),
		'operated-by': read('shared', planAndRi, 'you exchange it by hand'),
		'first-step': read('a reservation for one type and scope', ri),
		commitment: read(true, ri),
		'discount-most': read(66, planAndRi),
		'example-discount': unpublished('The example by AWS gives rates for Savings Plans only.'),
		'month-hours': read(730, ri, '365 × 24 ÷ 12'),
		'break-even': unpublished('The example by AWS gives rates for Savings Plans only.'),
		'break-even-least': read(248.2, planAndRi, 'at the published maximum'),
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
		follows: read(['size', 'family', 'operating system', 'tenancy'], riExchange, 'by exchange'),
		exchanged: read(true, riExchange, 'for equal or higher value'),
		sold: read(false, riTypes),
		'sale-fee': without('It cannot be sold.'),
		'sale-after': without('It cannot be sold.'),
		'sale-most': without('It cannot be sold.'),
		'returned-within': without('It can be exchanged, not returned.'),
		'returned-up-to': without('It can be exchanged, not returned.'),
		'monthly-quota': read(20, riQuotas, 'a Region, and each zone'),
		...onTheBillOnly
	}
};
