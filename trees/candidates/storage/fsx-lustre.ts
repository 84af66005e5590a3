import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { lustreIntro, lustreOtherVpc, lustrePerformance, lustreTypes } from './sources.ts';

export const fsxLustre: CandidateOf<typeof dimensions> = {
	id: 'fsx-lustre',
	name: 'Amazon FSx for Lustre',
	short: 'FSx for Lustre',
	summary:
		'A parallel file system for Linux that feeds many compute nodes at once, often from a linked S3 bucket.',
	alias: [
		'HPC',
		'scratch file system',
		'parallel file system',
		'machine learning training',
		'GPU',
		'rendering',
		'genomics'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', lustreTypes),
		'billed-for': read('size set, or data kept, by class', lustreTypes),
		'operated-by': read('AWS', lustreIntro),
		'first-step': read('a file system: scratch or persistent', lustreTypes),
		commitment: read(false, lustreIntro),
		kind: read(['file'], lustreIntro),
		protocols: read(['Lustre'], lustreIntro),
		systems: read(['Linux'], lustreIntro),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'your site'],
			lustreIntro,
			'from your site by Direct Connect or VPN'
		),
		sharing: read('clients in any AZ', lustreIntro),
		'other-accounts': read(true, lustreOtherVpc, 'by VPC peering or transit gateway'),
		's3-api': read(true, lustreIntro, 'where linked to a bucket'),
		'survives-az': read('no', lustreTypes, 'Intelligent-Tiering data spans AZs'),
		outlives: read(true, lustreTypes),
		durability: read('by type; scratch is not replicated', lustreTypes),
		failover: unpublished('A persistent file server is replaced within minutes.'),
		'item-max': unpublished('The quotas name no largest file.'),
		'capacity-max': unpublished('Limited by a quota for the account.'),
		'capacity-min': read(1200, lustrePerformance, 'SSD; 1.2 TiB in the quotas'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('either, by class', lustreTypes, 'Intelligent-Tiering grows by itself'),
		'iops-max': unpublished('Millions; they grow with capacity.'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': unpublished('Terabytes a second; it grows with capacity.'),
		'clients-max': unpublished('Thousands of instances at once.'),
		latency: read('under 1 ms on SSD', lustreIntro),
		'export-delay': unpublished('The pages on data repositories give no delay.'),
		'cold-tier': read(true, lustreTypes, 'Intelligent-Tiering class'),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
