/** Outcomes about what happens, or has happened. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { cloudTrailPricing, trailHistory, trailIntro } from '#trees/candidates/delivery/sources.ts';
import {
	detectiveIntro,
	detectivePricing,
	detectiveSources,
	guardDutyBackups,
	guardDutyEvents,
	guardDutyIntro,
	guardDutyLogs,
	guardDutyMalware,
	guardDutyMalwareCosts,
	guardDutyMalwareOnDemand,
	guardDutyMalwareQuotas,
	guardDutyPricing,
	guardDutyRegions,
	guardDutyRuntime,
	guardDutyTrial
} from '#trees/candidates/security/sources.ts';

export const attacks = {
	attacks: {
		title: 'Switch on GuardDuty in every Region.',
		short: 'GuardDuty',
		recommend: ['guardduty@account'],
		lede: 'It reads calls, network flows and DNS queries by itself, without agents and without logs of yours, and reports stolen keys, mining, strange calls and chains of them.',
		rival: {
			candidate: 'security-hub',
			when: 'weak spots and wrong settings should stand in the same list, ordered by danger.'
		},
		cost: {
			dimension: 'example-month',
			against: ['security-hub', 'detective'],
			says: 'You pay for each million events and each GB of logs that it looks at, less for each as they grow, and for each protection plan by itself. The trial shows what it would be.',
			page: guardDutyPricing
		},
		watch: [
			{
				lead: 'It tells; it stops nothing.',
				text: 'Without a rule in EventBridge that wakes somebody or takes the key away, findings lie in the console, for {guardduty.records-kept.account}.'
			},
			{
				lead: 'Every Region, every account.',
				text: 'Attackers go where nobody looks. Switch it on from one account of the organisation, for new accounts too, even in Regions you never use.'
			},
			{
				lead: 'Look through the protection plans.',
				text: 'S3, EKS, RDS, Lambda and malware on EC2 volumes are separate plans. A new account gets most of them at first; Runtime Monitoring and malware scans of uploads or backups must be chosen. The list grows, lately by AI Protection.'
			},
			{
				lead: 'Choose what wakes somebody.',
				text: 'Each finding has a severity: let the rule pass on the high ones, and suppress what you know. Repeats are told every {guardduty.repeats-told.account} only, unless the administrator shortens that.'
			},
			{
				lead: 'DNS elsewhere is not seen.',
				text: 'Servers that ask a resolver of their own hide their queries from it.'
			},
			{
				lead: 'One call you know is simpler.',
				text: 'That the root user signs in, or that somebody stops the trail, an EventBridge rule on CloudTrail tells without it.'
			}
		],
		first: { docs: guardDutyIntro, resources: ['AWS::GuardDuty::Detector', 'AWS::Events::Rule'] },
		next: [
			{
				tree: 'messaging',
				ask: 'How do findings reach people and programs?',
				known: 'GuardDuty sends each finding to EventBridge'
			},
			{
				tree: 'observability',
				ask: 'Which records must be kept for a case?',
				known: 'GuardDuty keeps findings, not the logs'
			},
			{
				tree: 'traffic-protection',
				ask: 'What should hold such attacks back?',
				known: 'GuardDuty only reports them'
			}
		],
		sources: [
			guardDutyIntro,
			guardDutyLogs,
			guardDutyEvents,
			guardDutyRegions,
			guardDutyTrial,
			guardDutyBackups
		]
	},

	'inside-servers': {
		title: 'Add Runtime Monitoring to GuardDuty.',
		short: 'Runtime Monitoring',
		recommend: ['guardduty@runtime'],
		lede: 'An agent on EC2, on EKS nodes or beside tasks of ECS on Fargate reports processes, files and connections, and GuardDuty judges them together with the account’s logs.',
		rival: {
			candidate: 'guardduty@account',
			when: 'no agent may run beside your programs, or signs in calls and network flows are enough.'
		},
		cost: {
			dimension: 'example-month',
			against: ['guardduty@account', 'inspector'],
			says: 'You pay for each vCPU watched by the month, less from a number on. For instances that have the agent, their flow logs are then looked at for nothing.',
			page: guardDutyPricing
		},
		watch: [
			{
				lead: 'Where no agent is, nothing is seen.',
				text: 'Look at coverage, not at the switch: systems that are too old, or have no way to the endpoint, stay dark.'
			},
			{
				lead: 'EKS on Fargate is left out.',
				text: 'ECS on Fargate is covered, and there GuardDuty alone manages the agent.'
			},
			{
				lead: 'It needs GuardDuty.',
				text: 'Runtime Monitoring is a feature of a detector, in each Region, and is not on by itself in a new account.'
			},
			{
				lead: 'It tells; it ends no process.',
				text: 'Decide who isolates an instance or replaces a task, and practise it once.'
			},
			{
				lead: 'Flaws are another matter.',
				text: 'It sees that somebody uses a hole. Which holes there are, Inspector knows.'
			}
		],
		older:
			'Older material knows Runtime Monitoring for EKS only. It covers EC2 and ECS on Fargate as well.',
		first: { docs: guardDutyRuntime, resources: ['AWS::GuardDuty::Detector'] },
		next: [
			{
				tree: 'compute',
				ask: 'Could the work run where no server is yours?',
				known: 'servers or containers are watched by an agent'
			},
			{
				tree: 'messaging',
				ask: 'How do findings start a reaction?',
				known: 'GuardDuty sends each finding to EventBridge'
			}
		],
		sources: [guardDutyRuntime, guardDutyTrial, guardDutyLogs]
	},

	uploads: {
		title: 'Scan uploads with Malware Protection for S3.',
		short: 'Malware Protection S3',
		recommend: ['guardduty@uploads'],
		lede: 'GuardDuty scans each new object of the bucket, publishes the result and, if you wish, writes it on the object as a tag. Nothing has to be run, and GuardDuty itself need not be on.',
		rival: {
			candidate: 'guardduty@account',
			when: 'what you fear is somebody who reads or deletes objects, not what is in them.'
		},
		cost: {
			dimension: 'example-month',
			against: ['guardduty@account', 'macie@job'],
			says: 'You pay for each GB scanned and for each thousand objects; tags and calls are paid for as S3. A monthly amount is free in an account’s first year.',
			page: guardDutyPricing
		},
		watch: [
			{
				lead: 'A bad file lies there all the same.',
				text: 'The scan comes after the upload. Let a bucket policy refuse reading until the tag says it is clean, or move clean files on to a second bucket.'
			},
			{
				lead: 'By itself, only what comes new.',
				text: 'Older objects, and those to be scanned again with newer signatures, take a call for each. A program of yours must go through the bucket.'
			},
			{
				lead: 'At most {guardduty.buckets-scanned.uploads}, and {guardduty.object-scanned.uploads} a file.',
				text: 'What is larger or an archive nested too deep is skipped: treat such a result as no.'
			},
			{
				lead: 'Findings need GuardDuty.',
				text: 'Alone, it writes results to EventBridge, CloudWatch and tags; nothing stands among the findings.'
			},
			{
				lead: 'Each account sets it up itself.',
				text: 'An administrator can’t switch it on for another account’s bucket, nor for another Region.'
			}
		],
		older:
			'Older material runs a scanner of its own in Lambda or on EC2 for each upload. That is no longer needed.',
		first: { docs: guardDutyMalware, resources: ['AWS::GuardDuty::MalwareProtectionPlan'] },
		next: [
			{
				tree: 'messaging',
				ask: 'What starts the next step when a file is clean?',
				known: 'each result comes to EventBridge'
			},
			{
				tree: 's3-storage-class',
				ask: 'Where do clean files stay?',
				known: 'uploads land in a bucket of their own'
			}
		],
		sources: [
			guardDutyMalware,
			guardDutyMalwareQuotas,
			guardDutyMalwareCosts,
			guardDutyMalwareOnDemand
		]
	},

	traced: {
		title: 'Trace findings in Detective.',
		short: 'Detective',
		recommend: ['detective'],
		lede: 'It lays calls, network flows and findings of {detective.records-kept} side by side for each role, instance and address, and groups findings that belong to one case.',
		rival: {
			candidate: 'cloudtrail@trail',
			when: 'cases are rare, and somebody can query a trail’s files with Athena.'
		},
		cost: {
			dimension: 'example-month',
			against: ['cloudtrail@trail', 'guardduty@account'],
			says: 'You pay for each GB taken in, whatever its source, in each account and Region. It reads streams of its own: the logs themselves cost nothing more.',
			page: detectivePricing
		},
		watch: [
			{
				lead: 'It knows nothing from before.',
				text: 'It takes in from the day you switch it on. Do that now, not when the case is there.'
			},
			{
				lead: 'It raises no findings.',
				text: 'You begin at a role, a machine or an address, mostly because GuardDuty, or a service that sends to Security Hub CSPM, has named it.'
			},
			{
				lead: 'It doesn’t see everything.',
				text: 'Reads of objects in S3 are missing, and flows of NAT gateways, databases and Fargate.'
			},
			{
				lead: 'In each Region by itself.',
				text: 'A picture covers one Region, with accounts that join it. Beyond {detective.graph-volume} it stops taking in.'
			},
			{
				lead: 'Secure the evidence first.',
				text: 'Snapshots and logs of the systems themselves are not in it. Take them before anybody cleans up.'
			}
		],
		first: { docs: detectiveIntro, resources: ['AWS::Detective::Graph'] },
		next: [
			{
				tree: 'observability',
				ask: 'Which raw records must be kept beside it?',
				known: 'Detective keeps its own copy for up to a year'
			},
			{
				tree: 'identity',
				ask: 'How does each person get a name of their own?',
				known: 'cases are traced by role and user'
			}
		],
		sources: [detectiveIntro, detectiveSources]
	},

	'looked-up': {
		title: 'Look it up in CloudTrail’s event history.',
		short: 'CloudTrail history',
		recommend: ['cloudtrail@history'],
		lede: 'It was recording before anybody thought of it: calls that manage resources, with name, address and time, for {cloudtrail.records-kept.history}, free, in every account. If trails or flow logs were kept, ask them beside it, by Athena.',
		rival: {
			candidate: 'cloudtrail@trail',
			when: 'a trail was being kept by then: its files, read with Athena, go back further and can cover all Regions.'
		},
		cost: {
			none: 'not applicable',
			why: 'Looking into the event history costs nothing.',
			page: cloudTrailPricing
		},
		watch: [
			{
				lead: 'It goes after {cloudtrail.records-kept.history}.',
				text: 'Download today what the case needs, from each Region and each account that may be touched.'
			},
			{
				lead: 'Take the key away first.',
				text: 'Whoever came in may be in still. Disable keys, end sessions of the role, then read.'
			},
			{
				lead: 'Reads of data and flows are missing.',
				text: 'Who fetched an object, or where a server sent data, is known only if a trail or flow logs had been told to record it. For traffic, begin with the flow logs.'
			},
			{
				lead: 'Next time, be told.',
				text: 'Switch on GuardDuty in every Region, a trail for what must last, and Detective if cases are to be traced.'
			}
		],
		first: {
			docs: trailHistory,
			resources: ['AWS::CloudTrail::Trail', 'AWS::GuardDuty::Detector']
		},
		next: [
			{
				tree: 'observability',
				ask: 'What should be recorded from now on?',
				known: 'only the event history is there'
			},
			{
				tree: 'identity',
				ask: 'How do programs do without keys that can be stolen?'
			}
		],
		sources: [trailHistory, trailIntro, detectiveSources]
	}
} satisfies Record<string, OutcomeWords>;
