/** Outcomes about what stands in files, and about one list over everything. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	hubEnable,
	hubIntro,
	hubPlans,
	hubPricing,
	hubServices,
	macieAutomated,
	macieFindings,
	macieIntro,
	macieJobs,
	maciePricing,
	macieStorage
} from '#trees/candidates/security/sources.ts';

export const contents = {
	'data-overview': {
		title: 'Let Macie look through all buckets.',
		short: 'Macie discovery',
		recommend: ['macie@automated'],
		lede: 'Automated discovery reads samples from every bucket, a part each day, and scores each bucket by what it finds. Macie also tells when a bucket becomes public or shared.',
		rival: {
			candidate: 'macie@job',
			when: 'somebody must be able to say that every file of a bucket was read.'
		},
		cost: {
			dimension: 'example-month',
			against: ['macie@job', 'guardduty@account'],
			says: 'You pay for each bucket and each hundred thousand objects by the month, and for each GB of samples read. The trial shows what it would be.',
			page: maciePricing
		},
		watch: [
			{
				lead: 'A sample proves nothing clean.',
				text: 'It tells where to look. Where it matters, let a job read the bucket in full.'
			},
			{
				lead: 'It reads S3 only, and not all of it.',
				text: 'Images, sound and video, the archive classes and directory buckets are left out. Scanned letters are images.'
			},
			{
				lead: 'It needs the key.',
				text: 'Objects under a KMS key of yours are read only if Macie may decrypt with it.'
			},
			{
				lead: 'Keep the results.',
				text: 'Findings stay for {macie.records-kept.automated}. The full record of what was read needs a bucket of yours, set up at the start.'
			},
			{
				lead: 'Leave logs out.',
				text: 'Buckets with AWS’s logs can be excluded, and your own kinds of data added by a pattern.'
			}
		],
		first: { docs: macieAutomated, resources: ['AWS::Macie::Session'] },
		next: [
			{
				tree: 's3-encryption',
				ask: 'How should those buckets be encrypted?',
				known: 'Macie must be able to decrypt them'
			},
			{
				tree: 'observability',
				ask: 'Who reads those objects?',
				known: 'it is known which buckets hold sensitive data'
			}
		],
		sources: [macieIntro, macieAutomated, macieStorage, macieFindings]
	},

	'data-search': {
		title: 'Read the files in full with a Macie job.',
		short: 'Macie job',
		recommend: ['macie@job'],
		lede: 'A discovery job reads the objects you name, once or each day, week or month, for the kinds of data you choose, and records each, with or without a hit. Databases are exported to S3 first.',
		rival: {
			candidate: 'macie@automated',
			when: 'it is enough to know in which buckets such data lies, or reading all of them would cost too much.'
		},
		cost: {
			dimension: 'example-month',
			against: ['macie@automated', 'guardduty@account'],
			says: 'You pay for each GB read, and for the buckets as Macie’s user. Before it runs, the console shows what a job is likely to cost; an export is paid for apart.',
			page: maciePricing
		},
		watch: [
			{
				lead: 'The bill grows with the bucket.',
				text: 'Limit the job by prefix, tag, age or depth, and let one on a schedule read only what is new.'
			},
			{
				lead: 'What it can’t open it skips.',
				text: 'Images, sound, archive classes, unknown formats and keys it may not use. Read the list of skipped objects before you sign.'
			},
			{
				lead: 'An export is a copy of everything.',
				text: 'A snapshot or a table in S3 holds the same data as the database. Encrypt it, shut it off, delete it after the job.'
			},
			{
				lead: 'Where the record lies.',
				text: 'Set up a bucket for the results: findings stay for {macie.records-kept.job}, and objects without a hit stand in the results only.'
			},
			{
				lead: 'Once a day at most.',
				text: 'A job doesn’t start at an upload. Keep new files shut away until it has read them; to judge each at once takes a program of yours.'
			},
			{
				lead: 'Own kinds of data.',
				text: 'Customer numbers or file marks need a pattern of yours. Try it on a few files.'
			}
		],
		first: {
			docs: macieJobs,
			resources: ['AWS::Macie::Session', 'AWS::Macie::CustomDataIdentifier']
		},
		next: [
			{
				tree: 's3-encryption',
				ask: 'How should those buckets be encrypted?',
				known: 'Macie must be able to decrypt them'
			},
			{
				tree: 's3-storage-class',
				ask: 'Can what need not be kept go?',
				known: 'it is known what the files hold'
			}
		],
		sources: [macieIntro, macieJobs, macieStorage, macieFindings]
	},

	'all-findings': {
		title: 'Bring all findings together in Security Hub.',
		short: 'Security Hub',
		recommend: ['security-hub', 'guardduty@account'],
		lede: 'It joins what GuardDuty, Inspector, Macie and Security Hub CSPM know of one resource, shows the ways an attacker could take, and orders the work, over accounts and Regions.',
		rival: {
			candidate: 'security-hub-cspm',
			when: 'wrong settings are all you look for: it also runs alone.'
		},
		cost: {
			dimension: 'example-month',
			against: ['inspector', 'security-hub-cspm'],
			says: 'The essentials plan costs by the resource and holds Inspector’s scans and CSPM’s checks. GuardDuty’s part is added by events and GB, Macie as Macie. A cost estimator compares both ways.',
			page: hubPricing
		},
		watch: [
			{
				lead: 'It is only as good as what feeds it.',
				text: 'Without Security Hub CSPM it can judge no settings, without GuardDuty it hears of no attack. Look at coverage first.'
			},
			{
				lead: 'Two services, two formats.',
				text: 'Security Hub speaks OCSF, CSPM speaks ASFF. Tools and rules that read findings must know which.'
			},
			{
				lead: 'The bill changes its shape.',
				text: 'Charges for Inspector, CSPM and GuardDuty move into its plans. Estimate before you switch it on for all accounts.'
			},
			{
				lead: 'Somebody must own the list.',
				text: 'Tickets can be opened in Jira or ServiceNow by rule. Start with what is critical and can be reached.'
			},
			{
				lead: 'It keeps no logs.',
				text: 'For a search through raw records of years, keep them in S3: that is another decision.'
			}
		],
		older:
			'Older material means by Security Hub what is now Security Hub CSPM. The wider service came at the end of 2025.',
		first: {
			docs: hubEnable,
			resources: ['AWS::SecurityHub::HubV2', 'AWS::SecurityHub::AutomationRuleV2']
		},
		next: [
			{
				tree: 'messaging',
				ask: 'How do findings start a reaction?',
				known: 'Security Hub sends them to EventBridge'
			},
			{
				tree: 'analytics',
				ask: 'Where can raw security logs be searched?',
				known: 'Security Hub holds findings, not logs'
			}
		],
		sources: [hubIntro, hubServices, hubEnable, hubPlans]
	}
} satisfies Record<string, OutcomeWords>;
