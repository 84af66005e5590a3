import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { windowsIntro, windowsPerformance, windowsQuotas, windowsZones } from './sources.ts';

export const fsxWindows: CandidateOf<typeof dimensions> = {
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
		'Windows share'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('one or two Availability Zones', windowsZones),
		'billed-for': read('capacity, IOPS and throughput set', windowsIntro),
		'operated-by': read('AWS', windowsIntro),
		'first-step': read('a file system, joined to a directory', windowsIntro),
		commitment: read(false, windowsIntro),
		kind: read(['file'], windowsIntro),
		protocols: read(['SMB'], windowsIntro, 'SMB 2.0 to 3.1.1'),
		systems: read(['Windows', 'Linux'], windowsIntro),
		'reached-from': read(
			['EC2', 'your site'],
			windowsIntro,
			'from your site by Direct Connect or VPN'
		),
		sharing: read('clients in any AZ', windowsZones),
		'other-accounts': read(true, windowsIntro, 'by VPC peering or transit gateway'),
		's3-api': read(false, windowsIntro),
		'survives-az': read('if you choose so', windowsZones, 'Multi-AZ deployment'),
		outlives: read(true, windowsIntro),
		durability: unpublished('Data is replicated; no figure is given.'),
		failover: read(30, windowsZones, 'Multi-AZ, Windows clients'),
		'item-max': unpublished('Limits of NTFS apply.'),
		'capacity-max': read(64, windowsQuotas),
		'capacity-min': read(32, windowsQuotas, 'SSD; 2,000 GiB with HDD'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('you set it', windowsIntro),
		'iops-max': read(400000, windowsPerformance, 'SSD, in some Regions'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': read(12.3, windowsPerformance, '12,288 MBps, in some Regions'),
		'clients-max': unpublished('The theoretical limit is in the millions.'),
		latency: read('under 1 ms on SSD', windowsPerformance),
		'export-delay': without('It keeps no bucket in step.'),
		'cold-tier': unpublished('You choose SSD or HDD for the whole file system.'),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
