import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	planAndRi,
	reservations,
	ri,
	riApply,
	riBuying,
	riExchange,
	riModify,
	riQuotas,
	riScope,
	riTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'convertible-ri',
	name: 'Convertible Reserved Instance',
	short: 'Convertible RI',
	summary:
		'A discount for an instance configuration that you may exchange for another of at least the same value.',
	alias: [
		'CRI',
		'convertible',
		'exchange reserved instance',
		'reserved instance',
		'savings plan or reserved'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { regional: 'regional', zonal: 'zonal' } },
	facts: {
		'made-for': read(
			'a configuration that may have to change',
			ri,
			'2026-11',
			'AWS advises a Savings Plan instead'
		),
		scope: byVariant({
			regional: read('one Region', riScope, '2026-11'),
			zonal: read('one Availability Zone', riScope, '2026-11')
		}),
		'billed-for': read('every hour of the term, used or not', ri, '2026-11'),
		'operated-by': read('shared', planAndRi, '2026-11', 'you exchange it by hand'),
		'first-step': read('a reservation for one type and scope', ri, '2026-11'),
		commitment: read(true, ri, '2026-11'),
		// 100 − 66: the discount below. AWS gives no example for one year.
		'cost-hour': read(
			{ from: 34 },
			planAndRi,
			'2026-11',
			'worked out from the maximum; AWS calls it like that of the Compute plan'
		),
		'discount-most': read(66, planAndRi, '2026-11'),
		'month-hours': read(730, ri, '2026-11', '365 × 24 ÷ 12'),
		'break-even-least': read(248.2, planAndRi, '2026-11', 'worked out, at the published maximum'),
		idle: read(true, ri, '2026-11'),
		upfront: read(['none', 'partial', 'all'], ri, '2026-11'),
		'price-moves': read(false, ri, '2026-11'),
		'paid-least': read('a year', ri, '2026-11'),
		'further-discounts': read(['none'], planAndRi, '2026-11'),
		interrupted: read(false, ri, '2026-11'),
		reserves: byVariant({
			regional: read(false, riScope, '2026-11'),
			zonal: read(true, riBuying, '2026-11')
		}),
		'bought-ahead': byVariant({
			regional: read(true, riBuying, '2026-11', 'queued, up to three years'),
			zonal: read(false, riBuying, '2026-11')
		}),
		'quota-of': byVariant({
			regional: read('reservations bought in a Region', reservations, '2026-11'),
			zonal: read('reservations bought in each zone', reservations, '2026-11')
		}),
		terms: read(['1 year', '3 years'], ri, '2026-11'),
		'way-out': read('an exchange for equal or higher value', riExchange, '2026-11', 'no sale'),
		'account-sharing': byVariant({
			regional: read(true, riApply, '2026-11', 'in the organisation'),
			zonal: read(true, riApply, '2026-11', 'the discount, not the capacity')
		}),
		covers: read(['EC2'], planAndRi, '2026-11'),
		follows: read(
			['size', 'family', 'operating system', 'tenancy'],
			riExchange,
			'2026-11',
			'by exchange'
		),
		modified: read(
			'zone, scope, and the size within a family',
			riModify,
			'2026-11',
			'the size on Linux (not RHEL or SUSE) of default tenancy'
		),
		exchanged: read(true, riExchange, '2026-11', 'for equal or higher value'),
		sold: read(false, riTypes, '2026-11'),
		'monthly-quota': read(20, riQuotas, '2026-11', 'a Region, and each zone'),
		'own-hardware': read(false, ri, '2026-11', 'a discount, not a server')
	}
});
