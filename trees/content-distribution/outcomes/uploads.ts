/** Outcomes for files that are sent in. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	s3Acceleration,
	s3AccelerationStart,
	s3AccelerationTest,
	s3Intro,
	s3MultiRegionRequests,
	s3Parts,
	s3Presigned,
	s3Pricing,
	s3UsageCodes
} from '#trees/candidates/storage/sources.ts';

export const uploads = {
	'upload-plain': {
		title: 'Send the files straight to the bucket, large ones in parts.',
		short: 'Plain S3, in parts',
		recommend: ['s3'],
		lede: 'Over a short way the line is the limit, not the distance. Pre-signed links let people send into a private bucket, and parts fill the line and survive breaks.',
		rival: {
			candidate: 's3-transfer-acceleration',
			when: 'senders sit on other continents, and a measurement shows that their uploads get faster.'
		},
		cost: {
			none: 'not applicable',
			why: 'Nothing in between adds a fee: you pay for the requests that write, one for each part, and for what is kept.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Don’t lead them through your servers.',
				text: 'Files that pass a server or a function cost twice and meet its limits. Let the application sign, and the client send.'
			},
			{
				lead: 'Broken uploads are billed.',
				text: 'Parts that were never completed stay. A lifecycle rule deletes them after some days.'
			},
			{
				lead: 'A link overwrites.',
				text: 'Who may write a key may replace what is there. Give each upload a key of its own, and turn on versioning.'
			},
			{
				lead: 'Links end.',
				text: 'At most after {s3.link-lasts}, sooner with a role’s credentials. An upload of many hours needs new ones for its later parts.'
			},
			{
				lead: 'How large.',
				text: 'One object may hold {s3.item-max}.'
			}
		],
		first: {
			docs: s3Presigned,
			resources: ['AWS::S3::Bucket', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'data-transfer',
				ask: 'Is it a whole archive that moves once?',
				known: 'senders are near the Region'
			},
			{
				tree: 's3-access',
				ask: 'Who may write what, and how?',
				known: 'people send files with pre-signed links'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class takes what comes in?',
				known: 'files are sent in by people or devices'
			}
		],
		sources: [s3Presigned, s3Parts, s3Intro]
	},

	'upload-accelerated': {
		title: 'Turn on Transfer Acceleration for the bucket.',
		short: 'Transfer Acceleration',
		recommend: ['s3-transfer-acceleration'],
		lede: 'Senders use a second name of the same bucket. Their files enter at an edge location near them and travel AWS’s own network for the long part.',
		rival: {
			candidate: 'cloudfront',
			when: 'the files are small and a website behind CloudFront takes them anyway: it passes PUT and POST to the bucket.'
		},
		cost: {
			none: 'not published',
			why: 'The documentation gives no figure; the price page has today’s. A fee for each GB comes on top of S3, at one rate for edge locations in the United States, Europe and Japan and another elsewhere.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Measure first.',
				text: 'AWS’s Speed Comparison tool uploads from the sender’s own browser, with and without. Near the Region the difference is small.'
			},
			{
				lead: 'Not in every Region.',
				text: 'The documentation lists those that offer it; Stockholm, for one, is missing.'
			},
			{
				lead: 'The name of the bucket.',
				text: 'It must have no dots, and clients must use the name with s3-accelerate. The ordinary one stays slow.'
			},
			{
				lead: 'Still in parts.',
				text: 'Acceleration and parts help together: several parts at once, each of them tried again after a break.'
			},
			{
				lead: 'Not at once.',
				text: 'After turning it on, some minutes pass before uploads get faster.'
			}
		],
		first: {
			docs: s3AccelerationStart,
			resources: ['AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'data-transfer',
				ask: 'Is there a large amount that moves once?',
				known: 'regular uploads enter by Transfer Acceleration'
			},
			{
				tree: 's3-access',
				ask: 'Who may write what, and how?',
				known: 'senders use the accelerated name of one bucket'
			}
		],
		sources: [s3Acceleration, s3AccelerationTest, s3MultiRegionRequests, s3UsageCodes]
	}
} satisfies Record<string, OutcomeWords>;
