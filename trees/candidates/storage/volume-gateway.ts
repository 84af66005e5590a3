import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	gatewayBill,
	volumeGatewayHow,
	volumeGatewayIntro,
	volumeGatewayNeeds,
	volumeGatewayQuotas
} from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('your site, with data in a Region', volumeGatewayHow, '2026-11'),
		'billed-for': read('data kept, written and read back', gatewayBill, '2026-11'),
		'operated-by': read('shared', volumeGatewayIntro, '2026-11', 'you host the appliance'),
		'first-step': read('a gateway, then a volume', volumeGatewayHow, '2026-11'),
		commitment: read(false, gatewayBill, '2026-11'),
		kind: read(['block'], volumeGatewayIntro, '2026-11'),
		'access-protocols': read(['iSCSI'], volumeGatewayIntro, '2026-11'),
		systems: read(
			['Windows', 'Linux'],
			volumeGatewayNeeds,
			'2026-11',
			'Windows Server 2022, Red Hat 8 and 9, VMware ESX'
		),
		'reached-from': read(
			['your site', 'EC2'],
			volumeGatewayNeeds,
			'2026-11',
			'on EC2 cached volumes only'
		),
		sharing: read(
			'one site',
			volumeGatewayNeeds,
			'2026-11',
			'several hosts only as a Windows failover cluster'
		),
		's3-api': read(false, volumeGatewayHow, '2026-11'),
		'survives-az': unpublished('Data in AWS is in S3; the AZs are not named.'),
		outlives: read(true, volumeGatewayHow, '2026-11'),
		'edits-in-place': read(true, volumeGatewayIntro, '2026-11'),
		copies: read('EBS snapshots', volumeGatewayHow, '2026-11'),
		'item-max': read(32, volumeGatewayQuotas, '2026-11', 'a cached volume'),
		'capacity-max': read(
			1024,
			volumeGatewayQuotas,
			'2026-11',
			'cached, by gateway; 512 TiB stored'
		),
		'capacity-min': read(1, volumeGatewayHow, '2026-11'),
		'stored-max': read(16, volumeGatewayQuotas, '2026-11'),
		sizing: read('you set it', volumeGatewayHow, '2026-11'),
		'iops-max': unpublished('It depends on your disks and your line.'),
		'throughput-max': unpublished('It depends on your disks and your line.'),
		'first-byte': read('local, for data on site', volumeGatewayHow, '2026-11'),
		'access-time': unpublished('That of your own disks while on site, else that of the line.'),
		'gb-month': unpublished(
			'Stored and cached data and snapshots are priced apart; see its price page.'
		),
		'cold-tier': unpublished('The guide names none for volumes.')
	}
});
