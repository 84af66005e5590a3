import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { planAndRi, ri, riExchange, riQuotas, riScope, riTypes } from './sources.ts';

export const candidate = defineCandidate({
	id: 'convertible-ri',
	name: 'Convertible Reserved Instance',
	short: 'Convertible RI',
	summary:
		'A discount for an instance configuration that you may exchange for another of at least the same value.',
	alias: ['CRI', 'convertible', 'exchange reserved instance', 'reserved instance'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('Region or one Availability Zone', riScope, '2026-11'),
		'billed-for': read('every hour of the term, used or not', ri, '2026-11'),
		'operated-by': read('shared', planAndRi, '2026-11', 'you exchange it by hand'),
		'first-step': read('a reservation for one type and scope', ri, '2026-11'),
		commitment: read(true, ri, '2026-11'),
		'discount-most': read(66, planAndRi, '2026-11'),
		'month-hours': read(730, ri, '2026-11', '365 × 24 ÷ 12'),
		'break-even-least': read(248.2, planAndRi, '2026-11', 'at the published maximum'),
		idle: read(true, ri, '2026-11'),
		upfront: read(['none', 'partial', 'all'], ri, '2026-11'),
		'price-moves': read(false, ri, '2026-11'),
		'plan-applies': read(false, planAndRi, '2026-11'),
		interrupted: read(false, ri, '2026-11'),
		reserves: read('if zonal', riScope, '2026-11'),
		terms: read(['1 year', '3 years'], ri, '2026-11'),
		covers: read(['EC2'], planAndRi, '2026-11'),
		follows: read(
			['size', 'family', 'operating system', 'tenancy'],
			riExchange,
			'2026-11',
			'by exchange'
		),
		exchanged: read(true, riExchange, '2026-11', 'for equal or higher value'),
		sold: read(false, riTypes, '2026-11'),
		'monthly-quota': read(20, riQuotas, '2026-11', 'a Region, and each zone')
	}
});
