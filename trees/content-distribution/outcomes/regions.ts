/** Outcomes for objects that are wanted in several Regions. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	s3MultiRegion,
	s3MultiRegionCreate,
	s3MultiRegionFailover,
	s3MultiRegionLimits,
	s3MultiRegionReplication,
	s3MultiRegionRequests,
	s3MultiRegionRouting,
	s3Pricing,
	s3Replicated,
	s3Replication,
	s3ReplicationNeeds,
	s3ReplicationSetup,
	s3ReplicationTime
} from '#trees/candidates/storage/sources.ts';

const before = {
	lead: 'What was there before stays behind.',
	text: 'Rules copy new objects only, and none that lie in an archive class. Batch Replication brings older ones over once.'
};
const late = {
	lead: 'When is it there?',
	text: 'Usually soon; large objects take hours, and nothing is promised. Replication Time Control promises {s3-replication.replica-share} within {s3-replication.replica-promise}, up to a rate, for a fee.'
};
const settings = {
	lead: 'Settings aren’t copied.',
	text: 'Policies, lifecycle rules and notifications are set on each bucket by itself.'
};

export const regions = {
	replicate: {
		title: 'Replicate the bucket to the Regions that read it.',
		short: 'S3 replication',
		recommend: ['s3-replication'],
		lede: 'Each Region has a bucket with the same objects, and programs there read the one beside them. Every GB crosses once, however often it is read.',
		rival: {
			candidate: 's3-multi-region-access-point',
			when: 'programs shouldn’t know which bucket is theirs, several Regions write, or reads must move when a Region fails.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3'],
			says: 'You keep everything once more for each Region, and pay for the GB that cross and a write for each object. Reading near by then costs requests only.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'A reader may be early.',
				text: 'An event in the first Region doesn’t mean that the object has arrived in the second. Start the work there from the second bucket’s own events.'
			},
			late,
			before,
			{
				lead: 'Deleting.',
				text: 'Delete markers are copied only if a rule says so, and a deleted version never. Old objects pile up in the copy.'
			},
			{
				lead: 'Copies aren’t copied on.',
				text: 'A rule from the second bucket to a third takes only what was written there. Send from the first to all of them.'
			},
			settings
		],
		first: {
			docs: s3ReplicationSetup,
			resources: ['AWS::S3::Bucket', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class fits the copies?',
				known: 'objects are replicated, and read in each Region'
			},
			{
				tree: 's3-encryption',
				ask: 'Which key in which Region?',
				known: 'objects are replicated between Regions'
			}
		],
		sources: [s3Replication, s3Replicated, s3ReplicationNeeds, s3ReplicationTime]
	},

	'replicate-safe': {
		title: 'Replicate the bucket to a Region far away, and lock the copy.',
		short: 'S3 replication, locked',
		recommend: ['s3-replication'],
		lede: 'New objects are written into another Region by themselves, best into an account that nobody uses daily. Object Lock keeps them from being deleted there.',
		rival: {
			candidate: 's3',
			when: 'the rule asks for distance between data centres and not between Regions: one bucket already lies in several zones.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3'],
			says: 'The second copy, its way between the Regions and a write for each object. A colder class for the copy makes it much cheaper than the first.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Replication is no backup.',
				text: 'An object overwritten by mistake is overwritten in the copy too. Versions on both sides and Object Lock are what brings it back.'
			},
			{
				lead: 'Versions must be on.',
				text: 'On both buckets. If somebody turns them off at the copy, replication fails, so watch the failed ones.'
			},
			late,
			before,
			{
				lead: 'Another account.',
				text: 'Let the copy belong to an account with other administrators, and change its owner on arrival.'
			},
			settings
		],
		first: {
			docs: s3ReplicationSetup,
			resources: ['AWS::S3::Bucket', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'backup',
				ask: 'Who keeps copies of everything else, and proves it?',
				known: 'the objects are replicated to another Region'
			},
			{
				tree: 'disaster-recovery',
				ask: 'How fast must the rest come back?',
				known: 'the objects lie in a second Region'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class fits a copy that nobody reads?',
				known: 'a locked copy in another Region'
			}
		],
		sources: [s3Replication, s3Replicated, s3ReplicationNeeds, s3ReplicationTime]
	},

	'multi-region': {
		title: 'Put a Multi-Region Access Point over replicated buckets.',
		short: 'S3 Multi-Region AP',
		recommend: ['s3-multi-region-access-point', 's3-replication'],
		lede: 'Programs everywhere use one name and get the nearest bucket, for reads and writes. Two-way replication keeps the buckets alike, and you move traffic when a Region fails.',
		against: {
			's3-transfer-acceleration': 'The access point brings the same fast way in by itself.'
		},
		rival: {
			candidate: 'cloudfront',
			when: 'people with browsers only read: it caches, takes unsigned requests, and turns to a second bucket by itself.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3'],
			says: 'Everything is kept in each Region. On top come a fee for each GB that is routed, another where it comes over the internet, and the GB that replication moves.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'It doesn’t know who has the object.',
				text: 'It picks the nearest bucket, and answers 404 if the object isn’t there yet. Use Replication Time Control, and try again elsewhere.'
			},
			{
				lead: 'Two writers, one key.',
				text: 'Two Regions that write the same key at once may show different objects for a while. Give each writer keys of its own, or name versions when reading.'
			},
			{
				lead: 'You throw the switch.',
				text: 'Traffic moves within minutes after you change routing, not by itself. Practise it, from a Region that isn’t the failing one.'
			},
			{
				lead: 'Signed by SigV4A.',
				text: 'Check that your SDK can. Anonymous requests are refused, and gateway endpoints don’t lead there.'
			},
			{
				lead: 'Buckets are fixed.',
				text: 'After it is made, none can be added. Plan for the Regions to come; {s3-multi-region-access-point.regions-most} at most.'
			},
			before
		],
		first: {
			docs: s3MultiRegionCreate,
			resources: ['AWS::S3::MultiRegionAccessPoint', 'AWS::S3::Bucket', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'Who decides to move, and does the rest move too?',
				known: 'objects are in several Regions under one name'
			},
			{
				tree: 's3-access',
				ask: 'Which policies hold at the access point and at the buckets?',
				known: 'signed requests through a Multi-Region Access Point'
			}
		],
		sources: [
			s3MultiRegion,
			s3MultiRegionRouting,
			s3MultiRegionRequests,
			s3MultiRegionLimits,
			s3MultiRegionReplication,
			s3MultiRegionFailover
		]
	}
} satisfies Record<string, OutcomeWords>;
