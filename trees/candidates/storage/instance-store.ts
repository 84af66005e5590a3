import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { instanceStoreIntro, instanceStoreLife, instanceStoreSpecs } from './sources.ts';

export const instanceStore: CandidateOf<typeof dimensions> = {
	id: 'instance-store',
	name: 'EC2 instance store',
	short: 'Instance store',
	summary:
		'Disks inside the host of an EC2 instance: the most operations a second, and empty again once the instance stops.',
	alias: ['ephemeral storage', 'local NVMe', 'scratch disk', 'cache', 'buffer', 'i7i', 'i8g'],
	status: { kind: 'current' },
	facts: {
		scope: read('one host', instanceStoreIntro),
		'billed-for': read('nothing beyond the instance', instanceStoreIntro),
		'operated-by': read('shared', instanceStoreLife, 'you copy out what must stay'),
		'first-step': read('an instance type that has disks', instanceStoreIntro),
		commitment: read(false, instanceStoreIntro),
		kind: read(['block'], instanceStoreIntro),
		protocols: read(['local to EC2'], instanceStoreIntro),
		systems: read(['Linux', 'Windows'], instanceStoreSpecs, 'by instance family'),
		'reached-from': read(['EC2'], instanceStoreIntro),
		sharing: read('one instance', instanceStoreLife),
		'other-accounts': read(false, instanceStoreLife),
		's3-api': read(false, instanceStoreIntro),
		'survives-az': read('no', instanceStoreLife),
		outlives: read(false, instanceStoreLife, 'a reboot keeps it; a stop erases it'),
		durability: without('Lost with the disk or the instance.'),
		failover: without('There is no standby.'),
		'item-max': without('Set by the disks of the instance type.'),
		'capacity-max': without('Set by the disks of the instance type.'),
		'capacity-min': without('Set by the disks of the instance type.'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('fixed by the instance type', instanceStoreIntro),
		'iops-max': read(7200000, instanceStoreSpecs, 'random reads, largest I7i and I8g'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': unpublished('The instance tables give IOPS only.'),
		'clients-max': read(1, instanceStoreLife),
		latency: unpublished('The instance tables give IOPS only.'),
		'export-delay': without('It keeps no bucket in step.'),
		'cold-tier': read(false, instanceStoreIntro),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
