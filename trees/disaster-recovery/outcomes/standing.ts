/** Outcomes with something that stands ready in the recovery Region. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { onDemandPrices } from '#trees/candidates/compute/sources.ts';
import {
	auroraGlobalRecovery,
	dsqlIntro,
	dsqlPricing,
	dynamoGlobalWork
} from '#trees/candidates/data/sources.ts';
import {
	recoveryObjectives,
	recoveryStrategies,
	regionSwitch,
	regionSwitchParts,
	regionSwitchPractices
} from '#trees/candidates/resilience/sources.ts';
import {
	dataBack,
	forgotten,
	mistakesTravel,
	nextName,
	nextSecrets,
	practise,
	residency,
	roomMissing,
	whoDecides
} from './recurring.ts';

const held = {
	tree: 'ec2-purchasing',
	ask: 'Must room for the servers be held?'
};

export const standing = {
	pilot: {
		title: 'Keep a pilot light in the recovery Region.',
		short: 'Pilot light',
		recommend: ['pilot-light', 'region-switch'],
		lede: 'The data is live in the other Region, and network, images and templates lie ready. In the emergency a plan promotes the data, starts the servers and leads callers there.',
		rival: {
			candidate: 'warm-standby',
			when: 'what is left after noticing and deciding is shorter than a practised start of the servers.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['warm-standby@smaller', 'backup-restore'],
			says: 'Databases and storage are paid twice, and each GB between Regions; servers only once they start. A plan of Region switch has a fee of its own.',
			page: onDemandPrices
		},
		watch: [
			roomMissing,
			whoDecides,
			practise,
			forgotten,
			mistakesTravel,
			{
				lead: 'Few parts? A script may do.',
				text: 'Region switch pays where databases, servers and callers of several accounts move in order. It runs from the Region you go to.'
			}
		],
		older:
			'Readiness checks of Application Recovery Controller are closed to new customers since April 2026; Region switch checks its own plans.',
		first: {
			docs: recoveryStrategies,
			resources: ['AWS::CloudFormation::StackSet', 'AWS::ARCRegionSwitch::Plan']
		},
		next: [
			{ ...held, known: 'servers start only in the emergency' },
			{
				tree: 'database',
				ask: 'Which database has a copy in another Region?',
				known: 'a standby in a second Region; seconds may be lost'
			},
			nextName
		],
		sources: [recoveryStrategies, regionSwitch, regionSwitchPractices]
	},

	warm: {
		title: 'Keep a warm standby, smaller, in the recovery Region.',
		short: 'Warm standby',
		recommend: ['warm-standby@smaller', 'region-switch'],
		lede: 'A working system, smaller than the first, always runs in the other Region on live data. In the emergency a plan promotes the data, leads callers there and lets it grow.',
		rival: {
			candidate: 'elastic-disaster-recovery',
			when: 'it is plain servers, and a practised launch fits into the time allowed: it costs far less and loses as little.'
		},
		against: {
			'pilot-light':
				'It answers nothing at first: plan with {pilot-light.standstill-least} or more.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['pilot-light', 'multi-site'],
			says: 'A second system at the size you choose, data twice and each GB between Regions; functions and tables on demand cost little until they are used. A plan of Region switch has a fee of its own.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'Too small for the first minutes.',
				text: 'Everybody comes at once while it grows. Let it shed what can wait, or make it larger.'
			},
			roomMissing,
			whoDecides,
			{
				lead: 'It drifts.',
				text: 'Release to both Regions each time, and send a little real traffic to the standby, so that faults show early.'
			},
			mistakesTravel,
			dataBack
		],
		first: {
			docs: regionSwitchParts,
			resources: ['AWS::CloudFormation::StackSet', 'AWS::ARCRegionSwitch::Plan']
		},
		next: [
			{ ...nextName, known: 'a small standby answers in another Region' },
			{
				tree: 'database',
				ask: 'Which database has a copy in another Region?',
				known: 'a standby in a second Region; seconds may be lost'
			},
			held
		],
		sources: [recoveryStrategies, regionSwitch, regionSwitchPractices, auroraGlobalRecovery]
	},

	hot: {
		title: 'Keep a hot standby of full size in the recovery Region.',
		short: 'Hot standby',
		recommend: ['warm-standby@full', 'region-switch'],
		lede: 'As many servers as in the first Region always run in the other, on live data. Nothing has to start or grow: the data is promoted, and callers are led there.',
		rival: {
			candidate: 'multi-site',
			when: 'the data may be written in both Regions: then what is paid for serves as well.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['warm-standby@smaller', 'multi-site'],
			says: 'Everything twice, and each GB between Regions. Plans and reservations lower it, since the second half is as steady as the first.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'Idle systems rot.',
				text: 'Change roles every few months, so that each Region is known to bear the load.'
			},
			whoDecides,
			mistakesTravel,
			{
				lead: 'Promotion takes minutes.',
				text: 'Servers are ready before the data is. Aurora Global Database speaks of minutes, and of seconds that may be lost.'
			},
			forgotten
		],
		first: {
			docs: regionSwitchParts,
			resources: ['AWS::CloudFormation::StackSet', 'AWS::ARCRegionSwitch::Plan']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'How are two full sets of servers paid least?',
				known: 'both run all the time'
			},
			{ ...nextName, known: 'a standby of full size waits in another Region' },
			nextSecrets
		],
		sources: [recoveryStrategies, regionSwitch, auroraGlobalRecovery]
	},

	'standby-site': {
		title: 'Run a warm standby of your site in AWS.',
		short: 'Warm standby of a site',
		recommend: ['warm-standby@smaller'],
		lede: 'A working system, smaller than your own, always runs in an AWS Region. Your databases copy their data into it all the time, and callers are led there when the site is lost.',
		rival: {
			candidate: 'elastic-disaster-recovery',
			when: 'some minutes for servers to boot can be borne: it costs far less and needs no second system.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['elastic-disaster-recovery', 'backup-restore'],
			says: 'A second system at the size you choose, and a line that carries every change.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'Two systems to keep alike.',
				text: 'Software, data and rules differ between your site and AWS. Release to both each time.'
			},
			{
				lead: 'The database’s own replication.',
				text: 'Managed databases don’t copy themselves from elsewhere: use the engine’s replication or AWS DMS, and watch how far it lags.'
			},
			{
				lead: 'One line is one cable.',
				text: 'If copies and callers use the line to your site, have a second way that doesn’t pass through it.'
			},
			whoDecides,
			practise
		],
		first: {
			docs: recoveryStrategies,
			resources: ['AWS::DMS::ReplicationTask', 'AWS::AutoScaling::AutoScalingGroup']
		},
		next: [
			{
				tree: 'migration',
				ask: 'Could AWS become the first place?',
				known: 'a working copy runs there'
			},
			{ ...nextName, known: 'the standby is in AWS, the primary is not' }
		],
		sources: [recoveryStrategies]
	},

	'nothing-lost': {
		title: 'Keep a warm standby on a database that two Regions agree on.',
		short: 'Standby, nothing lost',
		recommend: ['warm-standby@smaller', 'aurora-dsql', 'dynamodb'],
		lede: 'Aurora DSQL, or DynamoDB with strong consistency, confirms a write only when another Region has it. So nothing is lost, and a small system beside the data takes over.',
		rival: {
			candidate: 'aurora',
			when: 'the last second or so may be lost after all: it runs what you have, and writes don’t wait.'
		},
		against: {
			'elastic-disaster-recovery': 'Its copies are a little behind, always.',
			'multi-site': 'There is time to switch; serving in both Regions isn’t needed.'
		},
		cost: {
			none: 'not published',
			why: 'No page compares them. You pay for each write in every Region that keeps it, for storage there, and for a small second system.',
			page: dsqlPricing
		},
		watch: [
			{
				lead: 'The database may not suit.',
				text: 'DSQL speaks a part of PostgreSQL; DynamoDB wants known questions by key, and its strong mode has no transactions and begins with an empty table. Moving there is a project of its own.'
			},
			{
				lead: 'Every write waits.',
				text: 'It travels to another Region of the same set and back: United States, Europe or Asia Pacific.'
			},
			{
				lead: 'Only the database is so exact.',
				text: 'Files, queues and caches are copied later. Write first what must not be lost, and derive the rest.'
			},
			{
				lead: 'Is it really nothing?',
				text: 'AWS calls zero loss an aim that is often unrealistic. Can partners or logs say what the last second was?'
			},
			mistakesTravel,
			residency
		],
		older:
			'Older material says that some writes are always lost with a Region. DynamoDB’s strong mode came in 2025.',
		first: {
			docs: dsqlIntro,
			resources: ['AWS::DSQL::Cluster (MultiRegionProperties)', 'AWS::DynamoDB::GlobalTable']
		},
		next: [
			{
				tree: 'database',
				ask: 'Tables with relations, or items by key?',
				known: 'two Regions must agree before a write is confirmed'
			},
			{ ...nextName, known: 'either Region may take writes' },
			nextSecrets
		],
		sources: [
			recoveryStrategies,
			recoveryObjectives,
			dsqlIntro,
			dynamoGlobalWork,
			auroraGlobalRecovery
		]
	}
} satisfies Record<string, OutcomeWords>;
