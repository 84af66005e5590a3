/** Outcomes that come back from backups or from copied disks. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	backupAcross,
	backupAirGapped,
	backupContinuous,
	backupPricing,
	drsFailback,
	drsFaq,
	drsIntro,
	drsPractices,
	drsPricing,
	drsReplication,
	drsStart,
	rdsBackupsAcross,
	recoveryStrategies
} from '#trees/candidates/resilience/sources.ts';
import {
	forgotten,
	nextBackup,
	nextName,
	nextSecrets,
	practise,
	roomMissing
} from './recurring.ts';

export const restored = {
	restored: {
		title: 'Copy backups to the recovery Region, and restore there.',
		short: 'Backup and restore',
		recommend: ['backup-restore'],
		lede: 'Backups, images and templates lie in the other Region. After a disaster everything is built there from code and filled with data: hours of work, and hardly any cost before.',
		rival: {
			candidate: 'pilot-light',
			when: 'a practised restore takes longer than the standstill allowed, mostly because there is much data.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['pilot-light', 'warm-standby@smaller'],
			says: 'You pay for storing the copies and for each GB that goes to the other Region. It grows with the data and with how long copies are kept. A pilot light runs no more servers, but a second database by the hour.',
			page: backupPricing
		},
		watch: [
			{
				lead: 'Restores take longer than you think.',
				text: 'Data, then indexes, then checks. Time one with all the data: from this figure on the plan is honest.'
			},
			practise,
			forgotten,
			{
				lead: 'Another account as well.',
				text: 'Whoever takes over the account takes the backups too. Copy them to an account that only restores, and lock the vault.'
			},
			{
				lead: 'Cold copies don’t travel.',
				text: 'AWS Backup doesn’t copy what lies in a cold tier, and the first copy in a Region is a full one.'
			},
			{
				lead: 'From your own site.',
				text: 'Backup software that writes to S3, or a Storage Gateway, brings the copies into AWS; the servers need images there.'
			}
		],
		first: {
			docs: backupAcross,
			resources: ['AWS::Backup::BackupPlan (CopyActions)', 'AWS::Backup::BackupVault']
		},
		next: [
			{ ...nextBackup, known: 'copies go to another Region; hours may be lost' },
			{
				tree: 's3-storage-class',
				ask: 'In which class do the copies lie?',
				known: 'they must be readable within hours'
			},
			nextName
		],
		sources: [recoveryStrategies, backupAcross, backupContinuous]
	},

	'restored-continuous': {
		title: 'Let continuous backups follow into the recovery Region, and restore there.',
		short: 'Continuous backups',
		recommend: ['backup-restore'],
		lede: 'RDS can send snapshots and transaction logs to another Region as they arise. There the database is restored to a point minutes before the disaster; until then nothing runs.',
		rival: {
			candidate: 'pilot-light',
			when: 'one of your stores can’t send its log to another Region, or the restore takes too long.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['pilot-light', 'warm-standby@smaller'],
			says: 'Storage in both Regions and each GB of snapshots and logs on its way. A pilot light runs no more servers, but a second database by the hour.',
			page: backupPricing
		},
		watch: [
			{
				lead: 'Not every store can.',
				text: 'AWS Backup copies snapshots to another Region, not logs. RDS replicates its automated backups itself, though not of Multi-AZ DB clusters or Aurora, and only between certain Regions. Ask it of each store.'
			},
			{
				lead: 'Files need a way of their own.',
				text: 'S3 Replication copies objects; backups of a bucket in another Region go back only to when each copy was made.'
			},
			practise,
			{
				lead: 'Parts of different age.',
				text: 'Database, files and queues come back at different moments. Know which one leads, and what to put right.'
			},
			forgotten
		],
		first: {
			docs: rdsBackupsAcross,
			resources: ['rds:StartDBInstanceAutomatedBackupsReplication']
		},
		next: [
			{ ...nextBackup, known: 'logs follow into another Region; minutes may be lost' },
			{
				tree: 'rds-availability',
				ask: 'Would a replica there be worth its price?',
				known: 'a restore within hours is enough'
			},
			nextSecrets
		],
		sources: [recoveryStrategies, backupContinuous, rdsBackupsAcross]
	},

	'backups-apart': {
		title: 'Keep backups that nobody can delete, in an account apart.',
		short: 'Locked backups',
		recommend: ['backup-restore'],
		lede: 'Older states of all data lie in a locked vault that belongs to another account, so that neither a wrong command nor a stolen key reaches them. From there it is restored.',
		rival: {
			candidate: 'elastic-disaster-recovery',
			when: 'it is whole servers that must start from a state shortly before, and their snapshots are protected.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['warm-standby@smaller', 'multi-site'],
			says: 'Storage of the copies, for as long as the lock holds them; nothing runs.',
			page: backupPricing
		},
		watch: [
			{
				lead: 'When did it begin?',
				text: 'Attackers wait, and faults go unseen. Keep states from before you would notice, weeks rather than days.'
			},
			{
				lead: 'A lock is for good.',
				text: 'In compliance mode nobody shortens it, and you pay until the end. Choose the times first.'
			},
			{
				lead: 'Restore into a clean place.',
				text: 'An account prepared for it, with keys and network of its own. A logically air-gapped vault can be shared with it, or opened by several people’s approval.'
			},
			practise,
			{
				lead: 'It doesn’t keep you running.',
				text: 'For lost zones and Regions, walk this tree once more.'
			}
		],
		first: {
			docs: backupAirGapped,
			resources: ['AWS::Backup::LogicallyAirGappedBackupVault', 'AWS::Backup::BackupPlan']
		},
		next: [
			{ ...nextBackup, known: 'copies lie locked in another account' },
			{ tree: 'encryption-keys', ask: 'Whose key encrypts the copies?' }
		],
		sources: [recoveryStrategies, backupAirGapped, backupContinuous]
	},

	'servers-copied': {
		title: 'Copy the servers with AWS Elastic Disaster Recovery.',
		short: 'AWS DRS',
		recommend: ['elastic-disaster-recovery'],
		lede: 'An agent on each server sends every written block to a cheap staging area in the Region you choose. In the emergency the servers boot there as they were, seconds before.',
		rival: {
			candidate: 'pilot-light',
			when: 'templates and images can make the servers anew, and managed databases hold the data.'
		},
		against: {
			'warm-standby': 'It answers sooner, but a second system runs and is kept alike all the time.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['pilot-light', 'warm-standby@smaller'],
			says: 'You pay for each copied server by the hour, for disks of the same size and for snapshots. Instances cost only in drills and in the emergency.',
			page: drsPricing
		},
		watch: [
			{
				lead: 'It launches servers, no more.',
				text: 'Network, the order of starts and the change of names are your plan. AWS DRS doesn’t move callers.'
			},
			roomMissing,
			{
				lead: 'Drill several times a year.',
				text: 'It disturbs neither servers nor copying. Include the way back, which sends all data over the line.'
			},
			{
				lead: 'A slow line falls behind.',
				text: 'Disks that are written faster than the line carries lag, and then more is lost. Watch the lag.'
			},
			{
				lead: 'Protect the older states.',
				text: 'They are kept for {elastic-disaster-recovery.points-kept}, as snapshots; whoever has the account can delete them.'
			},
			{
				lead: 'Limits.',
				text: '{elastic-disaster-recovery.servers-replicated} for each account and Region. Disks encrypted by the operating system, such as with BitLocker, can’t be copied. Copies look as after a power cut, from which databases must recover.'
			}
		],
		older:
			'Older material calls it CloudEndure Disaster Recovery, which Elastic Disaster Recovery replaces.',
		first: { docs: drsStart, resources: ['AWS Replication Agent', 'drs:InitializeService'] },
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Must room be held for the servers?',
				known: 'they start only in the emergency'
			},
			nextName,
			{
				tree: 'migration',
				ask: 'Could they move to AWS for good?',
				known: 'their disks are copied there already'
			}
		],
		sources: [recoveryStrategies, drsIntro, drsFaq, drsReplication, drsPractices, drsFailback]
	}
} satisfies Record<string, OutcomeWords>;
