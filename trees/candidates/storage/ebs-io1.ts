import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ebsCostModel,
	ebsIntro,
	ebsIo,
	ebsModifying,
	ebsMultiAttach,
	ebsOptimized,
	ebsPricing,
	ebsProvisioned,
	ebsTypes,
	ebsVolumes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ebs-io1',
	name: 'EBS io1 volume',
	short: 'EBS io1',
	summary:
		'The first SSD volume with IOPS that you set. io2 costs the same and does more, so io1 is met where it is there already.',
	alias: ['Provisioned IOPS SSD', 'PIOPS', 'io1'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'made-for': read('sustained IOPS; databases with heavy I/O', ebsTypes, '2026-11'),
		'billed-for': read('size, and every IOPS you set', ebsCostModel, '2026-11'),
		sharing: read(
			'instances in one AZ',
			ebsMultiAttach,
			'2026-11',
			'by Multi-Attach; Linux, three Regions, no fencing'
		),
		'clients-max': read(16, ebsMultiAttach, '2026-11', 'Linux, three Regions'),
		boots: read(true, ebsTypes, '2026-11', 'not with Multi-Attach'),
		outlives: read(true, ebsVolumes, '2026-11', 'a root volume is deleted by default'),
		durability: read('99.8% to 99.9%', ebsTypes, '2026-11'),
		copies: read('snapshots', ebsIntro, '2026-11'),
		'capacity-min': read(4, ebsTypes, '2026-11'),
		'capacity-max': read(16, ebsTypes, '2026-11'),
		'iops-max': read(64000, ebsTypes, '2026-11', 'from 1,280 GiB; on Nitro instances'),
		'iops-per-gib': read(50, ebsProvisioned, '2026-11'),
		'volume-throughput': read(1000, ebsTypes, '2026-11', 'at 64,000 IOPS'),
		'performance-source': read('the IOPS you set; throughput follows', ebsProvisioned, '2026-11'),
		'burst-credits': read(false, ebsProvisioned, '2026-11'),
		'operation-max': read(256, ebsIo, '2026-11'),
		'first-byte': read('by its IOPS and load; no figure', ebsProvisioned, '2026-11'),
		delivered: read(99.9, ebsOptimized, '2026-11', 'at least 90% of its IOPS'),
		'changes-in-use': read(true, ebsModifying, '2026-11', 'a size can only grow'),
		'volume-gb-month': read(1.6, ebsPricing, '2026-05', 'every IOPS extra; worked out, US East'),
		'volume-example': read(6.7, ebsPricing, '2026-05', 'worked out, US East')
	}
});
