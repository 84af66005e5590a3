import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, readAtOnce, unpublished, without } from './read.ts';
import {
	gatewayBill,
	volumeGatewayHow,
	volumeGatewayIntro,
	volumeGatewayQuotas
} from './sources.ts';

export const volumeGateway: CandidateOf<typeof dimensions> = {
	id: 'volume-gateway',
	name: 'AWS Volume Gateway',
	short: 'Volume Gateway',
	summary:
		'An appliance on your site that offers iSCSI disks, held on site or in AWS, with snapshots in AWS.',
	alias: [
		'Storage Gateway',
		'iSCSI',
		'cached volumes',
		'stored volumes',
		'EBS snapshots',
		'hybrid block storage'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('your site, with data in a Region', volumeGatewayHow),
		'billed-for': read('data kept, written and read back', gatewayBill),
		'operated-by': read('shared', volumeGatewayIntro, 'you host the appliance'),
		'first-step': read('a gateway, then a volume', volumeGatewayHow),
		commitment: read(false, gatewayBill),
		kind: read(['block'], volumeGatewayIntro),
		protocols: read(['iSCSI'], volumeGatewayIntro),
		systems: unpublished('Anything with an iSCSI initiator.'),
		'reached-from': read(['your site', 'EC2'], volumeGatewayIntro, 'also as an instance'),
		sharing: read('one site', volumeGatewayHow),
		'other-accounts': unpublished('Snapshots can be turned into EBS volumes.'),
		's3-api': read(false, volumeGatewayHow),
		'survives-az': unpublished('Data in AWS is in S3; the AZs are not named.'),
		outlives: read(true, volumeGatewayHow),
		durability: unpublished('Data in AWS is in S3 and EBS snapshots.'),
		failover: unpublished('It depends on the hypervisor you run it on.'),
		'item-max': read(32, volumeGatewayQuotas, 'a cached volume'),
		'capacity-max': read(1024, volumeGatewayQuotas, 'cached, by gateway; 512 TiB stored'),
		'capacity-min': read(1, volumeGatewayHow),
		'stored-max': read(16, volumeGatewayQuotas),
		sizing: read('you set it', volumeGatewayHow),
		'iops-max': unpublished('It depends on your disks and your line.'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': unpublished('It depends on your disks and your line.'),
		'clients-max': unpublished('The quotas count volumes, not initiators.'),
		latency: read('local, for data on site', volumeGatewayHow),
		'export-delay': without('It keeps no bucket of yours in step.'),
		'cold-tier': unpublished('The guide names none for volumes.'),
		'min-days': without('No shortest time is billed.'),
		...readAtOnce
	}
};
