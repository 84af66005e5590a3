import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ebsCostModel,
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
	id: 'ebs-gp2',
	name: 'EBS gp2 volume',
	short: 'EBS gp2',
	summary:
		'The earlier general purpose SSD volume, whose IOPS grow with its size. Tools still create it where no type is named.',
	alias: ['General Purpose SSD', 'gp2', 'burst balance', 'BurstBalance', 'I/O credits'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'made-for': read('the same as gp3, which AWS prefers', ebsGeneral, '2026-11'),
		'billed-for': read('size, with the IOPS that come with it', ebsCostModel, '2026-11'),
		sharing: read('one instance', ebsTypes, '2026-11'),
		boots: read(true, ebsTypes, '2026-11'),
		outlives: read(true, ebsVolumes, '2026-11', 'a root volume is deleted by default'),
		durability: read('99.8% to 99.9%', ebsTypes, '2026-11'),
		copies: read('snapshots', ebsIntro, '2026-11'),
		'capacity-min': read(1, ebsTypes, '2026-11'),
		'capacity-max': read(16, ebsTypes, '2026-11'),
		'iops-max': read(16000, ebsTypes, '2026-11', 'from 5,334 GiB'),
		'iops-per-gib': read(3, ebsGeneral, '2026-11', 'at least 100 in all'),
		'volume-throughput': read(250, ebsTypes, '2026-11', 'from 334 GiB; 128 up to 170 GiB'),
		'performance-source': read('its size; 3 IOPS per GiB', ebsGeneral, '2026-11'),
		'burst-credits': read(true, ebsGeneral, '2026-11', 'below 1 TiB; bursts reach 3,000 IOPS'),
		'operation-max': read(256, ebsIo, '2026-11'),
		'first-byte': read('single-digit ms', ebsGeneral, '2026-11'),
		delivered: read(99, ebsOptimized, '2026-11', 'at least 90% of its IOPS'),
		'changes-in-use': read(true, ebsModifying, '2026-11', 'a size can only grow'),
		'volume-gb-month': read(1.25, ebsGeneral, '2026-11', 'gp3 is 20% lower; worked out'),
		'volume-example': read(
			2.9,
			ebsPricing,
			'2026-05',
			'must be 3,334 GB to have the IOPS; worked out, US East'
		)
	}
});
