/** Outcomes that stay in one Region. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { onDemandPrices } from '#trees/candidates/compute/sources.ts';
import { rdsCluster, rdsStandby } from '#trees/candidates/data/sources.ts';
import {
	backupContinuous,
	backupPricing,
	recoveryCompared,
	recoveryStrategies,
	severalLocations
} from '#trees/candidates/resilience/sources.ts';
import { nextBackup, practise } from './recurring.ts';

export const zones = {
	'several-zones': {
		title: 'Stay in one Region, in several zones, and keep backups.',
		short: 'Multi-AZ',
		recommend: ['multi-az'],
		lede: 'Servers in two or three zones behind a load balancer, and a database with a standby in another zone, go on by themselves when a data centre fails. Backups, copied elsewhere, cover the rest.',
		rival: {
			candidate: 'elastic-disaster-recovery',
			when: 'it is a server that can run only once, and must be up again in another zone within minutes.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['backup-restore', 'warm-standby@smaller'],
			says: 'Servers are shared out over zones rather than doubled, unless each zone must bear all. A standby database costs as much as the first; data between zones is billed by the GB.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'The Region is the limit.',
				text: 'If all of it fails, nothing answers until it is back. Say so to those who pay, in writing.'
			},
			{
				lead: 'A standby copies mistakes too.',
				text: 'Keep backups with older states, and copies of them in another Region and account.'
			},
			{
				lead: 'One part in one zone is enough to fall.',
				text: 'EBS volumes, a zonal NAT gateway, caches and licence servers live in one zone. Look for each.'
			},
			{
				lead: 'Room for the rest.',
				text: 'Two zones must bear what three did. Either keep the room, or trust that new servers start while everybody asks for them.'
			},
			{
				lead: 'A limping zone.',
				text: 'Zonal shift leads traffic away from a zone that is slow rather than dead, and costs nothing more.'
			}
		],
		older:
			'Older material says a standby database never serves reads; a Multi-AZ DB cluster has two that do.',
		first: {
			docs: severalLocations,
			resources: [
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::ElasticLoadBalancingV2::LoadBalancer',
				'AWS::RDS::DBInstance (MultiAZ)'
			]
		},
		next: [
			{
				tree: 'rds-availability',
				ask: 'Which kind of standby for the database?',
				known: 'one Region, several zones'
			},
			{
				tree: 'auto-scaling',
				ask: 'How are servers in a lost zone replaced?',
				known: 'servers stand in several zones'
			},
			nextBackup
		],
		sources: [severalLocations, recoveryStrategies, recoveryCompared, rdsStandby, rdsCluster]
	},

	'rebuilt-zone': {
		title: 'Keep backups, and build it anew in another zone.',
		short: 'Rebuild in a zone',
		recommend: ['backup-restore'],
		lede: 'Backups, images and a template belong to the Region, not to the zone. If the zone fails, the system is made anew in another, within hours and almost without cost until then.',
		rival: {
			candidate: 'multi-az',
			when: 'somebody would call at night: then a second zone is worth its price.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['multi-az', 'warm-standby@smaller'],
			says: 'Storage of the backups, which are mostly differences from the last one, and nothing that runs.',
			page: backupPricing
		},
		watch: [
			{
				lead: 'Without a template it takes days.',
				text: 'Network, roles, addresses and software must be written down as code, or nobody remembers them.'
			},
			practise,
			{
				lead: 'What came after the backup is lost.',
				text: 'Snapshots as often as every {backup-restore.snapshot-every}; for databases, continuous backups lag only by {backup-restore.log-behind}.'
			},
			{
				lead: 'Let the group do it.',
				text: 'An Auto Scaling group of one server over several zones makes it anew by itself, if its data lies elsewhere.'
			}
		],
		first: {
			docs: backupContinuous,
			resources: ['AWS::Backup::BackupPlan', 'AWS::AutoScaling::AutoScalingGroup']
		},
		next: [
			nextBackup,
			{
				tree: 'storage',
				ask: 'Could the data lie where no zone can take it?',
				known: 'one zone, some hours to come back'
			}
		],
		sources: [recoveryStrategies, backupContinuous]
	}
} satisfies Record<string, OutcomeWords>;
