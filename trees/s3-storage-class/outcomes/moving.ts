/** Outcomes in which a lifecycle rule moves objects at a certain age. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	restoreOptions,
	s3ClassAnalysis,
	s3Classes,
	s3Expiry,
	s3Lifecycle,
	s3Moves,
	s3NoWait,
	s3Pricing
} from '#trees/candidates/storage/sources.ts';

const smallOnes = {
	lead: 'Small objects stay.',
	text: 'By default no rule moves objects under {s3-standard-ia.size-min}, and each move costs a request. Pack small files first.'
};

const theEnd = {
	lead: 'Say when it ends.',
	text: 'Let the same rules delete objects once they may go, old versions and broken uploads included.'
};

const noWait =
	'Older material makes objects wait in S3 Standard before a rule may move them to Standard-IA. That wait is gone since July 2026; the shortest time that is billed is not.';

const resources = ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration'];

export const moving = {
	'then-ia': {
		title: 'Start in S3 Standard, then move to S3 Standard-IA.',
		short: 'Standard, then IA',
		recommend: ['s3-standard', 's3-standard-ia'],
		lede: 'The busy days cost no fee for reading. After them a rule halves the price of keeping, and whoever comes back still reads at once.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'after the busy days an object is read once a quarter or less.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard-ia', 's3-glacier-instant'],
			says: 'The busy phase costs what S3 Standard costs, {s3-standard-ia.gb-month} after it, and then a fee for each GB that is read. The move itself costs a request for each object.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Set the right age.',
				text: 'Moved too early, busy objects pay for each read; too late, they pay full price. Storage Class Analysis proposes an age after watching for a month or longer.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-standard-ia.min-days} are billed from the day of the move. If objects are deleted sooner, leave them in S3 Standard.'
			},
			smallOnes,
			{
				lead: 'Could it be replaced?',
				text: 'Where objects can be made again, One Zone-IA in place of Standard-IA saves another fifth.'
			},
			theEnd
		],
		older: noWait,
		first: { docs: s3Lifecycle, resources },
		next: [
			{
				tree: 's3-access',
				ask: 'How do other accounts and users reach the objects?',
				known: 'the objects answer at once at any age'
			},
			{ tree: 'backup', ask: 'Should Object Lock or AWS Backup guard the old objects?' }
		],
		sources: [s3Lifecycle, s3Moves, s3NoWait, s3ClassAnalysis, s3Classes, s3Expiry]
	},

	'then-instant': {
		title: 'Start in S3 Standard, then move to S3 Glacier Instant Retrieval.',
		short: 'Standard, then Instant',
		recommend: ['s3-standard', 's3-glacier-instant'],
		lede: 'The busy days cost no fee for reading. After them a rule cuts the price of keeping to about a sixth, and an old object still opens at once.',
		rival: {
			candidate: 's3-glacier-deep',
			when: 'half a day’s wait for an old object is fine: keeping it then costs about a quarter.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard-ia', 's3-glacier-instant'],
			says: 'The busy phase costs what S3 Standard costs, {s3-glacier-instant.gb-month} after it. Each move costs a request, and each late read a fee that is higher than a month in S3 Standard.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Late reads are dear.',
				text: 'A full read costs {s3-glacier-instant.read-fee}. Set the age so that the busy days are truly over, and keep scanners and copies away from the old part.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-glacier-instant.min-days} are billed from the day of the move, also if the object goes earlier.'
			},
			smallOnes,
			{
				lead: 'A step between?',
				text: 'Standard-IA in between pays only if objects are read monthly for some months. A straight move costs one request less.'
			},
			theEnd
		],
		older:
			'Older material puts Standard-IA and then a slow Glacier class here; a class that is as cheap and answers at once came later.',
		first: { docs: s3Lifecycle, resources },
		next: [
			{
				tree: 'backup',
				ask: 'Should Object Lock or AWS Backup guard the old objects?',
				known: 'old objects are rarely read, and then at once'
			},
			{ tree: 's3-encryption', ask: 'Who holds the key of the bucket?' }
		],
		sources: [s3Lifecycle, s3Moves, glacierClasses, s3Classes, s3Expiry]
	},

	'then-deep': {
		title: 'Start in S3 Standard, then move to S3 Glacier Deep Archive.',
		short: 'Standard, then Deep',
		recommend: ['s3-standard', 's3-glacier-deep'],
		lede: 'The busy days cost no fee for reading. After them a rule moves the objects to the cheapest class there is, and the rare reader waits for half a day.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'anybody may have to open an old object on the same day.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-deep', 's3-glacier-instant'],
			says: 'The busy phase costs what S3 Standard costs, {s3-glacier-deep.gb-month} after it. Each move costs a dear request, and each restore is billed by the GB and the object.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'No way back by rule.',
				text: 'Once there, an object must be restored, up to {s3-glacier-deep.restore-standard}, before anybody reads it. Move only what is truly over.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-glacier-deep.min-days} are billed from the day of the move.'
			},
			smallOnes,
			{
				lead: 'Tools that list and read.',
				text: 'Queries and copies over the whole bucket fail at archived objects. Keep old ones under a prefix of their own.'
			},
			theEnd
		],
		first: { docs: s3Lifecycle, resources: [...resources, 'RestoreObject'] },
		next: [
			{
				tree: 'backup',
				ask: 'Should Object Lock or AWS Backup guard the old objects?',
				known: 'old objects may take half a day to open'
			},
			{
				tree: 'analytics',
				ask: 'How are the objects queried while they are busy?',
				known: 'only the youngest ones can be read at once'
			}
		],
		sources: [s3Lifecycle, s3Moves, restoreOptions, glacierClasses, s3Classes, s3Expiry]
	},

	'in-steps': {
		title: 'Move from S3 Standard to Standard-IA, and later to Glacier Deep Archive.',
		short: 'Standard, IA, Deep',
		recommend: ['s3-standard', 's3-standard-ia', 's3-glacier-deep'],
		lede: 'Three ages, three prices: no fee for reading while busy, half the price while somebody comes back each month, and the cheapest class for the years in which nobody does.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'the oldest objects must open at once too, or the middle phase sees a read a quarter rather than a month.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard-ia', 's3-glacier-deep'],
			says: 'The price of keeping falls to {s3-standard-ia.gb-month} and then to {s3-glacier-deep.gb-month}. Each step costs a request for each object, so the middle one must last for months to pay.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Each step has its shortest time.',
				text: '{s3-standard-ia.min-days} must lie between the first move and the second, and {s3-glacier-deep.min-days} are billed after it. One rule refuses shorter gaps.'
			},
			{
				lead: 'The last step needs a restore.',
				text: 'Up to {s3-glacier-deep.restore-standard}, and nothing faster. Choose the age by the last reader who can’t wait.'
			},
			{
				lead: 'Is the middle worth it?',
				text: 'If objects are hardly read in it, a straight move from S3 Standard to the last class is simpler and cheaper.'
			},
			smallOnes,
			theEnd
		],
		older: noWait,
		first: { docs: s3Lifecycle, resources: [...resources, 'RestoreObject'] },
		next: [
			{
				tree: 'backup',
				ask: 'Should Object Lock or AWS Backup guard the old objects?',
				known: 'the oldest objects may take half a day to open'
			},
			{ tree: 's3-access', ask: 'How do other accounts and users reach the objects?' }
		],
		sources: [s3Lifecycle, s3Moves, s3NoWait, restoreOptions, s3Classes, s3Expiry]
	}
} satisfies Record<string, OutcomeWords>;
