/** Outcomes for objects that are read now and then, and at once. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	s3Classes,
	s3Moves,
	s3NoWait,
	s3Pricing
} from '#trees/candidates/storage/sources.ts';

export const quiet = {
	'standard-ia': {
		title: 'Keep the objects in S3 Standard-IA.',
		short: 'S3 Standard-IA',
		recommend: ['s3-standard-ia'],
		lede: 'It answers as fast as S3 Standard and survives the loss of a zone, for about half the price of keeping. In return each read costs a fee, and {s3-standard-ia.min-days} are billed at least.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'the objects are read once a quarter or less. Even with its shortest time billed, it then costs about as much as a month of Standard-IA.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard', 's3-glacier-instant'],
			says: 'You pay for keeping, for every GB that is read, and for dearer requests. One full read a month is about where S3 Standard becomes as cheap.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Reads cost a fee.',
				text: 'A full read costs {s3-standard-ia.read-fee}. A scan of everything each week makes this class dearer than S3 Standard.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-standard-ia.min-days} are billed at least, also for what is deleted, overwritten or moved on earlier.'
			},
			{
				lead: 'Small objects.',
				text: 'An object under {s3-standard-ia.size-min} is billed as if it had that size.'
			},
			{
				lead: 'Write straight into it.',
				text: 'Name the class at upload: no rule is needed, and no move is charged.'
			}
		],
		older:
			'Older material makes objects wait in S3 Standard before a rule may move them here. That wait is gone since July 2026; the shortest time that is billed is not.',
		first: {
			docs: s3Classes,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 'backup',
				ask: 'If these are backups, should a backup service keep them?',
				known: 'they are read now and then, and at once'
			},
			{ tree: 's3-encryption', ask: 'Who holds the key of the bucket?' }
		],
		sources: [s3Classes, s3Moves, s3NoWait, glacierClasses]
	},

	'one-zone-ia': {
		title: 'Keep the objects in S3 One Zone-IA.',
		short: 'S3 One Zone-IA',
		recommend: ['s3-one-zone-ia'],
		lede: 'The objects can be replaced, so one zone is enough: about a fifth cheaper than Standard-IA, as fast, and with the same fee for reading.',
		rival: {
			candidate: 's3-standard-ia',
			when: 'making the objects again would take longer than anybody could wait, or has never been tried.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard-ia', 's3-standard'],
			says: 'You pay for keeping, for every GB that is read, and for dearer requests, as in Standard-IA. Set the saving against the work of making everything again.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Lost with its zone.',
				text: 'A fire or flood in one zone can destroy the objects. Write down how they would be made again, and who starts it.'
			},
			{
				lead: 'Away more often.',
				text: 'It is designed for {s3-one-zone-ia.availability-design} availability, Standard-IA for {s3-standard-ia.availability-design}. Programs must cope with hours without it.'
			},
			{
				lead: 'Hardly read? Then not this.',
				text: 'Read once a quarter or less and kept for longer than a month or so, objects cost less in Glacier Instant Retrieval, which spans zones.'
			},
			{
				lead: 'Shortest time and size.',
				text: '{s3-one-zone-ia.min-days} and {s3-one-zone-ia.size-min} are billed at least.'
			},
			{
				lead: 'Few ways on.',
				text: 'From here a rule can move objects to Glacier Flexible Retrieval or Deep Archive only.'
			}
		],
		older:
			'Older material makes objects wait in S3 Standard before a rule may move them here. That wait is gone since July 2026.',
		first: {
			docs: s3Classes,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'If this is a copy for a disaster, how fast must it be back?',
				known: 'the copy lies in one zone, and another is safe elsewhere'
			},
			{ tree: 'backup', ask: 'Should a backup service keep second copies?' }
		],
		sources: [s3Classes, s3Moves, s3NoWait]
	}
} satisfies Record<string, OutcomeWords>;
