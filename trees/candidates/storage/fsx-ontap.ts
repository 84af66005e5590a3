import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { ontapClients, ontapIntro, ontapPerformance, ontapQuotas, ontapZones } from './sources.ts';

export const fsxOntap: CandidateOf<typeof dimensions> = {
	id: 'fsx-ontap',
	name: 'Amazon FSx for NetApp ONTAP',
	short: 'FSx for ONTAP',
	summary:
		'A NetApp file system run by AWS: NFS, SMB and block on the same data, with clones, replication and tiering.',
	alias: [
		'NetApp',
		'SnapMirror',
		'FlexClone',
		'FlexCache',
		'multi-protocol',
		'iSCSI LUN',
		'NVMe over TCP',
		'NAS',
		'SAN'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one or two Availability Zones', ontapZones),
		'billed-for': read('SSD, IOPS, throughput, pool, backups', ontapIntro),
		'operated-by': read('AWS', ontapIntro),
		'first-step': read('a file system with an SVM', ontapClients),
		commitment: read(false, ontapIntro),
		kind: read(['file', 'block'], ontapClients),
		protocols: read(
			['NFS', 'SMB', 'iSCSI', 'NVMe/TCP', 'S3 API'],
			ontapClients,
			'S3 by access points'
		),
		systems: read(['Linux', 'Windows', 'macOS'], ontapClients),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site'],
			ontapClients,
			'Multi-AZ needs a transit gateway from outside'
		),
		sharing: read('clients in any AZ', ontapClients),
		'other-accounts': read(true, ontapClients, 'by VPC peering or transit gateway'),
		's3-api': read(true, ontapQuotas, 'by S3 access points'),
		'survives-az': read('if you choose so', ontapZones, 'Multi-AZ deployment'),
		outlives: read(true, ontapIntro),
		durability: unpublished('Data is replicated; no figure is given.'),
		failover: read(60, ontapZones),
		'item-max': unpublished('The quotas name no largest file.'),
		'capacity-max': read(1024, ontapQuotas, 'SSD, Single-AZ; 512 TiB in Multi-AZ'),
		'capacity-min': read(1024, ontapQuotas, 'SSD, by HA pair'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('either, by class', ontapIntro, 'SSD is set, the capacity pool grows'),
		'iops-max': read(2400000, ontapZones, 'twelve HA pairs; 200,000 in Multi-AZ'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': read(73.7, ontapQuotas, '73,728 MBps of reads, twelve HA pairs'),
		'clients-max': read(100000, ontapQuotas, 'connections to a file server'),
		latency: read('under 1 ms on SSD', ontapPerformance, 'tens of ms from the capacity pool'),
		'export-delay': without('It keeps no bucket in step.'),
		'cold-tier': read(true, ontapIntro, 'capacity pool'),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
