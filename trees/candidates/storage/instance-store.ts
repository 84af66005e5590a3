import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	instanceStoreIntro,
	instanceStoreLife,
	instanceStoreSpecs,
	rootVolumes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'instance-store',
	name: 'EC2 instance store',
	short: 'Instance store',
	summary:
		'Disks inside the host of an EC2 instance: the most operations a second, and empty again once the instance stops.',
	alias: ['ephemeral disk', 'local NVMe', 'scratch disk', 'i7i', 'i8g'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one host', instanceStoreIntro, '2026-11'),
		'billed-for': read('nothing beyond the instance', instanceStoreIntro, '2026-11'),
		'operated-by': read('shared', instanceStoreLife, '2026-11', 'you copy out what must stay'),
		'first-step': read('an instance type that has disks', instanceStoreIntro, '2026-11'),
		commitment: read(false, instanceStoreIntro, '2026-11'),
		kind: read(['block'], instanceStoreIntro, '2026-11'),
		'access-protocols': read(['local to EC2'], instanceStoreIntro, '2026-11'),
		systems: read(['Linux', 'Windows'], instanceStoreSpecs, '2026-11', 'by instance family'),
		'reached-from': read(['EC2'], instanceStoreIntro, '2026-11'),
		sharing: read('one instance', instanceStoreLife, '2026-11'),
		'other-accounts': read(false, instanceStoreLife, '2026-11'),
		's3-api': read(false, instanceStoreIntro, '2026-11'),
		'survives-az': read('no', instanceStoreLife, '2026-11'),
		outlives: read(false, instanceStoreLife, '2026-11', 'a reboot keeps it; a stop erases it'),
		'edits-in-place': read(true, instanceStoreIntro, '2026-11'),
		durability: read('a failed disk loses its data', instanceStoreLife, '2026-11'),
		boots: read(
			false,
			rootVolumes,
			'2026-11',
			'only nine old families can, on Linux, from an S3-backed AMI'
		),
		'changes-in-use': read(false, instanceStoreLife, '2026-11', 'fixed at launch'),
		'made-for': read('buffers, caches, scratch data', instanceStoreIntro, '2026-11'),
		copies: read('none', instanceStoreLife, '2026-11', 'you copy out what must stay'),
		'capacity-max': read(
			109,
			instanceStoreSpecs,
			'2026-11',
			'SSD, 16 × 7,500 GB; largest I7ie and I8ge'
		),
		sizing: read('fixed by the instance type', instanceStoreIntro, '2026-11'),
		'iops-max': read(
			7200000,
			instanceStoreSpecs,
			'2026-11',
			'random reads, largest I7i and I8g; 75,000 on the smallest'
		),
		'volume-throughput': unpublished('The tables of instance types give IOPS only.'),
		'performance-source': read('instance type and size', instanceStoreSpecs, '2026-11'),
		'burst-credits': unpublished('The pages name no credits for these disks.'),
		'operation-max': unpublished('The tables count operations without saying how large.'),
		delivered: unpublished('The pages promise no share of the time.'),
		'capacity-min': without('The instance type decides.'),
		'volume-gb-month': without('The disks are part of the instance’s price.'),
		'volume-example': without('The disks are part of the instance’s price.'),
		'throughput-max': unpublished('The tables of instance types give IOPS only.'),
		'clients-max': read(1, instanceStoreLife, '2026-11'),
		'first-byte': read('no network between', instanceStoreIntro, '2026-11', 'no figure is given'),
		'access-time': unpublished('The tables of instance types give IOPS only.'),
		'gb-month': without('The disks are part of the instance’s price.'),
		'cold-tier': read(false, instanceStoreIntro, '2026-11')
	}
});
