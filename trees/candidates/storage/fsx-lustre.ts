import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	lustreBackups,
	lustreIntro,
	lustreOtherVpc,
	lustrePerformance,
	lustrePricing,
	lustreQuotas,
	lustreTiering,
	lustreTypes
} from './sources.ts';

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
		scope: read(
			'one AZ; data in several with one class',
			lustreTypes,
			'2026-11',
			'Intelligent-Tiering'
		),
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
			'ECS on EC2; from your site by Direct Connect or VPN'
		),
		sharing: read('clients in any AZ', lustreIntro, '2026-11'),
		'other-accounts': read(true, lustreOtherVpc, '2026-11', 'by VPC peering or transit gateway'),
		's3-api': read(true, lustreIntro, '2026-11', 'where linked to a bucket'),
		'edits-in-place': read(true, lustreIntro, '2026-11'),
		'survives-az': read(
			'if you choose so',
			lustreTypes,
			'2026-11',
			'the data of Intelligent-Tiering; SSD and HDD stay in one AZ'
		),
		outlives: read(true, lustreTypes, '2026-11'),
		durability: read('by type; scratch is not replicated', lustreTypes, '2026-11'),
		copies: read(
			'backups of persistent ones',
			lustreBackups,
			'2026-11',
			'not while linked to a bucket'
		),
		'capacity-max': read(
			{ from: 98.4 },
			lustreQuotas,
			'2026-11',
			'all SSD file systems of an account, until raised'
		),
		'capacity-min': read(
			1200,
			lustrePerformance,
			'2026-11',
			'SSD; Intelligent-Tiering has no size to set'
		),
		sizing: read('either, by class', lustreTypes, '2026-11', 'Intelligent-Tiering grows by itself'),
		'iops-max': read({ from: 1000000 }, lustreIntro, '2026-11', '“millions”, growing with size'),
		'throughput-max': read(
			{ from: 1000 },
			lustreIntro,
			'2026-11',
			'“multiple TBps”, growing with size'
		),
		'first-byte': read(
			'under 1 ms on SSD',
			lustreIntro,
			'2026-11',
			'or from an SSD read cache; single-digit ms on HDD'
		),
		'access-time': read(
			{ from: 1, to: 99 },
			lustreTiering,
			'2026-11',
			'under 1 ms on SSD; tens of ms from Intelligent-Tiering'
		),
		'gb-month': read(
			{ from: 6.1, to: 12.6 },
			lustrePricing,
			'2026-11',
			'SSD: scratch, up to 200 MB/s for each TiB; Oregon; worked out'
		),
		'cold-tier': read(
			true,
			lustreTypes,
			'2026-11',
			'Intelligent-Tiering class, after 30 and 90 days'
		)
	}
});
