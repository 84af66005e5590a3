import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	efsFeatures,
	efsHow,
	efsIntro,
	efsLifecycle,
	efsOtherVpc,
	efsPerformance,
	efsPricing,
	efsQuotas
} from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, or one AZ (One Zone)', efsIntro, '2026-11'),
		'billed-for': read(
			'data kept, and read or written',
			efsPerformance,
			'2026-11',
			'Elastic throughput'
		),
		'operated-by': read('AWS', efsIntro, '2026-11'),
		'first-step': read('a file system and its mount targets', efsHow, '2026-11'),
		commitment: read(false, efsPricing, '2026-11'),
		kind: read(['file'], efsIntro, '2026-11'),
		'access-protocols': read(['NFS'], efsIntro, '2026-11', 'NFSv4.0 and 4.1'),
		systems: read(['Linux', 'macOS'], efsHow, '2026-11', 'Windows is not supported'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site'],
			efsHow,
			'2026-11',
			'Fargate too; from your site by Direct Connect or VPN'
		),
		sharing: read('clients in any AZ', efsHow, '2026-11'),
		'other-accounts': read(true, efsOtherVpc, '2026-11', 'by VPC peering or transit gateway'),
		's3-api': read(false, efsIntro, '2026-11'),
		'survives-az': read('if you choose so', efsFeatures, '2026-11', 'Regional yes, One Zone no'),
		outlives: read(true, efsIntro, '2026-11'),
		durability: read('99.999999999%', efsFeatures, '2026-11'),
		'edits-in-place': read(true, efsIntro, '2026-11'),
		copies: read('AWS Backup', efsFeatures, '2026-11', 'One Zone is backed up by default'),
		'item-max': read(47.9, efsQuotas, '2026-11'),
		'capacity-max': read({ from: 1024 }, efsIntro, '2026-11', '“petabytes”; no ceiling is named'),
		sizing: read('grows by itself', efsIntro, '2026-11'),
		'iops-max': read(
			{ from: 250000, to: 2500000 },
			efsPerformance,
			'2026-11',
			'reads of hot data, Regional, Elastic: by default, on request'
		),
		'throughput-max': read(
			{ from: 21.5, to: 64.4 },
			efsPerformance,
			'2026-11',
			'reads, Regional, Elastic: 20 to 60 GiB/s by Region'
		),
		'clients-max': read(25000, efsQuotas, '2026-11', 'connections'),
		'first-byte': read(
			'about 1 ms to read, 2.7 ms to write',
			efsPerformance,
			'2026-11',
			'at best, from Standard'
		),
		'access-time': read(
			{ from: 1, to: 2.7 },
			efsPerformance,
			'2026-11',
			'read and write, at best; tens of ms from cold tiers'
		),
		'gb-month': read(13, efsPricing, '2026-09', 'Standard; reads and writes extra; worked out'),
		'cold-tier': read(true, efsLifecycle, '2026-11', 'Infrequent Access, then Archive')
	}
});
