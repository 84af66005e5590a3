/** Outcomes for objects whose reads nobody can foretell. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	restoreOptions,
	s3Classes,
	s3Lifecycle,
	s3Moves,
	s3Pricing,
	s3Tiering,
	s3TieringRestore,
	s3TieringUse
} from '#trees/candidates/storage/sources.ts';

export const watched = {
	tiering: {
		title: 'Let S3 Intelligent-Tiering find out what is still read.',
		short: 'Intelligent-Tiering',
		recommend: ['s3-intelligent-tiering'],
		lede: 'It watches each object: unread for {s3-intelligent-tiering.idle-infrequent} it moves to a cheaper tier, for {s3-intelligent-tiering.idle-instant} to a very cheap one, and comes back when read. All three answer at once, without a fee for reading.',
		rival: {
			candidate: 's3-standard',
			when: 'nearly everything is read each month, so that there is nothing to find.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard', 's3-standard-ia'],
			says: 'The price falls from that of S3 Standard to about a sixth as an object goes unread. On top comes a small monthly fee for each watched object, which weighs most on smaller ones.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'The fee is by the object.',
				text: 'Millions of objects just over {s3-intelligent-tiering.size-min} may cost more to watch than they save. Divide bytes by objects first; smaller ones are neither watched nor moved.'
			},
			{
				lead: 'A scan wakes everything.',
				text: 'One full read, by a virus scanner or a copy for example, brings objects back to the dearest tier for {s3-intelligent-tiering.idle-infrequent}.'
			},
			{
				lead: 'Upload straight into it.',
				text: 'Name the class when you write. A lifecycle rule works too, but charges a move for each object.'
			},
			{
				lead: 'It deletes nothing.',
				text: 'Add a lifecycle rule for the end of life. There is no shortest time, so early deletion costs nothing.'
			}
		],
		older:
			'Older material knows two tiers, and a shortest time that was billed. There are three by itself and two to switch on, and the shortest time is gone.',
		first: {
			docs: s3TieringUse,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 'analytics',
				ask: 'How do people ask questions of this data?',
				known: 'reads are uneven, and Intelligent-Tiering prices each object by its own'
			},
			{ tree: 's3-access', ask: 'How do other accounts and users reach the objects?' }
		],
		sources: [s3Tiering, s3TieringUse, s3Classes]
	},

	'tiering-archive': {
		title: 'Use S3 Intelligent-Tiering with its archive tiers switched on.',
		short: 'Tiering with archive',
		recommend: ['s3-intelligent-tiering'],
		lede: 'What nobody reads for {s3-intelligent-tiering.idle-deep} sinks to the price of Glacier Deep Archive, one object at a time. Standard and bulk restores are free, and a restored object returns to daily use.',
		rival: {
			candidate: 's3-glacier-deep',
			when: 'age alone tells what is dead, so that a rule can move it without watching.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-standard', 's3-glacier-deep'],
			says: 'The tiers that need no restore cost from the price of S3 Standard down to a sixth; the archive tiers cost as Flexible Retrieval and Deep Archive do. Each watched object costs a monthly fee.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'A plain read fails.',
				text: 'An object in an archive tier must be restored first: hours from the first, up to {s3-glacier-deep.restore-standard} from the deep one. Every program that reads the bucket must know.'
			},
			{
				lead: 'Skip the first one, perhaps.',
				text: 'The Archive Access tier hardly costs less than the tier that answers at once. Many switch on only the deep one.'
			},
			{
				lead: 'Choose what is covered.',
				text: 'A configuration names a prefix or a tag, and the days: {s3-intelligent-tiering.idle-archive} at least for the first tier, {s3-intelligent-tiering.idle-deep} for the deep one.'
			},
			{
				lead: 'Small objects stay.',
				text: 'Under {s3-intelligent-tiering.size-min} nothing is watched or moved.'
			},
			{
				lead: 'Learn when it happens.',
				text: 'S3 can send an event when an object enters an archive tier; the class alone doesn’t show it.'
			}
		],
		first: {
			docs: s3TieringUse,
			resources: ['AWS::S3::Bucket', 'PutBucketIntelligentTieringConfiguration', 'RestoreObject']
		},
		next: [
			{
				tree: 'analytics',
				ask: 'Can the tools that query this data cope with restores?',
				known: 'objects long unread must be restored before a query'
			},
			{ tree: 'backup', ask: 'Should Object Lock or AWS Backup guard the old objects?' }
		],
		sources: [s3Tiering, s3TieringUse, s3TieringRestore, restoreOptions, s3Classes]
	},

	'small-objects': {
		title: 'Keep small objects in S3 Standard, and pack what grows old.',
		short: 'S3 Standard, packed',
		recommend: ['s3-standard'],
		lede: 'Cheaper classes bill small objects as larger ones, add data to each, or leave them where they are. S3 Standard does none of that. Packed into large files, old ones can go anywhere.',
		rival: {
			candidate: 's3-glacier-instant',
			when: 'a nightly job packs them into files of many megabytes that are hardly read.'
		},
		cost: {
			dimension: 'put-price',
			against: ['s3-glacier-instant', 's3-glacier-deep'],
			says: 'With small objects, requests cost more than storage. Each write, and each move by a rule, is charged by the object, and more so the colder the class.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'A move can cost more than it saves.',
				text: 'By default lifecycle rules leave objects under {s3-standard-ia.size-min} alone. Before you lower that limit, set the price of the move against years of storage.'
			},
			{
				lead: 'Billed as larger.',
				text: 'Standard-IA, One Zone-IA and Glacier Instant Retrieval bill at least {s3-standard-ia.size-min} an object. The two slower Glacier classes add {s3-glacier-deep.size-added} to each.'
			},
			{
				lead: 'Pack at the source.',
				text: 'Firehose, or a batch job, can join events into large files by the hour. Queries become faster too.'
			},
			{
				lead: 'Is it an object at all?',
				text: 'Small records that are looked up by a field belong in a database.'
			}
		],
		older:
			'Older rules, from before September 2024, still move small objects into the slower Glacier classes until somebody edits them; look at yours.',
		first: {
			docs: s3Lifecycle,
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'What can join small events into large files on their way?',
				known: 'the files end in S3'
			},
			{
				tree: 'database',
				ask: 'Would a database hold such small records better?',
				known: 'millions of small records, looked up one by one'
			}
		],
		sources: [s3Moves, s3Tiering, glacierClasses, s3Classes]
	}
} satisfies Record<string, OutcomeWords>;
