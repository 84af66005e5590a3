import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noBreakEven, noWayOut, onSharedServers, read, unpublished, without } from './read.ts';
import { blocks, blocksBilling, blocksHow } from './sources.ts';

export const capacityBlock: CandidateOf<typeof dimensions> = {
	id: 'capacity-block',
	name: 'Capacity Block for ML',
	short: 'Capacity Block',
	summary:
		'GPU or Trainium instances booked for a fixed window of days or weeks, paid in full when booked.',
	alias: [
		'GPU reservation',
		'Capacity Blocks for ML',
		'P5',
		'P6',
		'Trn2',
		'UltraServer',
		'UltraCluster'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', blocksHow, 'named in the offer'),
		'billed-for': read('the whole window, in advance', blocksBilling, 'system licences on top'),
		'operated-by': read('shared', blocks, 'AWS starts and ends it'),
		'first-step': read('an offer for your dates', blocksHow),
		commitment: read(false, blocksHow, 'the window itself cannot be cancelled'),
		'discount-most': without('Its price follows supply and demand when you book.'),
		...noBreakEven,
		idle: read(true, blocksBilling, 'the window is paid'),
		upfront: read(['all'], blocksBilling),
		'price-moves': read(false, blocksBilling, 'fixed when booked'),
		'least-billed': without('The whole window is billed.'),
		'region-fee': without('The fee belongs to Dedicated Instances.'),
		'plan-applies': read(false, blocksBilling),
		interrupted: read(false, blocks, 'until the window ends'),
		notice: read(10, blocksHow, 'before instances are ended'),
		reserves: read('yes', blocks),
		'ahead-most': read(56, blocksHow),
		'ahead-least': without('Some offers start within the hour.'),
		'ahead-advised': unpublished('AWS names only how far ahead at most.'),
		'held-least': read(1, blocksHow),
		'held-most': read(182, blocksHow),
		'instances-most': read(64, blocksHow, '256 over all blocks'),
		'vcpus-least': without('Booked by instance.'),
		'ends-early': read(30, blocksHow, 'UltraServers: 60'),
		'vcpu-quota': without('Does not count against the On-Demand quota.'),
		terms: read(['days or weeks'], blocksHow),
		covers: read(['EC2'], blocks),
		follows: without('There is no discount to follow.'),
		...noWayOut,
		'monthly-quota': without('Counted in instances on a date.'),
		'own-hardware': read(false, blocks, 'default tenancy only'),
		...onSharedServers
	}
};
