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
	id: 'ebs-io2',
	name: 'EBS io2 Block Express volume',
	short: 'EBS io2',
	summary:
		'The SSD volume for the hardest loads: the highest ceiling, the shortest delays, the best durability, and a price on every IOPS.',
	alias: [
		'Provisioned IOPS SSD',
		'PIOPS',
		'io2',
		'io2 Block Express',
		'Multi-Attach',
		'shared volume',
		'sub-millisecond',
		'NVMe reservations'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'made-for': read('short, steady delays; critical databases', ebsTypes, '2026-11'),
		'billed-for': read('size, and every IOPS you set', ebsCostModel, '2026-11'),
		sharing: read('instances in one AZ', ebsMultiAttach, '2026-11', 'by Multi-Attach'),
		'clients-max': read(16, ebsMultiAttach, '2026-11', 'Nitro instances in one AZ'),
		boots: read(true, ebsTypes, '2026-11', 'not with Multi-Attach'),
		outlives: read(true, ebsVolumes, '2026-11', 'a root volume is deleted by default'),
		durability: read('99.999%', ebsTypes, '2026-11'),
		copies: read('snapshots', ebsIntro, '2026-11'),
		'capacity-min': read(4, ebsTypes, '2026-11'),
		'capacity-max': read(64, ebsTypes, '2026-11'),
		'iops-max': read(256000, ebsTypes, '2026-11', 'from 256 GiB; on Nitro instances'),
		'iops-per-gib': read(1000, ebsProvisioned, '2026-11'),
		'volume-throughput': read(4000, ebsTypes, '2026-11', 'from 16,000 IOPS'),
		'performance-source': read('the IOPS you set; throughput follows', ebsProvisioned, '2026-11'),
		'burst-credits': read(false, ebsProvisioned, '2026-11'),
		'operation-max': read(256, ebsIo, '2026-11'),
		'first-byte': read('under 0.5 ms on average', ebsTypes, '2026-11', '16 KiB, Nitro instances'),
		delivered: read(99.9, ebsOptimized, '2026-11', 'at least 90% of its IOPS'),
		'changes-in-use': read(true, ebsModifying, '2026-11', 'a size can only grow'),
		'volume-gb-month': read(1.6, ebsPricing, '2026-05', 'every IOPS extra; worked out, US East'),
		'volume-example': read(6.7, ebsPricing, '2026-05', 'worked out, US East')
	}
});
