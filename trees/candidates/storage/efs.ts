import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import {
	efsFeatures,
	efsHow,
	efsIntro,
	efsLifecycle,
	efsOtherVpc,
	efsPerformance,
	efsQuotas
} from './sources.ts';

export const efs: CandidateOf<typeof dimensions> = {
	id: 'efs',
	name: 'Amazon EFS',
	short: 'EFS',
	summary:
		'An NFS file system for Linux that grows and shrinks by itself and is mounted from every Availability Zone.',
	alias: [
		'Elastic File System',
		'NFS',
		'shared file system',
		'POSIX',
		'One Zone',
		'Lambda file system'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('Region, or one AZ (One Zone)', efsIntro),
		'billed-for': read('data kept, and read or written', efsPerformance, 'Elastic throughput'),
		'operated-by': read('AWS', efsIntro),
		'first-step': read('a file system and its mount targets', efsHow),
		commitment: read(false, efsPerformance),
		kind: read(['file'], efsIntro),
		protocols: read(['NFS'], efsIntro, 'NFSv4.0 and 4.1'),
		systems: read(['Linux', 'macOS'], efsHow, 'Windows is not supported'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site'],
			efsHow,
			'from your site by Direct Connect or VPN'
		),
		sharing: read('clients in any AZ', efsHow),
		'other-accounts': read(true, efsOtherVpc, 'by VPC peering or transit gateway'),
		's3-api': read(false, efsIntro),
		'survives-az': read('if you choose so', efsFeatures, 'Regional yes, One Zone no'),
		outlives: read(true, efsIntro),
		durability: read('99.999999999%', efsFeatures),
		failover: without('Every AZ has its own mount target.'),
		'item-max': read(47.9, efsQuotas),
		'capacity-max': unpublished('It grows to petabytes; no limit is given.'),
		'capacity-min': without('A file system begins empty.'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('grows by itself', efsIntro),
		'iops-max': read(250000, efsQuotas, 'reads of hot data, by default'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': read(64, efsPerformance, 'reads, Regional, Elastic; 60 GiB/s'),
		'clients-max': read(25000, efsQuotas, 'connections'),
		latency: read('about 1 ms to read, 2.7 ms to write', efsPerformance, 'at best, from Standard'),
		'export-delay': without('It keeps no bucket in step.'),
		'cold-tier': read(true, efsLifecycle, 'Infrequent Access, then Archive'),
		'min-days': unpublished('The lifecycle page names none.'),
		...readAtOnce
	}
};
