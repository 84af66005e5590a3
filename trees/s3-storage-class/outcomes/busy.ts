/** Outcomes for objects that are in use, or not kept for long. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	s3ClassAnalysis,
	s3Classes,
	s3Express,
	s3ExpressDifferences,
	s3Expiry,
	s3Lifecycle,
	s3Performance,
	s3Pricing
} from '#trees/candidates/storage/sources.ts';

export const busy = {
	standard: {
		title: 'Keep the objects in S3 Standard.',
		short: 'S3 Standard',
		recommend: ['s3-standard'],
		lede: 'It is the default, has no fee for reading and no shortest time, and keeps data in three zones or more. For what is read often or deleted soon, nothing is cheaper in all.',
		rival: {
			candidate: 's3-intelligent-tiering',
			when: 'a good part of the objects goes quiet for months, and nobody can say which.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard-ia', 's3-intelligent-tiering'],
			says: 'You pay for what is stored and for requests; a read costs only its request. Standard-IA costs {s3-standard-ia.gb-month} to keep, but one full read a month eats nearly all of the difference.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'What is left behind grows.',
				text: 'Nothing leaves by itself. Let a lifecycle rule delete what is done with, old versions and broken uploads included, and look at the oldest objects once a year.'
			},
			{
				lead: 'Measure before you move.',
				text: 'Storage Class Analysis shows after a month or longer how much of each age group is still read. It judges only between S3 Standard and Standard-IA.'
			},
			{
				lead: 'Rules apply to what is there.',
				text: 'A new lifecycle rule takes in existing objects too, and a bucket policy can’t stop it. Try it on a prefix first.'
			},
			{
				lead: 'Data that leaves AWS.',
				text: 'For popular downloads, transfer to the internet is most of the bill. No class changes that; a cache in front does.'
			}
		],
		older:
			'Older material offers Reduced Redundancy Storage for data that can be made again. AWS advises against it today: S3 Standard is far more durable and better value.',
		first: {
			docs: s3Classes,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 's3-access',
				ask: 'How do other accounts and users reach the objects?',
				known: 'the objects lie in S3 Standard'
			},
			{ tree: 's3-encryption', ask: 'Who holds the key of the bucket?' },
			{
				tree: 'content-distribution',
				ask: 'Should a cache stand between the bucket and its readers?',
				known: 'the objects are read often'
			}
		],
		sources: [s3Classes, s3ClassAnalysis, s3Lifecycle, s3Expiry]
	},

	express: {
		title: 'Keep the busy set in S3 Express One Zone.',
		short: 'S3 Express One Zone',
		recommend: ['s3-express'],
		lede: 'S3 Express One Zone answers in {s3-express.first-byte} to compute in the same zone, and each request costs less. Whatever must last stays in a bucket of S3 Standard.',
		rival: {
			candidate: 's3-standard',
			when: 'the program can fetch many objects side by side, so that the delay of each no longer adds up.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard', 's3-standard-ia'],
			says: 'Keeping costs several times as much as in S3 Standard, a request much less. On top, each GB written or read costs a little. It pays for a small set in small pieces that is read very often.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'One zone holds it.',
				text: 'There are no versions and no replication. Keep whatever can’t be made again in S3 Standard too, or have the program write to buckets in several zones.'
			},
			{
				lead: 'No rule moves it on.',
				text: 'Lifecycle rules only delete in a directory bucket. A job of your own must copy results back.'
			},
			{
				lead: 'Beside the compute.',
				text: 'You choose the zone when you create the bucket. Compute in another zone loses much of the gain.'
			},
			{
				lead: 'Not every call is there.',
				text: 'No event notifications, tags or Object Lock; lists come in no order, and the command line’s sync doesn’t work. Test your tools.'
			},
			{
				lead: 'Would a cache do?',
				text: 'If the same few objects are read again and again, memory beside the program answers sooner still.'
			}
		],
		first: {
			docs: s3Express,
			resources: ['AWS::S3Express::DirectoryBucket', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'caching',
				ask: 'Would a cache in front of S3 serve the same reads?',
				known: 'each read must end within a few milliseconds'
			},
			{
				tree: 'storage',
				ask: 'Would a file system for fast compute suit the programs better?',
				known: 'the programs use the S3 API today'
			}
		],
		sources: [s3Express, s3ExpressDifferences, s3Classes, s3Performance]
	}
} satisfies Record<string, OutcomeWords>;
