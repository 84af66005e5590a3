/** Outcomes that archive. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	maintenance,
	objectLock,
	restoreOptions,
	s3Classes
} from '#trees/candidates/storage/sources.ts';

const writeOnce = {
	lead: 'Write-once rules.',
	text: 'Object Lock in compliance mode lets nobody delete or overwrite an object version before its date, not even the root user. It needs versioning; an index and an outside custodian are yours to arrange.'
};

export const archives = {
	'archive-instant': {
		title: 'Archive in S3 Glacier Instant Retrieval.',
		short: 'Glacier Instant',
		recommend: ['s3-glacier'],
		lede: 'It keeps objects more cheaply than the infrequent-access class and still answers in milliseconds. You pay for that with each read and with a shortest time.',
		rival: {
			candidate: 's3',
			when: 'an object is read more often than about once a quarter, so that the fee for reading eats what keeping saves.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Shortest time.',
				text: 'At least {s3-glacier.min-days} are billed, also for what is overwritten or moved on earlier.'
			},
			{
				lead: 'Small objects.',
				text: 'Each object is billed as if it had a certain least size. Pack small records into larger files first.'
			},
			{
				lead: 'Reading costs.',
				text: 'Count the reads of a bad month, such as an audit, before you move everything.'
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
				ask: 'Would Standard-IA or Intelligent-Tiering cost less with your pattern of reads?'
			},
			{ tree: 'backup', ask: 'Should AWS Backup or Object Lock guard these copies?' }
		],
		sources: [glacierClasses, s3Classes, objectLock]
	},

	'archive-flexible': {
		title: 'Archive in S3 Glacier Flexible Retrieval.',
		short: 'Glacier Flexible',
		recommend: ['s3-glacier'],
		lede: 'Readers can wait, so keeping gets cheaper: a standard restore ends within {s3-glacier.restore-standard} as a rule, a bulk restore is free, and an expedited one takes minutes.',
		rival: {
			candidate: 's3',
			when: 'whole data sets are read again every few weeks, so that restores and their copies cost more than they save.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Minutes are not promised.',
				text: 'Expedited restores take up to {s3-glacier.restore-expedited}, if objects aren’t large, and may be refused in busy times unless you buy capacity. If minutes are the rule, take Instant Retrieval.'
			},
			{
				lead: 'Restore first.',
				text: 'A GET on an archived object fails. The code must ask for a restore and wait for the event that tells it is done.'
			},
			{ lead: 'Shortest time.', text: '{s3-glacier.min-days} are billed at least.' },
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
				ask: 'When should objects move here, and which of them should not?'
			},
			{ tree: 'backup', ask: 'Is a backup service with its own retention rules the better keeper?' }
		],
		sources: [glacierClasses, restoreOptions, s3Classes, objectLock, maintenance]
	},

	'archive-deep': {
		title: 'Archive in S3 Glacier Deep Archive.',
		short: 'Glacier Deep Archive',
		recommend: ['s3-glacier'],
		lede: 'It is the cheapest storage in AWS. A standard restore ends within {s3-glacier.restore-deep}, which your readers can bear.',
		rival: {
			candidate: 'tape-gateway',
			when: 'the archive is written by backup software that knows only tapes, and its jobs have to stay as they are.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Shortest time billed.',
				text: '{s3-glacier.min-days-deep} are billed at least. For data kept only a little over {s3-glacier.min-days}, compare with Flexible Retrieval.'
			},
			{
				lead: 'No fast lane.',
				text: 'There is no expedited restore. The cheapest, bulk, may take {s3-glacier.restore-bulk}.'
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
				ask: 'Should some objects rest in a readier class on their way here?'
			},
			{ tree: 'data-transfer', ask: 'How does the existing archive get into the bucket?' }
		],
		sources: [glacierClasses, restoreOptions, objectLock, maintenance]
	}
} satisfies Record<string, OutcomeWords>;
