import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ebsGeneral,
	ebsIntro,
	ebsIo,
	ebsModifying,
	ebsOptimized,
	ebsPricing,
	ebsTypes,
	ebsVolumes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ebs-gp3',
	name: 'EBS gp3 volume',
	short: 'EBS gp3',
	summary:
		'The general purpose SSD volume: size, IOPS and throughput are set apart, and a good share of both is included.',
	alias: [
		'General Purpose SSD',
		'gp3',
		'SSD volume',
		'boot volume',
		'root volume',
		'baseline IOPS',
		'default EBS volume',
		'EBS storage class'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'made-for': read('most loads: boot volumes, medium databases', ebsTypes, '2026-11'),
		'billed-for': read('size; IOPS and throughput above what is included', ebsGeneral, '2026-11'),
		sharing: read('one instance', ebsTypes, '2026-11'),
		boots: read(true, ebsTypes, '2026-11'),
		outlives: read(true, ebsVolumes, '2026-11', 'a root volume is deleted by default'),
		durability: read('99.8% to 99.9%', ebsTypes, '2026-11'),
		copies: read('snapshots', ebsIntro, '2026-11'),
		'capacity-min': read(1, ebsTypes, '2026-11'),
		'capacity-max': read(64, ebsTypes, '2026-11', '16 TiB on Outposts'),
		'iops-max': read(80000, ebsTypes, '2026-11', 'from 160 GiB; on Nitro instances'),
		'iops-included': read(3000, ebsGeneral, '2026-11', 'at any size'),
		'iops-per-gib': read(500, ebsGeneral, '2026-11'),
		'volume-throughput': read(2000, ebsTypes, '2026-11', 'from 8,000 IOPS and 16 GiB'),
		'throughput-included': read(125, ebsGeneral, '2026-11', 'at any size'),
		'performance-source': read('what you set, apart from size', ebsGeneral, '2026-11'),
		'burst-credits': read(false, ebsGeneral, '2026-11'),
		'operation-max': read(256, ebsIo, '2026-11'),
		'first-byte': read('single-digit ms', ebsGeneral, '2026-11'),
		delivered: read(99, ebsOptimized, '2026-11', 'at least 90% of its IOPS'),
		'changes-in-use': read(true, ebsModifying, '2026-11', 'a size can only grow'),
		'changes-a-day': read(4, ebsModifying, '2026-11', 'in any 24 hours'),
		'volume-gb-month': read(
			1,
			ebsPricing,
			'2026-05',
			'with its included IOPS and throughput; this is the measure'
		),
		'volume-example': read(1, ebsPricing, '2026-05', 'this is the measure')
	}
});
