import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noBreakEven, notBooked, noWayOut, onSharedServers, read, without } from './read.ts';
import { spotHow, spotNotices, spotPage, spotPractices, spotQuotas } from './sources.ts';

export const spot: CandidateOf<typeof dimensions> = {
	id: 'spot',
	name: 'Spot Instances',
	short: 'Spot',
	summary: 'Spare EC2 capacity at a steep discount, which AWS may take back at short notice.',
	alias: ['spot fleet', 'EC2 Fleet', 'spare capacity', 'bid', 'price-capacity-optimized'],
	status: { kind: 'current' },
	facts: {
		scope: read('one type in one Availability Zone', spotPage, 'a pool; spread over many'),
		'billed-for': read('running time at the Spot price', spotPage),
		'operated-by': read('shared', spotHow, 'AWS may end it'),
		'first-step': read('an Auto Scaling group', spotPractices, 'or an EC2 Fleet'),
		commitment: read(false, spotPage),
		'discount-most': read(90, spotPractices),
		...noBreakEven,
		idle: read(false, spotPage),
		upfront: read(['none'], spotPage),
		'price-moves': read(true, spotPage, 'gradually'),
		'least-billed': without('Depends on the system and on who ended the instance.'),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(false, spotPage),
		interrupted: read(true, spotPractices),
		notice: read(2, spotNotices, 'none before hibernation'),
		reserves: read('no', spotPractices),
		...notBooked,
		'vcpu-quota': read(5, spotQuotas, 'a Region, apart from On-Demand'),
		terms: read(['none'], spotPage),
		covers: read(['EC2'], spotPage),
		follows: without('The price belongs to each pool.'),
		...noWayOut,
		'monthly-quota': without('Nothing is reserved.'),
		'own-hardware': read(false, spotHow, 'dedicated tenancy on request'),
		...onSharedServers
	}
};
