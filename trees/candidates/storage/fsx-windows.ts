import { read, unlimited, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	windowsFaq,
	windowsIntro,
	windowsPerformance,
	windowsQuotas,
	windowsZones
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'fsx-windows',
	name: 'Amazon FSx for Windows File Server',
	short: 'FSx for Windows',
	summary: 'A Windows file server run by AWS: SMB shares, NTFS permissions and Active Directory.',
	alias: [
		'SMB',
		'CIFS',
		'Active Directory',
		'NTFS',
		'DFS',
		'file share',
		'home directories',
		'Windows share',
		'Windows shared folder',
		'shared drive'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one or two Availability Zones', windowsZones, '2026-11'),
		'billed-for': read('capacity, IOPS and throughput set', windowsIntro, '2026-11'),
		'operated-by': read('AWS', windowsIntro, '2026-11'),
		'first-step': read('a file system, joined to a directory', windowsIntro, '2026-11'),
		commitment: read(false, windowsIntro, '2026-11'),
		kind: read(['file'], windowsIntro, '2026-11'),
		'access-protocols': read(['SMB'], windowsIntro, '2026-11', 'SMB 2.0 to 3.1.1'),
		systems: read(['Windows', 'Linux', 'macOS'], windowsFaq, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'your site'],
			windowsFaq,
			'2026-11',
			'ECS on EC2; also WorkSpaces; from your site by private link'
		),
		sharing: read('clients in any AZ', windowsZones, '2026-11'),
		'other-accounts': read(true, windowsIntro, '2026-11', 'by VPC peering or transit gateway'),
		's3-api': read(false, windowsIntro, '2026-11'),
		'survives-az': read('if you choose so', windowsZones, '2026-11', 'Multi-AZ deployment'),
		outlives: read(true, windowsIntro, '2026-11'),
		'edits-in-place': read(true, windowsIntro, '2026-11'),
		copies: read('backups, shadow copies', windowsIntro, '2026-11'),
		failover: read(30, windowsZones, '2026-11', 'Multi-AZ, Windows clients'),
		'capacity-max': read(64, windowsQuotas, '2026-11'),
		'capacity-min': read(32, windowsQuotas, '2026-11', 'SSD; 2,000 GiB with HDD'),
		sizing: read('you set it', windowsIntro, '2026-11'),
		'iops-max': read({ from: 80000, to: 400000 }, windowsPerformance, '2026-11', 'SSD, by Region'),
		'throughput-max': read(
			{ from: 2, to: 12.3 },
			windowsPerformance,
			'2026-11',
			'by Region; Multi-AZ writes up to 9'
		),
		'clients-max': unlimited('practically unlimited', windowsPerformance, '2026-11'),
		'first-byte': read(
			'under 1 ms on SSD',
			windowsPerformance,
			'2026-11',
			'single-digit ms on HDD'
		),
		'access-time': read(
			{ from: 1, to: 9 },
			windowsPerformance,
			'2026-11',
			'under 1 ms on SSD; single-digit ms on HDD'
		),
		'gb-month': unpublished(
			'Differs by deployment and disk, with throughput extra; see its price page.'
		),
		'cold-tier': read(false, windowsPerformance, '2026-11', 'SSD or HDD for the whole file system')
	}
});
