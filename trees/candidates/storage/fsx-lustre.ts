import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { lustreIntro, lustreOtherVpc, lustrePerformance, lustreTypes } from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', lustreTypes, '2026-11'),
		'billed-for': read('size set, or data kept, by class', lustreTypes, '2026-11'),
		'operated-by': read('AWS', lustreIntro, '2026-11'),
		'first-step': read('a file system: scratch or persistent', lustreTypes, '2026-11'),
		commitment: read(false, lustreIntro, '2026-11'),
		kind: read(['file'], lustreIntro, '2026-11'),
		'access-protocols': read(['Lustre'], lustreIntro, '2026-11'),
		systems: read(['Linux'], lustreIntro, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'your site'],
			lustreIntro,
			'2026-11',
			'from your site by Direct Connect or VPN'
		),
		sharing: read('clients in any AZ', lustreIntro, '2026-11'),
		'other-accounts': read(true, lustreOtherVpc, '2026-11', 'by VPC peering or transit gateway'),
		's3-api': read(true, lustreIntro, '2026-11', 'where linked to a bucket'),
		'survives-az': read('no', lustreTypes, '2026-11', 'Intelligent-Tiering data spans AZs'),
		outlives: read(true, lustreTypes, '2026-11'),
		durability: read('by type; scratch is not replicated', lustreTypes, '2026-11'),
		'capacity-min': read(1200, lustrePerformance, '2026-11', 'SSD; 1.2 TiB in the quotas'),
		sizing: read('either, by class', lustreTypes, '2026-11', 'Intelligent-Tiering grows by itself'),
		'first-byte': read('under 1 ms on SSD', lustreIntro, '2026-11'),
		'cold-tier': read(true, lustreTypes, '2026-11', 'Intelligent-Tiering class')
	}
});
