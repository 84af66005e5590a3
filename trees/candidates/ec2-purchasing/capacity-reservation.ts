import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noBreakEven, noWayOut, onSharedServers, read, without } from './read.ts';
import {
	reservationBilling,
	reservationConcepts,
	reservationCreate,
	reservations
} from './sources.ts';

export const capacityReservation: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', reservations),
		'billed-for': read('the capacity held, used or not', reservationBilling),
		'operated-by': read('you', reservationConcepts, 'you size, match and cancel it'),
		'first-step': read('a Capacity Reservation', reservationCreate),
		commitment: read(
			false,
			reservations,
			'a dated one is kept, or ended for a charge: pages differ'
		),
		'discount-most': without('It has no discount of its own; plans and regional RIs apply.'),
		...noBreakEven,
		idle: read(true, reservationBilling),
		upfront: read(['none'], reservationBilling),
		'price-moves': read(false, reservationBilling),
		'least-billed': without('Billed by the second while it is held.'),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(true, reservationBilling, 'also to what stands unused'),
		interrupted: read(false, reservations, 'the interruptible kind may be'),
		notice: without('You decide when it ends.'),
		reserves: read('yes', reservations),
		'ahead-most': read(120, reservationConcepts, 'dated'),
		'ahead-least': read(5, reservationConcepts, 'dated; others start at once'),
		'ahead-advised': read(56, reservationConcepts, 'dated'),
		'held-least': read(14, reservationCreate, 'dated; longer for U and X'),
		'held-most': without('It lasts until you cancel it.'),
		'instances-most': without('Bounded by your On-Demand quota.'),
		'vcpus-least': read(32, reservationCreate, 'dated'),
		'ends-early': without('Instances run on when it ends.'),
		'vcpu-quota': without('Counts against the On-Demand quota, used or not.'),
		terms: read(['none', 'days or weeks'], reservations, 'dated ones have a least time'),
		covers: read(['EC2'], reservations),
		follows: without('There is no discount to follow.'),
		...noWayOut,
		'monthly-quota': without('Bounded by your On-Demand quota.'),
		'own-hardware': read(false, reservationConcepts, 'dedicated tenancy on request'),
		...onSharedServers
	}
};
