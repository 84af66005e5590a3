import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { blocks, blocksBilling, blocksHow, blocksPurchase, blocksShare } from './sources.ts';

export const candidate = defineCandidate({
	id: 'capacity-block',
	name: 'Capacity Block for ML',
	short: 'Capacity Block',
	summary:
		'GPU or Trainium instances booked for a fixed window of days or weeks, paid in full when booked.',
	alias: [
		'GPU reservation',
		'GPU training',
		'Capacity Blocks for ML',
		'P5',
		'P6',
		'Trn2',
		'UltraServer',
		'UltraCluster'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('GPU work for days or weeks at a time', blocks, '2026-11'),
		scope: read('one Availability Zone', blocksHow, '2026-11', 'named in the offer'),
		'billed-for': read(
			'the whole window, in advance',
			blocksBilling,
			'2026-11',
			'system licences on top'
		),
		'operated-by': read('shared', blocks, '2026-11', 'AWS starts and ends it'),
		'first-step': read('an offer for your dates', blocksHow, '2026-11'),
		commitment: read(true, blocksHow, '2026-11', 'the window, which cannot be cancelled'),
		'cost-hour': unpublished(
			'Each offer has its own price, which follows supply and demand until it is booked.'
		),
		idle: read(true, blocksBilling, '2026-11', 'the window is paid'),
		upfront: read(['all'], blocksBilling, '2026-11'),
		'price-moves': read(false, blocksBilling, '2026-11', 'fixed when booked'),
		'paid-least': read('a day', blocksPurchase, '2026-11'),
		'further-discounts': read(['none'], blocksBilling, '2026-11'),
		interrupted: read(false, blocks, '2026-11', 'until the window ends'),
		notice: read(10, blocksHow, '2026-11', 'before their ending begins'),
		reserves: read(true, blocks, '2026-11'),
		'bought-ahead': read(true, blocksHow, '2026-11', 'up to eight weeks'),
		'ahead-most': read(56, blocksHow, '2026-11'),
		'held-least': read(1, blocksHow, '2026-11'),
		'held-most': read(182, blocksHow, '2026-11'),
		'instances-most': read(
			64,
			blocks,
			'2026-11',
			'fewer for some types; 256 over all blocks of an organisation'
		),
		'ends-early': read(30, blocksHow, '2026-11', 'UltraServers: 60'),
		'quota-of': read('instances booked for a date in the organisation', blocks, '2026-11'),
		terms: read(['days or weeks'], blocksHow, '2026-11'),
		'way-out': read('none: it cannot be cancelled', blocks, '2026-11'),
		'account-sharing': read(true, blocksShare, '2026-11', 'in the organisation; not UltraServers'),
		covers: read(['EC2'], blocks, '2026-11'),
		'own-hardware': read(false, blocks, '2026-11', 'default tenancy only')
	}
});
