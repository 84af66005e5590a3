import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { notBooked, onTheBillOnly, read, without } from './read.ts';
import { planAndRi, planApply, planReturn, planTypes, planWhat } from './sources.ts';

export const computeSavingsPlan: CandidateOf<typeof dimensions> = {
	id: 'compute-savings-plan',
	name: 'Compute Savings Plan',
	short: 'Compute Savings Plan',
	summary:
		'A promise to spend a set amount an hour, in return for lower rates on EC2, Fargate and Lambda.',
	alias: ['Compute SP', 'CSP', 'savings plan', 'Fargate discount', 'Lambda discount'],
	status: { kind: 'current' },
	facts: {
		scope: read('any family and any Region', planTypes),
		'billed-for': read('a spend an hour, used or not', planWhat),
		'operated-by': read('AWS', planApply, 'applied by itself'),
		'first-step': read('a commitment in dollars an hour', planAndRi),
		commitment: read(true, planWhat),
		'discount-most': read(66, planTypes),
		'example-discount': read(30, planApply, 'illustrative, one year'),
		'month-hours': read(730, planWhat, '365 × 24 ÷ 12'),
		// 730 × (1 − 30 %): breakEvenHours in trees/ec2-purchasing/measures.ts.
		'break-even': read(511, planApply, 'at the discount above'),
		'break-even-least': read(248.2, planTypes, 'at the published maximum'),
		idle: read(true, planApply, 'an hour not used is lost'),
		upfront: read(['none', 'partial', 'all'], planWhat),
		'price-moves': read(false, planWhat),
		'least-billed': without('Every hour of the term is billed.'),
		'region-fee': without('The fee belongs to Dedicated Instances, and no plan lowers it.'),
		'plan-applies': without('It is a Savings Plan.'),
		interrupted: read(false, planAndRi),
		reserves: read('no', planAndRi),
		...notBooked,
		'vcpu-quota': without('Instances count against the On-Demand quota.'),
		terms: read(['1 year', '3 years'], planWhat),
		covers: read(['EC2', 'Fargate', 'Lambda'], planTypes),
		follows: read(['size', 'family', 'operating system', 'tenancy', 'Region'], planTypes),
		exchanged: read(false, planTypes, 'terms cannot be changed'),
		sold: without('There is no marketplace for plans.'),
		'sale-fee': without('There is no marketplace for plans.'),
		'sale-after': without('There is no marketplace for plans.'),
		'sale-most': without('There is no marketplace for plans.'),
		'returned-within': read(7, planReturn, 'in the same calendar month'),
		'returned-up-to': read(100, planReturn, 'commitment of the plan'),
		'monthly-quota': without('A plan is bought by spend, not by number.'),
		...onTheBillOnly
	}
};
