import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { planAndRi, planApply, planReturn, planTypes, planWhat } from './sources.ts';

export const candidate = defineCandidate({
	id: 'ec2-instance-savings-plan',
	name: 'EC2 Instance Savings Plan',
	short: 'EC2 Instance SP',
	summary:
		'A promise to spend a set amount an hour on one instance family in one Region, for the deepest discount of the plans.',
	alias: ['EC2 Instance SP', 'family plan', 'savings plan'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		scope: read('one instance family in one Region', planTypes, '2026-11'),
		'billed-for': read('a spend an hour, used or not', planWhat, '2026-11'),
		'operated-by': read('AWS', planApply, '2026-11', 'applied by itself'),
		'first-step': read('a commitment in dollars an hour', planAndRi, '2026-11'),
		commitment: read(true, planWhat, '2026-11'),
		'discount-most': read(72, planTypes, '2026-11'),
		'example-discount': read(40, planApply, '2026-11', 'illustrative, one year'),
		'month-hours': read(730, planWhat, '2026-11', '365 × 24 ÷ 12'),
		// 730 × (1 − 40 %): breakEvenHours in trees/ec2-purchasing/measures.ts.
		'break-even': read(438, planApply, '2026-11', 'at the discount above'),
		'break-even-least': read(204.4, planTypes, '2026-11', 'at the published maximum'),
		idle: read(true, planApply, '2026-11', 'an hour not used is lost'),
		upfront: read(['none', 'partial', 'all'], planWhat, '2026-11'),
		'price-moves': read(false, planWhat, '2026-11'),
		'plan-applies': without('It is a Savings Plan.'),
		interrupted: read(false, planAndRi, '2026-11'),
		reserves: read('no', planAndRi, '2026-11'),
		terms: read(['1 year', '3 years'], planWhat, '2026-11'),
		covers: read(['EC2'], planTypes, '2026-11'),
		follows: read(['size', 'operating system', 'tenancy'], planTypes, '2026-11'),
		exchanged: read(false, planTypes, '2026-11', 'terms cannot be changed'),
		'returned-within': read(7, planReturn, '2026-11', 'in the same calendar month'),
		'returned-up-to': read(100, planReturn, '2026-11', 'commitment of the plan')
	}
});
