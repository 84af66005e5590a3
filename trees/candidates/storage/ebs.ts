import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { ebsIntro, ebsMultiAttach, ebsTypes, ebsVolumes } from './sources.ts';

export const candidate = defineCandidate({
	id: 'ebs',
	name: 'Amazon EBS',
	short: 'EBS',
	summary:
		'A network disk for an EC2 instance in the same Availability Zone, which keeps its data when the instance stops.',
	alias: [
		'Elastic Block Store',
		'volume',
		'gp3',
		'io2 Block Express',
		'st1',
		'sc1',
		'boot volume',
		'Multi-Attach',
		'SAN'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes, '2026-11'),
		'billed-for': read('what you provision, used or not', ebsIntro, '2026-11'),
		'operated-by': read('shared', ebsIntro, '2026-11', 'the file system on it is yours'),
		'first-step': read('a volume, attached to an instance', ebsIntro, '2026-11'),
		commitment: read(false, ebsIntro, '2026-11'),
		kind: read(['block'], ebsIntro, '2026-11'),
		'access-protocols': read(['local to EC2'], ebsIntro, '2026-11'),
		systems: read(['Linux', 'Windows'], ebsMultiAttach, '2026-11'),
		'reached-from': read(['EC2'], ebsIntro, '2026-11'),
		sharing: read('one instance', ebsVolumes, '2026-11', 'several in one AZ with io1 or io2'),
		's3-api': read(false, ebsIntro, '2026-11'),
		'survives-az': read('no', ebsIntro, '2026-11', 'snapshots can be restored in another AZ'),
		outlives: read(true, ebsVolumes, '2026-11'),
		durability: read('99.8% to 99.999%', ebsTypes, '2026-11', 'the highest with io2'),
		'item-max': read(64, ebsTypes, '2026-11', 'gp3 and io2'),
		'capacity-max': read(64, ebsTypes, '2026-11', 'of one gp3 or io2 volume'),
		'capacity-min': read(1, ebsTypes, '2026-11', 'gp3; 4 GiB for io2'),
		sizing: read('you set it', ebsIntro, '2026-11'),
		'iops-max': read(256000, ebsTypes, '2026-11', 'io2 on Nitro instances'),
		'iops-gp3': read(80000, ebsTypes, '2026-11'),
		'throughput-max': read(4.2, ebsTypes, '2026-11', 'io2; 4,000 MiB/s'),
		'clients-max': read(16, ebsMultiAttach, '2026-11', 'Multi-Attach, Nitro, one AZ'),
		'first-byte': read('under 0.5 ms on average with io2', ebsTypes, '2026-11')
	}
});
