/** Outcomes for objects that are hardly ever read. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	maintenance,
	restoreOptions,
	s3Classes,
	s3Moves,
	s3Pricing
} from '#trees/candidates/storage/sources.ts';

const packing = {
	lead: 'Small objects.',
	text: 'Each object carries {s3-glacier-deep.size-added} of extra data that is billed. Pack small files into large ones first.'
};

export const archived = {
	instant: {
		title: 'Keep the objects in S3 Glacier Instant Retrieval.',
		short: 'Glacier Instant',
		recommend: ['s3-glacier-instant'],
		lede: 'It answers in milliseconds, spans three zones or more, and costs about a third of Standard-IA to keep. That pays when an object is read once a quarter or less.',
		rival: {
			candidate: 's3-standard-ia',
			when: 'objects are read every month or two.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard-ia', 's3-standard'],
			says: 'You pay for keeping, for every GB that is read, for dear requests, and for the shortest time. Reading everything once costs more than a month in S3 Standard.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Reads are dear.',
				text: 'A full read costs {s3-glacier-instant.read-fee}, and a request {s3-glacier-instant.get-price}. A yearly scan is fine, a weekly one is not.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-glacier-instant.min-days} are billed at least, also for what goes earlier. That comes to no more than about a month of Standard-IA.'
			},
			{
				lead: 'Small objects.',
				text: 'An object under {s3-glacier-instant.size-min} is billed as if it had that size.'
			},
			{
				lead: 'Write straight into it.',
				text: 'Name the class at upload. What is busy at first should start in S3 Standard instead.'
			}
		],
		older:
			'Older material knows no Glacier class that answers at once; this one joined the two slower classes later.',
		first: {
			docs: glacierClasses,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 'backup',
				ask: 'Should AWS Backup or Object Lock guard these copies?',
				known: 'they are hardly read, and then at once'
			},
			{ tree: 'data-transfer', ask: 'How does the existing data get into the bucket?' }
		],
		sources: [glacierClasses, s3Classes]
	},

	flexible: {
		title: 'Archive in S3 Glacier Flexible Retrieval.',
		short: 'Glacier Flexible',
		recommend: ['s3-glacier-flexible'],
		lede: 'Readers can wait some hours: a standard restore ends within {s3-glacier-flexible.restore-standard} as a rule, a bulk restore is free, and an expedited one takes minutes.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'people ask for single objects in minutes as a rule. It costs hardly more to keep, and needs no restore.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-deep', 's3-standard'],
			says: 'You pay for keeping, for restores faster than bulk, for the restored copies while they last, and for the shortest time. It is at its best when large sets come back in bulk.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Restore first.',
				text: 'A plain read fails. The program must ask for a restore, wait for the event, and read the temporary copy in time.'
			},
			{
				lead: 'Minutes are not promised.',
				text: 'Expedited restores end within {s3-glacier-flexible.restore-expedited} as a rule, but may be refused at busy times unless you buy capacity for them.'
			},
			{
				lead: 'Bulk takes longer.',
				text: 'The free restore ends within {s3-glacier-flexible.restore-bulk}. Batch Operations starts many standard ones within minutes.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-glacier-flexible.min-days} are billed at least.'
			},
			packing
		],
		older:
			'Older material speaks of the Amazon Glacier service with vaults, which takes no new customers; use the storage classes of S3.',
		first: {
			docs: glacierClasses,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration', 'RestoreObject']
		},
		next: [
			{
				tree: 'backup',
				ask: 'Is a backup service with its own retention rules the better keeper?',
				known: 'restores may take some hours'
			},
			{ tree: 'data-transfer', ask: 'How does the existing archive get into the bucket?' }
		],
		sources: [glacierClasses, restoreOptions, s3Classes, s3Moves, maintenance]
	},

	deep: {
		title: 'Archive in S3 Glacier Deep Archive.',
		short: 'Glacier Deep Archive',
		recommend: ['s3-glacier-deep'],
		lede: 'It is the cheapest storage in AWS. A standard restore ends within {s3-glacier-deep.restore-standard}, which your readers can bear.',
		rival: {
			candidate: 's3-glacier-flexible',
			when: 'somebody may need an object within the same working day.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-flexible', 's3-standard'],
			says: 'You pay for keeping, for each restore by the GB and the object, and for the shortest time. Putting objects in costs a dear request each, so large objects suit it best.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'No fast lane.',
				text: 'There is no expedited restore. The standard one ends within {s3-glacier-deep.restore-standard}, bulk within {s3-glacier-deep.restore-bulk}. If nobody told you how long they can wait, ask.'
			},
			{
				lead: 'Shortest time.',
				text: '{s3-glacier-deep.min-days} are billed at least, though this comes to less than {s3-glacier-flexible.min-days} in Flexible Retrieval.'
			},
			{
				lead: 'Getting everything back.',
				text: 'A standard restore of the whole archive costs as much as many months of keeping it; bulk costs less and takes longer. Plan for parts.'
			},
			{
				lead: 'A one-way road.',
				text: 'No rule moves objects out of here. You restore a copy and write it anew.'
			},
			packing
		],
		older:
			'Older material sends such data to the Amazon Glacier service with vaults, which takes no new customers.',
		first: {
			docs: glacierClasses,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration', 'RestoreObject']
		},
		next: [
			{
				tree: 'backup',
				ask: 'Should AWS Backup or Object Lock guard these copies?',
				known: 'readers can wait half a day'
			},
			{ tree: 'data-transfer', ask: 'How does the existing archive get into the bucket?' }
		],
		sources: [glacierClasses, restoreOptions, s3Classes, s3Moves, maintenance]
	}
} satisfies Record<string, OutcomeWords>;
