import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { gatewayBill, tapeGatewayHow, tapeGatewayQuotas } from './sources.ts';

export const candidate = defineCandidate({
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
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('your site, with tapes in a Region', tapeGatewayHow, '2026-11'),
		'billed-for': read('data kept, written and read back', gatewayBill, '2026-11'),
		'operated-by': read('shared', tapeGatewayHow, '2026-11', 'you host the appliance'),
		'first-step': read('a gateway, then virtual tapes', tapeGatewayHow, '2026-11'),
		commitment: read(false, gatewayBill, '2026-11'),
		kind: read(['tape'], tapeGatewayHow, '2026-11'),
		'access-protocols': read(
			['iSCSI'],
			tapeGatewayHow,
			'2026-11',
			'tape drives and a media changer'
		),
		systems: unpublished('It depends on the backup software.'),
		'reached-from': read(['your site'], tapeGatewayHow, '2026-11'),
		sharing: read('one site', tapeGatewayHow, '2026-11'),
		's3-api': unpublished('Tapes are read through a gateway.'),
		'survives-az': unpublished('Tapes are in S3; the AZs are not named.'),
		outlives: read(true, tapeGatewayHow, '2026-11'),
		'item-max': read(15, tapeGatewayQuotas, '2026-11', 'a tape'),
		'capacity-max': read(
			1024,
			tapeGatewayQuotas,
			'2026-11',
			'in the library; no limit in the archive'
		),
		'capacity-min': read(100, tapeGatewayQuotas, '2026-11', 'a tape'),
		sizing: read('you set it', tapeGatewayHow, '2026-11', 'tape by tape'),
		'first-byte': read('local while cached; archived: hours', tapeGatewayHow, '2026-11'),
		'cold-tier': read(true, tapeGatewayHow, '2026-11', 'ejected tapes move to the archive'),
		'restore-standard': read(5, tapeGatewayHow, '2026-11', 'Flexible Retrieval, from 3 hours'),
		'restore-deep': read(12, tapeGatewayHow, '2026-11')
	}
});
