import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	guardDutyEvents,
	guardDutyIntro,
	guardDutyLogs,
	guardDutyMalware,
	guardDutyMalwareCosts,
	guardDutyMalwareOnDemand,
	guardDutyMalwareQuotas,
	guardDutyPricing,
	guardDutyRuntime,
	guardDutyTrial
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'guardduty',
	name: 'Amazon GuardDuty',
	short: 'GuardDuty',
	summary:
		'Watches the logs of an account, and more if you choose, for signs of attack, misuse and malware, and reports what it finds.',
	alias: [
		'threat detection',
		'intrusion detection',
		'IDS',
		'cryptomining',
		'compromised credentials',
		'malware scan',
		'antivirus',
		'Extended Threat Detection',
		'S3 Protection',
		'EKS Protection',
		'RDS Protection',
		'Lambda Protection',
		'AI Protection',
		'Malware Protection for AWS Backup',
		'anomaly',
		'virus scan',
		'scan uploads'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			account: 'the account’s logs',
			runtime: 'Runtime Monitoring',
			uploads: 'Malware Protection for S3'
		}
	},
	facts: {
		'made-for': byVariant({
			account: read('signs of attack in an account', guardDutyIntro, '2026-11'),
			runtime: read('signs of attack inside servers and containers', guardDutyRuntime, '2026-11'),
			uploads: read('malware in files newly put into a bucket', guardDutyMalware, '2026-11')
		}),
		finds: byVariant({
			account: read(
				['attacks', 'malware'],
				guardDutyIntro,
				'2026-11',
				'malware on EC2 volumes by a protection plan'
			),
			runtime: read(['attacks'], guardDutyRuntime, '2026-11'),
			uploads: read(['malware'], guardDutyMalware, '2026-11')
		}),
		'reads-from': byVariant({
			account: read(
				'management events, flow logs of EC2, DNS queries',
				guardDutyLogs,
				'2026-11',
				'more with protection plans for S3, EKS, RDS, Lambda'
			),
			runtime: read('processes, files and connections in the system', guardDutyRuntime, '2026-11'),
			uploads: read(
				'new objects, and new versions, in chosen buckets',
				guardDutyMalware,
				'2026-11',
				'older ones by a call for each'
			)
		}),
		cannot: byVariant({
			account: read('read DNS queries sent to other resolvers', guardDutyLogs, '2026-11'),
			runtime: read('watch EKS on Fargate', guardDutyRuntime, '2026-11'),
			uploads: read('protect a bucket of another account or Region', guardDutyMalware, '2026-11')
		}),
		'looks-when': byVariant({
			account: read('all the time', guardDutyIntro, '2026-11'),
			runtime: read('all the time', guardDutyRuntime, '2026-11'),
			uploads: read('at each upload, or when you ask', guardDutyMalwareOnDemand, '2026-11')
		}),
		'agent-needed': byVariant({
			account: read(false, guardDutyLogs, '2026-11'),
			runtime: read(true, guardDutyRuntime, '2026-11', 'GuardDuty can install and update it'),
			uploads: read(false, guardDutyMalware, '2026-11')
		}),
		'needs-first': byVariant({
			account: read('nothing', guardDutyLogs, '2026-11', 'it reads streams of its own'),
			runtime: read('GuardDuty in the account and Region', guardDutyIntro, '2026-11'),
			uploads: read(
				'a bucket and a role',
				guardDutyMalwareCosts,
				'2026-11',
				'works without the rest'
			)
		}),
		'does-about-it': byVariant({
			account: read('tells', guardDutyEvents, '2026-11'),
			runtime: read('tells', guardDutyRuntime, '2026-11'),
			uploads: read('tells, and tags the object if you wish', guardDutyMalware, '2026-11')
		}),
		'tells-by': byVariant({
			account: read('EventBridge, in near real time', guardDutyEvents, '2026-11'),
			runtime: read('EventBridge, in near real time', guardDutyEvents, '2026-11'),
			uploads: read('EventBridge, with each result', guardDutyMalware, '2026-11')
		}),
		'over-accounts': byVariant({
			account: read(
				'an organisation, from one account',
				guardDutyIntro,
				'2026-11',
				'to be switched on in each Region'
			),
			runtime: read('an organisation, from one account', guardDutyIntro, '2026-11'),
			uploads: read('each account sets its own buckets', guardDutyMalware, '2026-11')
		}),
		'records-kept': byVariant({
			account: read(90, guardDutyEvents, '2026-11', 'findings'),
			runtime: read(90, guardDutyEvents, '2026-11', 'findings'),
			uploads: read(
				90,
				guardDutyEvents,
				'2026-11',
				'findings, which there are only with GuardDuty switched on'
			)
		}),
		'billed-for': byVariant({
			account: read('events and GB of logs looked at', guardDutyPricing, '2026-11'),
			runtime: read('vCPUs watched, by the month', guardDutyPricing, '2026-11'),
			uploads: read('GB scanned and objects looked at', guardDutyPricing, '2026-11')
		}),
		'trial-days': byVariant({
			account: read(30, guardDutyTrial, '2026-11', 'in each Region'),
			runtime: read(30, guardDutyTrial, '2026-11', 'of its own')
		}),
		'example-month': byVariant({
			account: read(100, guardDutyPricing, '2026-11', 'what the others are measured by'),
			runtime: read(
				125,
				guardDutyPricing,
				'2026-11',
				'worked out; on top, but flow logs of these instances then cost nothing'
			),
			uploads: read(25, guardDutyPricing, '2026-11', 'worked out; 20,000 files of 20 GB together')
		}),
		'left-to-you': byVariant({
			account: read('somebody or something that acts on findings', guardDutyEvents, '2026-11'),
			runtime: read('coverage: which servers have the agent', guardDutyRuntime, '2026-11'),
			uploads: read('keeping readers away from bad objects', guardDutyMalware, '2026-11')
		}),
		'first-step': byVariant({
			account: read('a detector in each Region', guardDutyMalware, '2026-11'),
			runtime: read('the feature on the detector', guardDutyRuntime, '2026-11'),
			uploads: read('a protection plan for the bucket', guardDutyMalware, '2026-11')
		}),
		'repeats-told': byVariant({
			account: read(6, guardDutyEvents, '2026-11', 'can be shortened; new findings at once')
		}),
		'buckets-scanned': byVariant({
			uploads: read(25, guardDutyMalwareQuotas, '2026-11', 'in an account and Region')
		}),
		'object-scanned': byVariant({
			uploads: read(100, guardDutyMalwareQuotas, '2026-11', 'by default; AWS Support may raise it')
		})
	}
});
