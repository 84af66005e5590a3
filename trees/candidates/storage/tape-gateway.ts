import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { read, unpublished, without } from './read.ts';
import { gatewayBill, tapeGatewayHow, tapeGatewayQuotas } from './sources.ts';

export const tapeGateway: CandidateOf<typeof dimensions> = {
	id: 'tape-gateway',
	name: 'AWS Tape Gateway',
	short: 'Tape Gateway',
	summary:
		'An appliance that looks like a tape library to your backup software and keeps the tapes in S3 and its Glacier classes.',
	alias: [
		'Storage Gateway',
		'VTL',
		'virtual tape library',
		'backup software',
		'Veeam',
		'NetBackup',
		'Commvault'
	],
	status: { kind: 'current' },
	facts: {
		scope: read('your site, with tapes in a Region', tapeGatewayHow),
		'billed-for': read('data kept, written and read back', gatewayBill),
		'operated-by': read('shared', tapeGatewayHow, 'you host the appliance'),
		'first-step': read('a gateway, then virtual tapes', tapeGatewayHow),
		commitment: read(false, gatewayBill),
		kind: read(['tape'], tapeGatewayHow),
		protocols: read(['iSCSI'], tapeGatewayHow, 'tape drives and a media changer'),
		systems: unpublished('It depends on the backup software.'),
		'reached-from': read(['your site'], tapeGatewayHow),
		sharing: read('one site', tapeGatewayHow),
		'other-accounts': unpublished('Tapes are read through a gateway.'),
		's3-api': unpublished('Tapes are read through a gateway.'),
		'survives-az': unpublished('Tapes are in S3; the AZs are not named.'),
		outlives: read(true, tapeGatewayHow),
		durability: unpublished('Tapes are in S3 or its Glacier classes.'),
		failover: unpublished('It depends on the hypervisor you run it on.'),
		'item-max': read(15, tapeGatewayQuotas, 'a tape'),
		'capacity-max': read(1024, tapeGatewayQuotas, 'in the library; no limit in the archive'),
		'capacity-min': read(100, tapeGatewayQuotas, 'a tape'),
		'stored-max': without('Only a cache is held on site.'),
		sizing: read('you set it', tapeGatewayHow, 'tape by tape'),
		'iops-max': without('Tapes are written in sequence.'),
		'iops-gp3': without('Not an EBS volume.'),
		'throughput-max': unpublished('It depends on your disks and your line.'),
		'clients-max': unpublished('A library has ten drives.'),
		latency: read('local while cached; archived: hours', tapeGatewayHow),
		'export-delay': without('It keeps no bucket of yours in step.'),
		'cold-tier': read(true, tapeGatewayHow, 'ejected tapes move to the archive'),
		'min-days': unpublished('The tape pages name none.'),
		'min-days-deep': unpublished('The tape pages name none.'),
		'restore-expedited': without('Tapes come back by standard retrieval.'),
		'restore-standard': read(5, tapeGatewayHow, 'Flexible Retrieval, from 3 hours'),
		'restore-deep': read(12, tapeGatewayHow),
		'restore-bulk': without('Tapes come back by standard retrieval.')
	}
};
