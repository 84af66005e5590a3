import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cancelApi,
	reservationBilling,
	reservationConcepts,
	reservationCreate,
	reservationSharing,
	reservations
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'capacity-reservation',
	name: 'On-Demand Capacity Reservation',
	short: 'Capacity Reservation',
	summary:
		'Capacity for one instance type held in one Availability Zone, from now or from a date, at the On-Demand rate.',
	alias: [
		'ODCR',
		'future-dated',
		'interruptible capacity reservation',
		'reserve capacity',
		'guaranteed capacity',
		'insufficient capacity'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { now: 'from now on', dated: 'for a date' } },
	facts: {
		'made-for': read(
			'business-critical work with strict needs of capacity',
			reservations,
			'2026-11'
		),
		scope: read('one Availability Zone', reservations, '2026-11', 'one type and system'),
		'billed-for': read('the capacity held, used or not', reservationBilling, '2026-11'),
		'operated-by': read('you', reservationConcepts, '2026-11', 'you size, match and cancel it'),
		'first-step': read('a Capacity Reservation', reservationCreate, '2026-11'),
		commitment: byVariant({
			now: read(false, reservations, '2026-11'),
			dated: read(true, reservations, '2026-11', 'days, not years')
		}),
		'cost-hour': read(100, reservationBilling, '2026-11', 'used or not'),
		idle: read(true, reservationBilling, '2026-11'),
		upfront: read(['none'], reservationBilling, '2026-11'),
		'price-moves': read(false, reservationBilling, '2026-11'),
		'paid-least': byVariant({
			now: read('the seconds held', reservationBilling, '2026-11'),
			dated: read('14 days', reservationCreate, '2026-11', 'U and X: 12 weeks')
		}),
		'further-discounts': read(
			['Savings Plans', 'Reserved Instances'],
			reservationBilling,
			'2026-11',
			'also what stands unused; regional ones only'
		),
		interrupted: read(false, reservations, '2026-11', 'the interruptible kind may be'),
		reserves: read(true, reservations, '2026-11'),
		'bought-ahead': byVariant({
			now: read(false, reservationConcepts, '2026-11'),
			dated: read(true, reservationConcepts, '2026-11', 'AWS may decline')
		}),
		'ahead-most': byVariant({ dated: read(120, reservationConcepts, '2026-11') }),
		'ahead-least': byVariant({ dated: read(5, reservationConcepts, '2026-11') }),
		'ahead-advised': byVariant({ dated: read(56, reservationConcepts, '2026-11') }),
		'held-least': byVariant({
			dated: read(14, reservationCreate, '2026-11', 'U and X: 12 weeks')
		}),
		'vcpus-least': byVariant({ dated: read(32, reservationCreate, '2026-11') }),
		'quota-of': read('vCPUs, in the On-Demand quota', reservations, '2026-11'),
		terms: byVariant({
			now: read(['none'], reservations, '2026-11'),
			dated: read(['days or weeks'], reservations, '2026-11')
		}),
		'way-out': byVariant({
			now: read('cancel it at any time', reservations, '2026-11'),
			dated: read('cancel it for a charge', cancelApi, '2026-11', 'the guide still rules it out')
		}),
		'account-sharing': read(
			true,
			reservationSharing,
			'2026-11',
			'also outside the organisation; not dedicated tenancy'
		),
		covers: read(['EC2'], reservations, '2026-11'),
		'own-hardware': read(false, reservationConcepts, '2026-11', 'dedicated tenancy on request')
	}
});
