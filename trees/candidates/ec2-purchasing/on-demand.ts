import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noBreakEven, notBooked, noWayOut, onSharedServers, read, without } from './read.ts';
import { onDemandPage, planTypes, purchasing, spotPage } from './sources.ts';

export const onDemand: CandidateOf<typeof dimensions> = {
	id: 'on-demand',
	name: 'On-Demand Instances',
	short: 'On-Demand',
	summary: 'Instances at the list price, paid by the second while they run, with no commitment.',
	alias: ['pay as you go', 'PAYG', 'list price', 'on demand'],
	status: { kind: 'current' },
	facts: {
		scope: read('Region', onDemandPage, 'quotas count there'),
		'billed-for': read('seconds in the running state', onDemandPage),
		'operated-by': read('you', onDemandPage, 'you start, stop and end it'),
		'first-step': read('an instance', onDemandPage),
		commitment: read(false, onDemandPage),
		'discount-most': without('It is the price the others are measured against.'),
		...noBreakEven,
		idle: read(false, onDemandPage, 'compute only'),
		upfront: read(['none'], onDemandPage),
		'price-moves': read(false, spotPage),
		'least-billed': read(60, onDemandPage),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(true, planTypes),
		interrupted: read(false, spotPage),
		notice: without('AWS does not reclaim it.'),
		reserves: read('no', purchasing),
		...notBooked,
		'vcpu-quota': read(5, onDemandPage, 'a Region'),
		terms: read(['none'], onDemandPage),
		covers: read(['EC2'], onDemandPage),
		follows: without('There is no discount to follow.'),
		...noWayOut,
		'monthly-quota': without('Nothing is reserved.'),
		'own-hardware': read(false, purchasing, 'by default'),
		...onSharedServers
	}
};
