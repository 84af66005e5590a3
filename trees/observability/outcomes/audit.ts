/** Outcomes about who did what in AWS, and what the set-up was. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cloudTrailPricing,
	configIntro,
	configPricing,
	configRecording,
	configRetention,
	trailCosts,
	trailEvents,
	trailFiles,
	trailHistory,
	trailIntro,
	trailLakeChange,
	trailValidation
} from '#trees/candidates/delivery/sources.ts';

export const audit = {
	'event-history': {
		title: 'Look it up in CloudTrail’s event history.',
		short: 'CloudTrail history',
		recommend: ['cloudtrail@history'],
		lede: 'It is there in every account, switched on, free, and can’t be altered. Search by name of the event, the user or the resource, and read who called from which address.',
		rival: {
			candidate: 'cloudtrail@trail',
			when: 'the same question may come later, from an auditor, or over several accounts.'
		},
		cost: {
			none: 'not applicable',
			why: 'Looking into the event history costs nothing.',
			page: cloudTrailPricing
		},
		watch: [
			{
				lead: 'It goes after {cloudtrail.records-kept.history}.',
				text: 'Download what the case needs today, and create a trail, so that the next question has no end.'
			},
			{
				lead: 'One Region at a time.',
				text: 'The event stands in the Region where it happened; those of IAM and other global services in one of their own.'
			},
			{
				lead: 'The name may be a role.',
				text: 'Read who assumed it, in the session’s name and the event before. Shared users name nobody.'
			},
			{
				lead: 'Reads of objects are missing.',
				text: 'Who downloaded a file from S3 was never recorded, unless a trail had been told to.'
			}
		],
		first: { docs: trailHistory, resources: ['AWS::CloudTrail::Trail'] },
		next: [
			{
				tree: 'identity',
				ask: 'How does each person get a name of their own?',
				known: 'CloudTrail names whoever signed in'
			},
			{ tree: 'threat-detection', ask: 'What would have noticed it?' }
		],
		sources: [trailHistory, trailIntro]
	},

	trail: {
		title: 'Create a CloudTrail trail to a bucket.',
		short: 'CloudTrail trail',
		recommend: ['cloudtrail@trail', 'athena'],
		lede: 'One trail for the organisation and all Regions writes every event to a bucket, for as long as you keep it, with digests that show tampering. Athena answers in SQL.',
		against: {
			'cloudtrail-lake': 'New customers can’t start it, and it gets fixes only.'
		},
		rival: {
			candidate: 'cloudwatch-logs@standard',
			when: 'audit events should be searched beside other logs: CloudWatch takes CloudTrail’s events itself.'
		},
		cost: {
			none: 'not applicable',
			why: 'The first copy of management events in a Region is free, S3 aside. Second copies and all data events are billed by the event.',
			page: cloudTrailPricing
		},
		watch: [
			{
				lead: 'It starts today.',
				text: 'Nothing from before is in it. Beyond the event history, what no trail recorded is lost.'
			},
			{
				lead: 'Guard the bucket.',
				text: 'Put it into an account where no administrator of the others may write, lock the objects, and turn log file validation on.'
			},
			{
				lead: 'Data events are off, and can be many.',
				text: 'Name the buckets, tables and functions that matter. Each delivery is billed, the first too.'
			},
			{
				lead: 'Second trails cost.',
				text: 'A trail of an account beside the organisation’s is a second copy of everything.'
			},
			{
				lead: 'Minutes late.',
				text: 'Events arrive some minutes after the call, without a guarantee.'
			}
		],
		older:
			'Older material recommends CloudTrail Lake for SQL. It closed to new customers in May 2026; its stores can be moved to CloudWatch.',
		first: { docs: trailIntro, resources: ['AWS::CloudTrail::Trail', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'In which class do years of events lie?',
				known: 'trail files in S3, seldom read'
			},
			{
				tree: 'encryption-keys',
				ask: 'Which key encrypts the trail?',
				known: 'its files lie in one bucket'
			},
			{ tree: 'threat-detection', ask: 'What should look for trouble in it?' }
		],
		sources: [trailIntro, trailFiles, trailCosts, trailValidation, trailLakeChange]
	},

	told: {
		title: 'Let EventBridge tell of CloudTrail events.',
		short: 'Trail + EventBridge',
		recommend: ['cloudtrail@trail', 'eventbridge'],
		lede: 'With a trail running, CloudTrail’s events also come to EventBridge’s default bus. A rule matches the call or the sign-in, and sends it to a topic for people or a function that acts.',
		rival: {
			candidate: 'cloudwatch-logs@standard',
			when: 'a number of events decides, such as ten refused calls: count lines by a metric filter.'
		},
		cost: {
			none: 'not applicable',
			why: 'AWS’s own events cost nothing on the default bus, and the first copy of management events nothing in the trail. What the rule calls is paid for.',
			page: cloudTrailPricing
		},
		watch: [
			{
				lead: 'No trail, no event.',
				text: 'Calls reach EventBridge only while a trail logs. Somebody who stops it should be the first rule.'
			},
			{
				lead: 'Rules see their own Region.',
				text: 'Sign-ins and IAM calls appear in one Region. Put a rule there, or forward events to one bus.'
			},
			{
				lead: 'Reads are left out.',
				text: 'A plain rule matches writes. Read-only calls need the rule state that takes all management events, and reads of objects a trail that records them.'
			},
			{
				lead: 'It tells, it doesn’t prevent.',
				text: 'Minutes may pass. What must never happen belongs into a service control policy.'
			},
			{
				lead: 'Test it.',
				text: 'Do the forbidden thing once, in a test account, and see who is called.'
			}
		],
		older: 'Older material calls the rules CloudWatch Events, which became EventBridge.',
		first: {
			docs: trailEvents,
			resources: ['AWS::CloudTrail::Trail', 'AWS::Events::Rule', 'AWS::SNS::Topic']
		},
		next: [
			{
				tree: 'messaging',
				ask: 'How does the message reach people and programs?',
				known: 'an EventBridge rule matches the event'
			},
			{
				tree: 'threat-detection',
				ask: 'Which patterns should AWS watch for itself?',
				known: 'single calls are matched by a rule'
			}
		],
		sources: [trailEvents, trailIntro, trailCosts]
	},

	configuration: {
		title: 'Record the set-up with AWS Config.',
		short: 'AWS Config',
		recommend: ['aws-config'],
		lede: 'A recorder keeps each resource’s settings and relations over time. Rules flag what breaks them, conformance packs bundle rules, and an aggregator shows accounts and Regions in one view.',
		rival: {
			candidate: 'cloudtrail@trail',
			when: 'the question is who changed it, rather than what it looked like.'
		},
		cost: {
			none: 'not applicable',
			why: 'Each recorded change and each evaluation of a rule is billed, so short-lived resources cost most. Daily recording counts less.',
			page: configPricing
		},
		watch: [
			{
				lead: 'It starts when you start it.',
				text: 'There is no past before the recorder. Switch it on in every account and Region in use before somebody asks.'
			},
			{
				lead: 'What comes and goes is dear.',
				text: 'Scaling groups, Spot and build jobs make changes by the thousand. Leave such types out, or record them daily.'
			},
			{
				lead: 'It flags, it doesn’t stop.',
				text: 'A bucket is public until a remedy runs. Prevent the worst with service control policies, or in templates.'
			},
			{
				lead: 'Global types once.',
				text: 'Record IAM in one Region alone, or each change counts several times.'
			},
			{
				lead: 'It keeps {aws-config.records-kept} unless told.',
				text: 'A shorter span removes history for good; its files in S3 follow rules of their own.'
			}
		],
		older: 'Older material adds Audit Manager, which takes no new customers since April 2026.',
		first: {
			docs: configIntro,
			resources: [
				'AWS::Config::ConfigurationRecorder',
				'AWS::Config::DeliveryChannel',
				'AWS::Config::ConfigRule'
			]
		},
		next: [
			{
				tree: 'infrastructure-as-code',
				ask: 'What describes how it should be?',
				known: 'AWS Config records how it is'
			},
			{
				tree: 'threat-detection',
				ask: 'Should Security Hub judge the set-up too?',
				known: 'AWS Config records in these accounts'
			}
		],
		sources: [configIntro, configRecording, configRetention]
	}
} satisfies Record<string, OutcomeWords>;
