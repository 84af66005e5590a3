import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import {
	openzfsAccess,
	openzfsContainers,
	openzfsIntro,
	openzfsPerformance,
	openzfsQuotas,
	openzfsSetup,
	openzfsZones
} from './sources.ts';

export const fsxOpenzfs: CandidateOf<typeof dimensions> = {
	id: 'fsx-openzfs',
	name: 'Amazon FSx for OpenZFS',
	short: 'FSx for OpenZFS',
	summary:
		'A ZFS file server run by AWS: NFS with very short delays, snapshots and instant clones.',
	alias: ['ZFS', 'NFSv3', 'snapshots', 'clones', 'low latency NFS', 'Linux file server'],
	status: { kind: 'current' },
	facts: {
		scope: read('one or two Availability Zones', openzfsZones),
		'billed-for': read('size set, or data kept, by class', openzfsIntro),
		'operated-by': read('AWS', openzfsIntro),
		'first-step': read('a file system with its root volume', openzfsPerformance),
		commitment: read(false, openzfsIntro),
		kind: read(['file'], openzfsIntro),
		protocols: read(['NFS', 'S3 API'], openzfsIntro, 'NFSv3 to 4.2; S3 by access points'),
		systems: read(['Linux', 'Windows', 'macOS'], openzfsIntro, 'by an NFS client'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'your site'],
			openzfsContainers,
			'EKS not with Intelligent-Tiering'
		),
		sharing: read('clients in any AZ', openzfsAccess),
		'other-accounts': read(true, openzfsAccess, 'by VPC peering or transit gateway'),
		's3-api': read(true, openzfsIntro, 'by S3 access points'),
		'survives-az': read('if you choose so', openzfsZones, 'Multi-AZ deployment'),
		outlives: read(true, openzfsIntro),
		durability: unpublished('Data is replicated; no figure is given.'),
		failover: read(60, openzfsZones, 'highly available deployments'),
		'item-max': unpublished('The quotas name no largest file.'),
		'capacity-max': read(512, openzfsQuotas, 'by deployment and Region'),
		'capacity-min': read(64, openzfsQuotas),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('either, by class', openzfsSetup, 'Intelligent-Tiering grows; Multi-AZ only'),
		'iops-max': read(400000, openzfsIntro, 'from disk; millions from cache'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': read(10.2, openzfsQuotas, '10,240 MBps from disk'),
		'clients-max': read(32768, openzfsQuotas, 'connections to a file server'),
		latency: read('a few hundred µs from cache', openzfsIntro),
		'export-delay': without('It keeps no bucket in step.'),
		'cold-tier': unpublished('Its Intelligent-Tiering class tiers; the guide names no rule.'),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
