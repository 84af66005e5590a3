/** Outcomes that archive. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	maintenance,
	objectLock,
	restoreOptions,
	s3Classes,
	s3Pricing
} from '#trees/candidates/storage/sources.ts';

const writeOnce = {
	lead: 'Write-once rules.',
	text: 'Object Lock in compliance mode lets nobody delete or overwrite an object version before its date, not even the root user. It needs versioning; an index and an outside custodian are yours to arrange.'
};

export const archives = {
	'archive-deep': {
		title: 'Archive in S3 Glacier Deep Archive.',
		short: 'Glacier Deep Archive',
		recommend: ['s3-glacier-deep'],
		lede: 'It is the cheapest storage in AWS. A standard restore ends within {s3-glacier-deep.restore-standard}, which your readers can bear.',
		rival: {
			candidate: 's3-glacier-flexible',
			when: 'somebody may need an item within the same working day.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-flexible', 's3'],
			says: 'You pay for keeping, for the shortest time, and for each restore by the amount and the object. Count the restores of a bad month before you move everything.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'No fast lane.',
				text: 'There is no expedited restore. The standard one ends within {s3-glacier-deep.restore-standard}, the cheapest, bulk, within {s3-glacier-deep.restore-bulk}. If that was only assumed, ask.'
			},
			{
				lead: 'Shortest time billed.',
				text: '{s3-glacier-deep.min-days} are billed at least. For data kept only a little over {s3-glacier-flexible.min-days}, compare with Flexible Retrieval.'
			},
			{
				lead: 'Restore first.',
				text: 'A restored copy is temporary. Say for how many days you need it.'
			},
			{
				lead: 'Small objects.',
				text: 'Each object carries extra index data that is billed. Pack small files into archives.'
			},
			writeOnce
		],
		older:
			'Older material sends such data to the Amazon Glacier service with vaults, which takes no new customers.',
		first: {
			docs: { title: 'S3 Glacier storage classes', url: glacierClasses.url },
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration', 'RestoreObject']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Should some objects rest in a readier class on their way here?',
				known: 'readers can wait half a day'
			},
			{ tree: 'data-transfer', ask: 'How does the existing archive get into the bucket?' },
			{ tree: 'backup', ask: 'Should AWS Backup or Object Lock guard these copies?' }
		],
		sources: [glacierClasses, restoreOptions, objectLock, maintenance]
	},

	'archive-flexible': {
		title: 'Archive in S3 Glacier Flexible Retrieval.',
		short: 'Glacier Flexible',
		recommend: ['s3-glacier-flexible'],
		lede: 'Readers can wait some hours: a standard restore ends within {s3-glacier-flexible.restore-standard} as a rule, a bulk restore is free, and an expedited one takes minutes.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'restores would be asked for in minutes as a rule. It costs hardly more to keep.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-deep', 's3'],
			says: 'Keeping costs nearly as much as in Instant Retrieval; what you save are the fees for reading, since bulk restores are free. Restored copies are billed too while they last.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Minutes are not promised.',
				text: 'Expedited restores take up to {s3-glacier-flexible.restore-expedited}, if objects aren’t large, and may be refused in busy times unless you buy capacity.'
			},
			{
				lead: 'Restore first.',
				text: 'A GET on an archived object fails. The code must ask for a restore and wait for the event that tells it is done.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-glacier-flexible.min-days} are billed at least.'
			},
			{
				lead: 'Small objects.',
				text: 'Each object carries extra index data that is billed. Pack small files into archives.'
			},
			{
				lead: 'Many at once.',
				text: 'Batch Operations starts large restores sooner than single requests do.'
			},
			writeOnce
		],
		older:
			'Older material speaks of the Amazon Glacier service with vaults and Vault Lock. It takes no new customers; use the S3 storage classes, and Object Lock for write-once data.',
		first: {
			docs: { title: 'S3 Glacier storage classes', url: glacierClasses.url },
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration', 'RestoreObject']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'When should objects move here, and which of them should not?',
				known: 'readers can wait some hours'
			},
			{ tree: 'backup', ask: 'Is a backup service with its own retention rules the better keeper?' }
		],
		sources: [glacierClasses, restoreOptions, s3Classes, objectLock, maintenance]
	},

	'archive-instant': {
		title: 'Archive in S3 Glacier Instant Retrieval.',
		short: 'Glacier Instant',
		recommend: ['s3-glacier-instant'],
		lede: 'It keeps objects more cheaply than the infrequent-access class and still answers in milliseconds. You pay for that with each read and with a shortest time.',
		rival: {
			candidate: 's3',
			when: 'an object is read more often than about once a quarter, so that the fee for reading eats what keeping saves.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-flexible', 's3'],
			says: 'You pay for keeping, for every gigabyte that is read, and for the shortest time. Count the reads of a bad month, such as an audit, before you move everything.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Reading costs.',
				text: 'Each read is charged by the gigabyte, and requests cost more than in S3. A habit of scanning everything undoes the saving.'
			},
			{
				lead: 'Shortest time.',
				text: 'At least {s3-glacier-instant.min-days} are billed, also for what is overwritten or moved on earlier.'
			},
			{
				lead: 'Small objects.',
				text: 'Each object is billed as if it had a certain least size. Pack small records into larger files first.'
			},
			{
				lead: 'Move by rule.',
				text: 'A lifecycle rule can carry objects here once they are old enough; by default such rules leave the smallest objects where they are.'
			},
			writeOnce
		],
		older:
			'Older material knows no archive class that answers at once; this one joined the two slower classes later.',
		first: {
			docs: { title: 'S3 Glacier storage classes', url: glacierClasses.url },
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Would Standard-IA or Intelligent-Tiering cost less with your pattern of reads?',
				known: 'items are hardly read, and then at once'
			},
			{ tree: 'backup', ask: 'Should AWS Backup or Object Lock guard these copies?' }
		],
		sources: [glacierClasses, s3Classes, objectLock]
	}
} satisfies Record<string, OutcomeWords>;
