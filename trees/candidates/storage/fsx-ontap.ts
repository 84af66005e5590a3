import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { ontapClients, ontapIntro, ontapPerformance, ontapQuotas, ontapZones } from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one or two Availability Zones', ontapZones, '2026-11'),
		'billed-for': read('SSD, IOPS, throughput, pool, backups', ontapIntro, '2026-11'),
		'operated-by': read('AWS', ontapIntro, '2026-11'),
		'first-step': read('a file system with an SVM', ontapClients, '2026-11'),
		commitment: read(false, ontapIntro, '2026-11'),
		kind: read(['file', 'block'], ontapClients, '2026-11'),
		'access-protocols': read(
			['NFS', 'SMB', 'iSCSI', 'NVMe/TCP', 'S3 API'],
			ontapClients,
			'2026-11',
			'S3 by access points; NVMe/TCP on the second generation'
		),
		systems: read(['Linux', 'Windows', 'macOS'], ontapClients, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site'],
			ontapClients,
			'2026-11',
			'ECS on EC2; Multi-AZ needs a transit gateway from outside'
		),
		sharing: read('clients in any AZ', ontapClients, '2026-11'),
		'other-accounts': read(true, ontapClients, '2026-11', 'by VPC peering or transit gateway'),
		's3-api': read(true, ontapQuotas, '2026-11', 'by S3 access points'),
		'survives-az': read('if you choose so', ontapZones, '2026-11', 'Multi-AZ deployment'),
		outlives: read(true, ontapIntro, '2026-11'),
		'edits-in-place': read(true, ontapClients, '2026-11'),
		copies: read('snapshots, backups, SnapMirror', ontapIntro, '2026-11'),
		failover: read(60, ontapZones, '2026-11'),
		'capacity-max': read(
			{ from: 512, to: 1024 },
			ontapQuotas,
			'2026-11',
			'SSD, second generation: Multi-AZ, Single-AZ; the pool beyond'
		),
		'capacity-min': read(1024, ontapQuotas, '2026-11', 'SSD, by HA pair'),
		sizing: read('either, by class', ontapIntro, '2026-11', 'SSD is set, the capacity pool grows'),
		'iops-max': read(
			{ from: 200000, to: 2400000 },
			ontapZones,
			'2026-11',
			'second generation: one HA pair (Multi-AZ), twelve (Single-AZ)'
		),
		'throughput-max': read(
			{ from: 6.1, to: 73.7 },
			ontapPerformance,
			'2026-11',
			'reads, second generation: one HA pair, twelve'
		),
		'clients-max': read(100000, ontapQuotas, '2026-11', 'connections to a file server'),
		'first-byte': read(
			'under 1 ms on SSD',
			ontapPerformance,
			'2026-11',
			'tens of ms from the capacity pool'
		),
		'access-time': read(
			{ from: 1, to: 99 },
			ontapPerformance,
			'2026-11',
			'under 1 ms on SSD; tens of ms from the pool'
		),
		'gb-month': unpublished('SSD, pool, IOPS and throughput are priced apart; see its price page.'),
		'cold-tier': read(true, ontapIntro, '2026-11', 'capacity pool')
	}
});
