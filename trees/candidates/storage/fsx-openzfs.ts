import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	openzfsAccess,
	openzfsContainers,
	openzfsIntro,
	openzfsPerformance,
	openzfsQuotas,
	openzfsSetup,
	openzfsTiering,
	openzfsZones
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'fsx-openzfs',
	name: 'Amazon FSx for OpenZFS',
	short: 'FSx for OpenZFS',
	summary:
		'A ZFS file server run by AWS: NFS with very short delays, snapshots and instant clones.',
	alias: ['ZFS', 'NFSv3', 'snapshots', 'clones', 'low latency NFS', 'Linux file server'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one or two Availability Zones', openzfsZones, '2026-11'),
		'billed-for': read('size set, or data kept, by class', openzfsIntro, '2026-11'),
		'operated-by': read('AWS', openzfsIntro, '2026-11'),
		'first-step': read('a file system with its root volume', openzfsPerformance, '2026-11'),
		commitment: read(false, openzfsIntro, '2026-11'),
		kind: read(['file'], openzfsIntro, '2026-11'),
		'access-protocols': read(
			['NFS', 'S3 API'],
			openzfsIntro,
			'2026-11',
			'NFSv3 to 4.2; S3 by access points'
		),
		systems: read(['Linux', 'Windows', 'macOS'], openzfsIntro, '2026-11', 'by an NFS client'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'your site'],
			openzfsContainers,
			'2026-11',
			'ECS on EC2; EKS not with Intelligent-Tiering'
		),
		sharing: read('clients in any AZ', openzfsAccess, '2026-11'),
		'other-accounts': read(true, openzfsAccess, '2026-11', 'by VPC peering or transit gateway'),
		's3-api': read(true, openzfsIntro, '2026-11', 'by S3 access points'),
		'survives-az': read('if you choose so', openzfsZones, '2026-11', 'Multi-AZ deployment'),
		outlives: read(true, openzfsIntro, '2026-11'),
		'edits-in-place': read(true, openzfsIntro, '2026-11'),
		copies: read('snapshots, backups, replication', openzfsPerformance, '2026-11'),
		failover: read(60, openzfsZones, '2026-11', 'highly available deployments'),
		'capacity-max': read(512, openzfsQuotas, '2026-11', 'SSD, by deployment and Region'),
		'capacity-min': read(64, openzfsQuotas, '2026-11'),
		sizing: read(
			'either, by class',
			openzfsSetup,
			'2026-11',
			'Intelligent-Tiering grows; Multi-AZ only'
		),
		'iops-max': read(400000, openzfsIntro, '2026-11', 'from disk; millions from cache'),
		'throughput-max': read(
			10.2,
			openzfsQuotas,
			'2026-11',
			'10,240 MBps from SSD; Intelligent-Tiering writes up to 3.2'
		),
		'clients-max': read(32768, openzfsQuotas, '2026-11', 'connections to a file server'),
		'first-byte': read('a few hundred µs from cache', openzfsIntro, '2026-11'),
		'access-time': read(
			{ from: 0.3, to: 99 },
			openzfsTiering,
			'2026-11',
			'a few hundred µs from cache; tens of ms from Intelligent-Tiering'
		),
		'gb-month': unpublished(
			'Differs by deployment and class, with throughput extra; see its price page.'
		),
		'cold-tier': read(true, openzfsTiering, '2026-11', 'Intelligent-Tiering class')
	}
});
