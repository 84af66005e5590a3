import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	reservationBilling,
	reservationConcepts,
	reservationCreate,
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
		'insufficient capacity'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', reservations, '2026-11'),
		'billed-for': read('the capacity held, used or not', reservationBilling, '2026-11'),
		'operated-by': read('you', reservationConcepts, '2026-11', 'you size, match and cancel it'),
		'first-step': read('a Capacity Reservation', reservationCreate, '2026-11'),
		commitment: read(
			false,
			reservations,
			'2026-11',
			'a dated one is kept, or ended for a charge: pages differ'
		),
		idle: read(true, reservationBilling, '2026-11'),
		upfront: read(['none'], reservationBilling, '2026-11'),
		'price-moves': read(false, reservationBilling, '2026-11'),
		'plan-applies': read(true, reservationBilling, '2026-11', 'also to what stands unused'),
		interrupted: read(false, reservations, '2026-11', 'the interruptible kind may be'),
		reserves: read('yes', reservations, '2026-11'),
		'ahead-most': read(120, reservationConcepts, '2026-11', 'dated'),
		'ahead-least': read(5, reservationConcepts, '2026-11', 'dated; others start at once'),
		'ahead-advised': read(56, reservationConcepts, '2026-11', 'dated'),
		'held-least': read(14, reservationCreate, '2026-11', 'dated; longer for U and X'),
		'vcpus-least': read(32, reservationCreate, '2026-11', 'dated'),
		terms: read(['none', 'days or weeks'], reservations, '2026-11', 'dated ones have a least time'),
		covers: read(['EC2'], reservations, '2026-11'),
		'own-hardware': read(false, reservationConcepts, '2026-11', 'dedicated tenancy on request')
	}
});
