import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ebsCostModel,
	ebsHdd,
	ebsIntro,
	ebsIo,
	ebsModifying,
	ebsOptimized,
	ebsPricing,
	ebsTypes,
	ebsVolumes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ebs-st1',
	name: 'EBS st1 volume',
	short: 'EBS st1',
	summary:
		'A hard-disk volume for large, sequential work that runs often: big data, data warehouses, logs.',
	alias: [
		'Throughput Optimized HDD',
		'st1',
		'HDD',
		'hard disk',
		'magnetic disk',
		'big data',
		'log processing'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'made-for': read('big data, data warehouses, log processing', ebsTypes, '2026-11'),
		'billed-for': read('size, with the throughput that comes with it', ebsCostModel, '2026-11'),
		sharing: read('one instance', ebsTypes, '2026-11'),
		boots: read(false, ebsTypes, '2026-11'),
		outlives: read(true, ebsVolumes, '2026-11'),
		durability: read('99.8% to 99.9%', ebsTypes, '2026-11'),
		copies: read('snapshots', ebsIntro, '2026-11', 'one in progress may slow it to its base'),
		'capacity-min': read(125, ebsTypes, '2026-11'),
		'capacity-max': read(16, ebsTypes, '2026-11'),
		'iops-max': read(500, ebsTypes, '2026-11', 'of 1 MiB each'),
		'volume-throughput': read(500, ebsTypes, '2026-11', 'in bursts from 2 TiB, lasting from 12.5'),
		'performance-source': read('its size and its credits', ebsHdd, '2026-11'),
		'burst-credits': read(true, ebsHdd, '2026-11', 'below 12.5 TiB'),
		'base-throughput': read(40, ebsHdd, '2026-11'),
		'burst-throughput': read(250, ebsHdd, '2026-11'),
		'full-passes': read(23, ebsHdd, '2026-11', '40 MiB/s per TiB for a week; worked out'),
		'operation-max': read(1024, ebsIo, '2026-11'),
		'first-byte': read('no figure; for work that can wait', ebsIo, '2026-11'),
		delivered: read(99, ebsOptimized, '2026-11', 'at least 90% of its throughput'),
		'changes-in-use': read(true, ebsModifying, '2026-11', 'a size can only grow'),
		'volume-gb-month': read(0.56, ebsPricing, '2026-01', 'worked out, US East; see the price page'),
		'volume-example': without('A hard-disk volume can’t reach so many IOPS.')
	}
});
