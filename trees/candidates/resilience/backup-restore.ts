import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { backupAcross, backupAirGapped, backupContinuous, recoveryStrategies } from './sources.ts';

export const candidate = defineCandidate({
	id: 'backup-restore',
	name: 'Backup and restore',
	short: 'Backup and restore',
	summary:
		'Copies of data, images and templates lie in another place; after a disaster everything is built anew from them.',
	alias: [
		'backup & restore',
		'cold standby',
		'cold site',
		'AWS Backup',
		'cross-Region backup',
		'restore from snapshots',
		'cheapest disaster recovery',
		'air-gapped vault'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	facts: {
		'made-for': read('what may stand still for hours', recoveryStrategies, '2026-11'),
		'meant-against': read(
			[
				'the loss of a zone',
				'the loss of a Region',
				'the loss of your own site',
				'mistakes and attacks'
			],
			recoveryStrategies,
			'2026-11',
			'where the copies lie elsewhere'
		),
		'standstill-least': read(
			120,
			recoveryStrategies,
			'2026-11',
			'AWS says “24 hours or less”; the two hours are this site’s own lower end'
		),
		'region-failover': read('hours, in 24 or less', recoveryStrategies, '2026-11'),
		'region-loses': read(
			'hours; minutes with continuous backups',
			recoveryStrategies,
			'2026-11',
			'where these reach the other Region'
		),
		'snapshot-every': read(60, backupContinuous, '2026-11', 'snapshots by AWS Backup'),
		'log-behind': read(5, backupContinuous, '2026-11', 'S3 by 15 minutes'),
		'across-regions': read(
			'copies of backups, images and templates',
			recoveryStrategies,
			'2026-11',
			'nothing runs'
		),
		'emergency-work': read(
			'build everything, restore the data, send callers there',
			recoveryStrategies,
			'2026-11'
		),
		'back-home': read('the same once more, the other way', recoveryStrategies, '2026-11'),
		copies: read(
			'the backups themselves',
			backupContinuous,
			'2026-11',
			'any second of up to 35 days where they are continuous'
		),
		'servers-running': read(
			100,
			recoveryStrategies,
			'2026-11',
			'worked out; none in the second place'
		),
		'paid-idle': read('storage of the copies', recoveryStrategies, '2026-11'),
		'billed-for': read(
			'GB stored, GB between Regions, restores',
			backupAirGapped,
			'2026-11',
			'some of it under the service that is backed up'
		),
		'operated-by': read('shared', backupAcross, '2026-11', 'AWS Backup copies, you restore'),
		'practised-by': read('restoring into an empty account', recoveryStrategies, '2026-11'),
		cannot: read('be back within minutes', recoveryStrategies, '2026-11'),
		'first-step': read(
			'a backup plan with a copy elsewhere',
			backupAcross,
			'2026-11',
			'the first copy is a full one'
		)
	}
});
