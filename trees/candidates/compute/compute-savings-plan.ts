import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	planAndRi,
	planApply,
	planQueue,
	planQuotas,
	planReturn,
	planTypes,
	planWhat,
	purchasing,
	reservations
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'compute-savings-plan',
	name: 'Compute Savings Plan',
	short: 'Compute Savings Plan',
	summary:
		'A promise to spend a set amount an hour, in return for lower rates on EC2, Fargate and Lambda.',
	alias: [
		'Compute SP',
		'CSP',
		'savings plan',
		'savings plan or reserved',
		'Fargate discount',
		'Lambda discount'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('a steady spend on instances that may change', purchasing, '2026-11'),
		scope: read('any family and any Region', planTypes, '2026-11'),
		'billed-for': read('a spend an hour, used or not', planWhat, '2026-11'),
		'operated-by': read('AWS', planApply, '2026-11', 'applied by itself'),
		'first-step': read('a commitment in dollars an hour', planAndRi, '2026-11'),
		commitment: read(true, planWhat, '2026-11'),
		// 100 − 66 and 100 − 30: the discounts below.
		'cost-hour': read(
			{ from: 34, to: 70 },
			planApply,
			'2026-11',
			'worked out; the lower end from the published maximum'
		),
		'discount-most': read(66, planTypes, '2026-11'),
		'example-discount': read(30, planApply, '2026-11', 'illustrative, one year'),
		'month-hours': read(730, planWhat, '2026-11', '365 × 24 ÷ 12'),
		// 100 − 30 and 730 × (1 − 30 %): trees/ec2-purchasing/measures.ts.
		'break-even-share': read(70, planApply, '2026-11', 'worked out, at the discount above'),
		'break-even': read(511, planApply, '2026-11', 'worked out, at the discount above'),
		'break-even-least': read(248.2, planTypes, '2026-11', 'worked out, at the published maximum'),
		idle: read(true, planApply, '2026-11', 'an hour not used is lost'),
		upfront: read(['none', 'partial', 'all'], planWhat, '2026-11'),
		'price-moves': read(false, planWhat, '2026-11'),
		'paid-least': read('a year', planWhat, '2026-11', 'every hour of the term'),
		'further-discounts': read(['none'], planAndRi, '2026-11', 'reservations are applied before it'),
		interrupted: read(false, planAndRi, '2026-11'),
		reserves: read(false, planAndRi, '2026-11'),
		'bought-ahead': read(true, planQueue, '2026-11', 'queued, up to three years'),
		'quota-of': read('no limit on what it covers', reservations, '2026-11'),
		terms: read(['1 year', '3 years'], planWhat, '2026-11'),
		'way-out': read('none, but a return in the first days', planReturn, '2026-11', 'small plans'),
		'account-sharing': read(true, planApply, '2026-11', 'in the organisation, if sharing is on'),
		covers: read(['EC2', 'Fargate', 'Lambda'], planTypes, '2026-11'),
		follows: read(
			['size', 'family', 'operating system', 'tenancy', 'Region'],
			planTypes,
			'2026-11'
		),
		exchanged: read(false, planTypes, '2026-11', 'terms cannot be changed'),
		'returned-within': read(7, planReturn, '2026-11', 'in the same calendar month'),
		'returned-up-to': read(100, planReturn, '2026-11', 'commitment of the plan'),
		'returns-a-year': read(10, planQuotas, '2026-11', 'a management account'),
		'own-hardware': read(false, planTypes, '2026-11', 'it covers any tenancy, and gives none')
	}
});
