import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noBreakEven, notBooked, noWayOut, read, without } from './read.ts';
import { dedicated, hosts, planTypes, purchasing } from './sources.ts';

export const dedicatedInstance: CandidateOf<typeof dimensions> = {
	id: 'dedicated-instance',
	name: 'Dedicated Instance',
	short: 'Dedicated Instance',
	summary:
		'An instance on hardware that no other account uses, placed by AWS wherever there is room.',
	alias: ['dedicated tenancy', 'single tenant', 'isolated hardware'],
	status: { kind: 'current' },
	facts: {
		scope: read('one account', dedicated, 'isolated from every other'),
		'billed-for': read('instances, and a fee in each Region', planTypes),
		'operated-by': read('AWS', dedicated, 'AWS chooses the server'),
		'first-step': read('an instance of dedicated tenancy', dedicated),
		commitment: read(false, purchasing),
		'discount-most': without('It is a tenancy; discounts come from what you buy beside it.'),
		...noBreakEven,
		idle: read(false, hosts, 'billed by instance'),
		upfront: read(['none'], purchasing),
		'price-moves': without('As for the way the instance is bought.'),
		'least-billed': without('As for the way the instance is bought.'),
		'region-fee': read(2, planTypes, 'while one is running'),
		'plan-applies': read(true, planTypes, 'not to the fee'),
		interrupted: read(false, dedicated, 'unless run as Spot'),
		notice: without('AWS does not reclaim it.'),
		reserves: read('no', dedicated, 'a reservation can be added'),
		...notBooked,
		'vcpu-quota': without('Instances count against the On-Demand quota.'),
		terms: read(['none'], purchasing),
		covers: read(['EC2'], dedicated),
		follows: without('There is no discount to follow.'),
		...noWayOut,
		'monthly-quota': without('Nothing is reserved.'),
		'own-hardware': read(true, dedicated),
		sockets: read(false, dedicated),
		affinity: read(false, dedicated),
		licences: read('some', dedicated, 'SQL Server with mobility, VDA')
	}
};
