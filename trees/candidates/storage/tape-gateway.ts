import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { gatewayBill, tapeGatewayHow, tapeGatewayNeeds, tapeGatewayQuotas } from './sources.ts';

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
		systems: read(
			['Windows', 'Linux'],
			tapeGatewayNeeds,
			'2026-11',
			'with backup software that AWS has tested'
		),
		'reached-from': read(['your site', 'EC2'], tapeGatewayNeeds, '2026-11', 'also as an instance'),
		sharing: read('one site', tapeGatewayHow, '2026-11'),
		's3-api': unpublished('Tapes are read through a gateway.'),
		'survives-az': unpublished('Tapes are in S3; the AZs are not named.'),
		'edits-in-place': without('Tapes are written in sequence.'),
		outlives: read(true, tapeGatewayHow, '2026-11'),
		copies: read(
			'the tapes themselves',
			tapeGatewayHow,
			'2026-11',
			'recovery points after a failure'
		),
		'item-max': read(15, tapeGatewayQuotas, '2026-11', 'a tape'),
		'capacity-max': read(
			1024,
			tapeGatewayQuotas,
			'2026-11',
			'in the library; no limit in the archive'
		),
		'capacity-min': read(100, tapeGatewayQuotas, '2026-11', 'a tape'),
		sizing: read('you set it', tapeGatewayHow, '2026-11', 'tape by tape'),
		'iops-max': without('Tapes are written in sequence.'),
		'throughput-max': unpublished('It depends on your disks and your line.'),
		'first-byte': read('local while cached; archived: hours', tapeGatewayHow, '2026-11'),
		'access-time': read(
			{ from: 10800000, to: 43200000 },
			tapeGatewayHow,
			'2026-11',
			'archived tapes: 3 to 12 hours, by pool'
		),
		'gb-month': unpublished('Library and archive pools are priced apart; see its price page.'),
		'cold-tier': read(true, tapeGatewayHow, '2026-11', 'ejected tapes move to the archive'),
		'restore-standard': read(
			{ from: 3, to: 12 },
			tapeGatewayHow,
			'2026-11',
			'Flexible Retrieval 3 to 5, Deep Archive 12'
		),
		'open-to': read('everybody', tapeGatewayHow, '2026-11'),
		'carried-by': read('any line you have', tapeGatewayHow, '2026-11'),
		'moves-from': read('backup software', tapeGatewayHow, '2026-11'),
		'moves-to': read('virtual tapes in S3 and Glacier classes', tapeGatewayHow, '2026-11'),
		'moves-by': read('iSCSI, as a tape library', tapeGatewayHow, '2026-11'),
		'moves-again': read('with each backup', tapeGatewayHow, '2026-11'),
		'ready-when': read('the appliance runs and tapes are made', tapeGatewayHow, '2026-11'),
		cannot: read('take files without backup software', tapeGatewayHow, '2026-11'),
		'paid-idle': read('the tapes that are kept', gatewayBill, '2026-11'),
		'left-to-you': read('the appliance, the backup software', tapeGatewayHow, '2026-11')
	}
});
