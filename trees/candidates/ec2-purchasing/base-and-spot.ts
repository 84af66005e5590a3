import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noBreakEven, notBooked, noWayOut, onSharedServers, read, without } from './read.ts';
import {
	mixedApi,
	mixedPolicy,
	planAndRi,
	spotHow,
	spotNotices,
	spotPage,
	spotPractices
} from './sources.ts';

export const baseAndSpot: CandidateOf<typeof dimensions> = {
	id: 'base-and-spot',
	name: 'A base with Spot on top',
	short: 'Base and Spot',
	summary:
		'A set number of On-Demand instances that stay, and Spot added above them, often in one Auto Scaling group.',
	alias: [
		'mixed instances policy',
		'mixed instances group',
		'OnDemandBaseCapacity',
		'base plus burst'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one Auto Scaling group', mixedPolicy),
		'billed-for': read('the base On-Demand, the rest as Spot', mixedApi),
		'operated-by': read('AWS', mixedApi, 'Auto Scaling keeps the mix'),
		'first-step': read('a launch template', mixedPolicy, 'then the group'),
		commitment: read(false, mixedApi, 'a plan can cover the base'),
		'discount-most': without('Depends on the share of Spot in the group.'),
		...noBreakEven,
		idle: read(false, spotPage),
		upfront: read(['none'], spotPage),
		'price-moves': read(true, spotPage, 'the Spot part'),
		'least-billed': without('As for each part.'),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(true, planAndRi, 'the base only'),
		interrupted: read(true, spotPractices, 'the Spot part'),
		notice: read(2, spotNotices, 'the Spot part'),
		reserves: read('no', spotPractices),
		...notBooked,
		'vcpu-quota': without('Each part counts against its own quota.'),
		terms: read(['none'], mixedApi),
		covers: read(['EC2'], mixedApi),
		follows: without('There is no discount of the group itself.'),
		...noWayOut,
		'monthly-quota': without('Nothing is reserved.'),
		'own-hardware': read(false, spotHow, 'dedicated tenancy on request'),
		...onSharedServers
	}
};
