import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import { ebsIntro, ebsMultiAttach, ebsTypes, ebsVolumes } from './sources.ts';

export const ebs: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		scope: read('one Availability Zone', ebsVolumes),
		'billed-for': read('what you provision, used or not', ebsIntro),
		'operated-by': read('shared', ebsIntro, 'the file system on it is yours'),
		'first-step': read('a volume, attached to an instance', ebsIntro),
		commitment: read(false, ebsIntro),
		kind: read(['block'], ebsIntro),
		protocols: read(['local to EC2'], ebsIntro),
		systems: read(['Linux', 'Windows'], ebsMultiAttach),
		'reached-from': read(['EC2'], ebsIntro),
		sharing: read('one instance', ebsVolumes, 'several in one AZ with io1 or io2'),
		'other-accounts': unpublished('Snapshots move data between accounts; volumes stay.'),
		's3-api': read(false, ebsIntro),
		'survives-az': read('no', ebsIntro, 'snapshots can be restored in another AZ'),
		outlives: read(true, ebsVolumes),
		durability: read('99.8% to 99.999%', ebsTypes, 'the highest with io2'),
		failover: without('A volume has no standby.'),
		'item-max': read(64, ebsTypes, 'gp3 and io2'),
		'capacity-max': read(64, ebsTypes, 'of one gp3 or io2 volume'),
		'capacity-min': read(1, ebsTypes, 'gp3; 4 GiB for io2'),
		'stored-max': without('Data is not held on your site.'),
		sizing: read('you set it', ebsIntro),
		'iops-max': read(256000, ebsTypes, 'io2 on Nitro instances'),
		'iops-gp3': read(80000, ebsTypes),
		'throughput-max': read(4.2, ebsTypes, 'io2; 4,000 MiB/s'),
		'clients-max': read(16, ebsMultiAttach, 'Multi-Attach, Nitro, one AZ'),
		latency: read('under 0.5 ms on average with io2', ebsTypes),
		'export-delay': without('It keeps no bucket in step.'),
		'cold-tier': unpublished('You choose the volume type; snapshots have an archive tier.'),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
