import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	ebsGeneral,
	ebsIntro,
	ebsMultiAttach,
	ebsPricing,
	ebsTypes,
	ebsVolumes,
	ecsVolumes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ebs',
	name: 'Amazon EBS',
	short: 'EBS',
	summary:
		'A network disk for an EC2 instance in the same Availability Zone, which keeps its data when the instance stops.',
	alias: ['Elastic Block Store', 'volume', 'network disk', 'SAN'],
	topic: 'storage',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { gp3: 'gp3', io2: 'io2 Block Express' } },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'billed-for': read('what you provision, used or not', ebsIntro, '2026-11'),
		'operated-by': read('shared', ebsIntro, '2026-11', 'the file system on it is yours'),
		'first-step': read('a volume, attached to an instance', ebsIntro, '2026-11'),
		commitment: read(false, ebsIntro, '2026-11'),
		kind: read(['block'], ebsIntro, '2026-11'),
		'access-protocols': read(['local to EC2'], ebsIntro, '2026-11'),
		systems: read(['Linux', 'Windows'], ebsMultiAttach, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS'],
			ecsVolumes,
			'2026-11',
			'ECS: one new volume for a task; EKS through a driver'
		),
		sharing: byVariant({
			gp3: read('one instance', ebsVolumes, '2026-11'),
			io2: read('instances in one AZ', ebsMultiAttach, '2026-11', 'by Multi-Attach')
		}),
		's3-api': read(false, ebsIntro, '2026-11'),
		'survives-az': read('no', ebsIntro, '2026-11', 'snapshots can be restored in another AZ'),
		outlives: read(true, ebsVolumes, '2026-11'),
		'edits-in-place': read(true, ebsIntro, '2026-11'),
		durability: byVariant({
			gp3: read('99.8% to 99.9%', ebsTypes, '2026-11'),
			io2: read('99.999%', ebsTypes, '2026-11')
		}),
		copies: read('snapshots', ebsIntro, '2026-11'),
		'item-max': read(64, ebsTypes, '2026-11', 'gp3 and io2'),
		'capacity-max': read(64, ebsTypes, '2026-11', 'one gp3 or io2 volume'),
		'capacity-min': byVariant({
			gp3: read(1, ebsTypes, '2026-11'),
			io2: read(4, ebsTypes, '2026-11')
		}),
		sizing: read('you set it', ebsIntro, '2026-11'),
		'iops-max': byVariant({
			gp3: read(80000, ebsTypes, '2026-11', 'bought apart from size; on Nitro instances'),
			io2: read(256000, ebsTypes, '2026-11', 'on Nitro instances')
		}),
		'throughput-max': byVariant({
			gp3: read(2.1, ebsTypes, '2026-11', '2,000 MiB/s'),
			io2: read(4.2, ebsTypes, '2026-11', '4,000 MiB/s')
		}),
		'clients-max': read(16, ebsMultiAttach, '2026-11', 'io2 with Multi-Attach; Nitro, one AZ'),
		'first-byte': byVariant({
			gp3: read('single-digit ms', ebsGeneral, '2026-11'),
			io2: read('under 0.5 ms on average', ebsTypes, '2026-11')
		}),
		'access-time': byVariant({
			gp3: read({ from: 1, to: 9 }, ebsGeneral, '2026-11', 'single-digit ms'),
			io2: read(0.5, ebsTypes, '2026-11', 'on average, below that')
		}),
		'gb-month': byVariant({
			gp3: read(3.5, ebsPricing, '2026-05', 'with its first 3,000 IOPS; worked out'),
			io2: read(5.4, ebsPricing, '2026-05', 'every IOPS extra; worked out')
		}),
		'cold-tier': read(false, ebsTypes, '2026-11', 'you choose the type of each volume')
	}
});
