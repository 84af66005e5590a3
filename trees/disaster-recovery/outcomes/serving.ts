/** Outcomes in which several Regions serve all the time. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { onDemandPrices } from '#trees/candidates/compute/sources.ts';
import {
	auroraGlobal,
	auroraGlobalRecovery,
	dsqlIntro,
	dsqlPricing,
	dynamoGlobal,
	dynamoGlobalWork
} from '#trees/candidates/data/sources.ts';
import { recoveryStrategies, severalLocations } from '#trees/candidates/resilience/sources.ts';
import { forgotten, mistakesTravel, practise, residency } from './recurring.ts';

const room = {
	lead: 'Can one bear what the other leaves?',
	text: 'When a Region is lost, its callers come to the rest within a minute. Keep the room there, or accept that it is slow until more servers start.'
};

const alone = {
	lead: 'Each Region must run alone.',
	text: 'A single call to the other Region, for sign-in or settings, ties their fates together. Try it with the other cut off.'
};

const entry = {
	tree: 'global-entry',
	ask: 'How do callers leave a lost Region at once?',
	known: 'all Regions serve'
};

export const serving = {
	'all-serve': {
		title: 'Serve from several Regions, on DynamoDB global tables.',
		short: 'Active/active DynamoDB',
		recommend: ['multi-site', 'dynamodb'],
		lede: 'Each Region has the whole system and a table that takes writes and copies them to the others within seconds. If one is lost, callers go to the next; nothing is promoted.',
		rival: {
			candidate: 'aurora-dsql',
			when: 'the data needs joins and transactions, or the last seconds may not be lost after all.'
		},
		against: {
			'warm-standby': 'It would save money, but moving to it takes minutes.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['warm-standby@smaller', 'pilot-light'],
			says: 'Servers in each Region, with room for the other’s callers, and every write billed wherever it is kept.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'The last writer wins.',
				text: 'Two Regions that change one item at once lose one change silently, and a transaction holds only in its own Region. Give each item a home Region, or add records instead of changing them.'
			},
			room,
			alone,
			mistakesTravel,
			{
				lead: 'Releases reach everybody.',
				text: 'A bad one in all Regions at once is a disaster that no second Region helps against. Release to one after the other.'
			},
			practise
		],
		first: {
			docs: dynamoGlobal,
			resources: ['AWS::DynamoDB::GlobalTable', 'AWS::CloudFormation::StackSet']
		},
		next: [
			entry,
			{
				tree: 'database',
				ask: 'Does the data fit into items by key?',
				known: 'several Regions write, and the last change may win'
			},
			{
				tree: 'deployment',
				ask: 'How do releases reach one Region after the other?',
				known: 'several Regions serve'
			}
		],
		sources: [recoveryStrategies, severalLocations, dynamoGlobalWork]
	},

	'all-read': {
		title: 'Read in several Regions, and write in one, on Aurora Global Database.',
		short: 'Active/active Aurora',
		recommend: ['multi-site', 'aurora'],
		lede: 'Each Region serves reads from its own copy, about a second behind; writes go to one. If that Region is lost, reading goes on, and a copy is promoted within minutes.',
		rival: {
			candidate: 'aurora-dsql',
			when: 'writes may not pause either, and a part of PostgreSQL is enough.'
		},
		against: {
			dynamodb: 'It would write in each Region, if all questions go by key.'
		},
		cost: {
			dimension: 'servers-running',
			against: ['warm-standby@smaller', 'pilot-light'],
			says: 'Servers and database copies in each Region, with room for the other’s callers, and each GB between them.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'Writing stops until a copy is promoted.',
				text: 'It takes minutes, may lose seconds, and somebody starts it. Let the application show that it is read-only meanwhile.'
			},
			room,
			{
				lead: 'Readers see the past.',
				text: 'What somebody has just written may not be in the nearest copy yet. Read one’s own changes from the writer.'
			},
			alone,
			mistakesTravel,
			forgotten
		],
		older: 'Older material promises a promotion within a minute; AWS now says minutes.',
		first: {
			docs: auroraGlobal,
			resources: ['AWS::RDS::GlobalCluster', 'AWS::CloudFormation::StackSet']
		},
		next: [
			entry,
			{
				tree: 'rds-availability',
				ask: 'How many readers in each Region?',
				known: 'one Region writes, the others read'
			},
			{
				tree: 'caching',
				ask: 'Should reads be kept nearer still?',
				known: 'reads may be a little old'
			}
		],
		sources: [recoveryStrategies, auroraGlobal, auroraGlobalRecovery]
	},

	'all-agree': {
		title: 'Serve from several Regions with nothing lost, on a database that they agree on.',
		short: 'Active/active, no loss',
		recommend: ['multi-site', 'aurora-dsql', 'dynamodb'],
		lede: 'Aurora DSQL, or DynamoDB with strong consistency, takes writes in more than one Region and confirms them when another has them too. A lost Region takes nothing along.',
		rival: {
			candidate: 'warm-standby',
			when: 'some minutes to switch can be borne: the same database, and less to run.'
		},
		against: {
			aurora: 'It has one writer and copies that are behind.'
		},
		cost: {
			none: 'not published',
			why: 'No page compares them. You pay for whole systems in each Region, and for each write wherever it is kept.',
			page: dsqlPricing
		},
		watch: [
			{
				lead: 'Clashing writes fail.',
				text: 'Whoever comes second gets an error and must try again. Build that in, and keep transactions short.'
			},
			{
				lead: 'Every write waits for another Region.',
				text: 'DSQL joins two Regions and a witness, DynamoDB exactly three, of one set: United States, Europe or Asia Pacific.'
			},
			room,
			alone,
			{
				lead: 'DynamoDB’s strong mode has no transactions.',
				text: 'Nor expiry of items, nor local indexes. A table gets it while empty and keeps it. Where several items must change together, take Aurora DSQL.'
			},
			residency
		],
		first: {
			docs: dsqlIntro,
			resources: ['AWS::DSQL::Cluster (MultiRegionProperties)', 'AWS::DynamoDB::GlobalTable']
		},
		next: [
			{
				tree: 'database',
				ask: 'Tables with relations, or items by key?',
				known: 'several Regions write, and none may lose a write'
			},
			entry
		],
		sources: [recoveryStrategies, dsqlIntro, dynamoGlobalWork]
	}
} satisfies Record<string, OutcomeWords>;
