/** Outcomes about what could be used and has not been yet. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { configPricing } from '#trees/candidates/delivery/sources.ts';
import {
	advisorIntro,
	advisorOrganization,
	advisorStart,
	analyzerFindings,
	analyzerIntro,
	analyzerPricing,
	analyzerUnused,
	configRules,
	cspmFindings,
	cspmIntro,
	cspmRegions,
	cspmSchedule,
	hubPricing,
	inspectorCode,
	inspectorEc2,
	inspectorFindings,
	inspectorIntro,
	inspectorPricing,
	inspectorScans,
	supportPricing
} from '#trees/candidates/security/sources.ts';

export const weakSpots = {
	flaws: {
		title: 'Scan software with Inspector.',
		short: 'Inspector',
		recommend: ['inspector'],
		lede: 'It finds EC2 instances, images in ECR and Lambda functions by itself, lists what is installed, and compares that again with each new advisory. Nobody schedules scans.',
		rival: {
			candidate: 'security-hub',
			when: 'settings and exposure should be judged with the flaws, for one price by the resource.'
		},
		cost: {
			dimension: 'example-month',
			against: ['security-hub', 'guardduty@account'],
			says: 'You pay for instances and functions by the month, for each image at first and for each time it is scanned again. Code scans are paid for apart.',
			page: inspectorPricing
		},
		watch: [
			{
				lead: 'It finds; it patches nothing.',
				text: 'Patch Manager or a new image must follow. A finding closes by itself when the flaw is gone.'
			},
			{
				lead: 'Old images fall out.',
				text: 'By default, only images pushed or pulled lately are watched. Let the time count from when an image last ran, or set it so long that whatever runs stays among them.'
			},
			{
				lead: 'Mind how servers are read.',
				text: 'With the SSM agent, changes are seen soon. Without it, snapshots of EBS volumes are read, for systems and file systems that it knows.'
			},
			{
				lead: 'Order by what can be reached.',
				text: 'Its own score lowers what no network can reach. Work by that score, not by the number of the flaw.'
			},
			{
				lead: 'ECR’s basic scanning is less.',
				text: 'It reads an image when it is pushed or when you ask, and doesn’t tell of a flaw that is published later.'
			},
			{
				lead: 'Some scans are extra.',
				text: 'Code Security reads repositories and templates, code scanning Lambda’s own code, CIS checks how a system is hardened. Each is chosen and paid for apart.'
			}
		],
		older:
			'Older material means Inspector Classic, with its agent and assessment runs. It was shut down in 2026.',
		first: { docs: inspectorScans, resources: ['AWS::InspectorV2::Filter', 'AWS::Events::Rule'] },
		next: [
			{
				tree: 'deployment',
				ask: 'How does a patched version get out?',
				known: 'Inspector says what must be patched'
			},
			{
				tree: 'delivery-tools',
				ask: 'Where should images be scanned before they are released?'
			}
		],
		sources: [inspectorIntro, inspectorScans, inspectorEc2, inspectorFindings, inspectorCode]
	},

	standard: {
		title: 'Check settings with Security Hub CSPM.',
		short: 'Security Hub CSPM',
		recommend: ['security-hub-cspm', 'aws-config'],
		lede: 'It brings AWS’s own good practice and standards such as CIS, PCI DSS and NIST as ready-made checks, runs them at each change or at least daily on what AWS Config records, and counts a score.',
		rival: {
			candidate: 'security-hub',
			when: 'what counts is which of the wrong settings, with flaws and open ways, is truly dangerous.'
		},
		cost: {
			dimension: 'example-month',
			against: ['trusted-advisor', 'security-hub'],
			says: 'You pay for each check, less as they grow, and for what AWS Config records, which is often more. Findings of other services are charged beyond a free number.',
			page: hubPricing
		},
		watch: [
			{
				lead: 'No recording, no finding.',
				text: 'Most checks read AWS Config. It must record the types in question, in each account and Region.'
			},
			{
				lead: 'Thousands of findings on the first day.',
				text: 'Begin with one standard and the critical findings. Switch off checks that don’t concern you, and write down why.'
			},
			{
				lead: 'A score is no certificate.',
				text: 'It covers what can be checked by machine. An auditor asks for more.'
			},
			{
				lead: 'Findings go.',
				text: 'An active finding is deleted {security-hub-cspm.records-kept} after its last update. Export what an audit needs.'
			},
			{
				lead: 'One Region to look at.',
				text: 'Choose a home Region for all findings and scores. It must be on in each Region that counts.'
			}
		],
		older:
			'Older material calls it Security Hub; that name is now the wider service. Audit Manager takes no new customers.',
		first: {
			docs: cspmIntro,
			resources: ['AWS::Config::ConfigurationRecorder', 'AWS::SecurityHub::Hub']
		},
		next: [
			{
				tree: 'observability',
				ask: 'What else should AWS Config record?',
				known: 'AWS Config records for the checks'
			},
			{
				tree: 'infrastructure-as-code',
				ask: 'How do settings become right from the start?'
			}
		],
		sources: [cspmIntro, cspmFindings, cspmRegions, cspmSchedule]
	},

	'first-look': {
		title: 'Take a first look with Trusted Advisor.',
		short: 'Trusted Advisor',
		recommend: ['trusted-advisor'],
		lede: 'It is there in every account. A few security checks and all checks of service limits can be seen by everybody, with the resource in question and what to do.',
		rival: {
			candidate: 'security-hub-cspm',
			when: 'somebody will ask for proof, or it must go on by itself over many accounts.'
		},
		cost: {
			dimension: 'example-month',
			against: ['security-hub-cspm', 'aws-config'],
			says: 'The checks for everybody cost nothing. All of them come with AWS Support from Business Support+ on, which costs by the month whether you look or not.',
			page: supportPricing
		},
		watch: [
			{
				lead: 'It is a short list.',
				text: 'Without a support plan most checks are missing. Green says little about the rest.'
			},
			{
				lead: 'Somebody must refresh it.',
				text: 'Without such a plan its security checks run only when a person presses the button; with one, weekly or oftener. The weekly mail sums up results either way.'
			},
			{
				lead: 'Attacks it doesn’t see.',
				text: 'Switch GuardDuty on for its trial too, and look what it says.'
			},
			{
				lead: 'Outside access is free as well.',
				text: 'An analyzer for external access finds what is public or shared, and costs nothing.'
			}
		],
		older:
			'Older material names Business Support as the least plan for all checks. It ends on 1 January 2027; Business Support+ takes its place.',
		first: { docs: advisorStart, resources: ['AWS::AccessAnalyzer::Analyzer'] },
		next: [
			{ tree: 'observability', ask: 'What should be recorded in this account?' },
			{
				tree: 'identity',
				ask: 'How should people sign in?',
				known: 'a first look at the account is done'
			}
		],
		sources: [advisorIntro, advisorStart, advisorOrganization, analyzerFindings]
	},

	'own-rules': {
		title: 'Write your rules in AWS Config.',
		short: 'AWS Config',
		recommend: ['aws-config'],
		lede: 'It tests each resource as it changes against rules, ready-made ones with your values or your own code, and can start a remedy for what breaks them.',
		rival: {
			candidate: 'security-hub-cspm',
			when: 'a published standard covers what you want to check.'
		},
		cost: {
			dimension: 'example-month',
			against: ['security-hub-cspm', 'trusted-advisor'],
			says: 'You pay for each change that is recorded and each rule evaluated, for rules in Lambda also the function. Things that change often are dear.',
			page: configPricing
		},
		watch: [
			{
				lead: 'It finds afterwards.',
				text: 'A resource stands wrong until the rule has run. What must never be belongs into a policy of the organisation or a check in the pipeline.'
			},
			{
				lead: 'A remedy can do harm.',
				text: 'Try it by hand first. A program that closes a port closes it for whoever needed it, too.'
			},
			{
				lead: 'Limit rules to types.',
				text: 'A rule of your own without a type runs for each resource of the account.'
			},
			{
				lead: 'Recording may lag.',
				text: 'Changes are recorded soon, but not by promise, and some types take longer.'
			},
			{
				lead: 'Deploy it over the organisation.',
				text: 'Rules can be put into all accounts at once. Otherwise the one account that needs them lacks them.'
			}
		],
		first: {
			docs: configRules,
			resources: [
				'AWS::Config::ConfigurationRecorder',
				'AWS::Config::ConfigRule',
				'AWS::Config::RemediationConfiguration'
			]
		},
		next: [
			{
				tree: 'observability',
				ask: 'How long must the record of settings last?',
				known: 'AWS Config records in these accounts'
			},
			{
				tree: 'infrastructure-as-code',
				ask: 'Could templates keep the rules from the start?'
			}
		],
		sources: [configRules]
	},

	'outside-access': {
		title: 'Find open doors with IAM Access Analyzer.',
		short: 'Access Analyzer',
		recommend: ['iam-access-analyzer@external'],
		lede: 'It works out from policies which buckets, keys, roles, queues and snapshots somebody outside your account or organisation can reach, soon after each change, at no charge.',
		rival: {
			candidate: 'aws-config',
			when: 'an open bucket should also be closed by itself: a rule with a remedy does that.'
		},
		cost: {
			dimension: 'example-month',
			against: ['security-hub-cspm', 'iam-access-analyzer@unused'],
			says: 'External access costs nothing. Who inside can reach a resource is charged for each resource watched, checks of new policies for each call.',
			page: analyzerPricing
		},
		watch: [
			{
				lead: 'It sees its own Region only.',
				text: 'Create an analyzer in each Region where resources lie.'
			},
			{
				lead: 'Choose the zone of trust with care.',
				text: 'With the organisation as zone, sharing between your own accounts is no finding.'
			},
			{
				lead: 'Inside is another analyzer.',
				text: 'Which of your own roles can reach a bucket, a table or a snapshot says one for internal access. Keys and secrets are not among its types.'
			},
			{
				lead: 'It says could, not did.',
				text: 'Who really came stands in CloudTrail, for objects only if it was told to record them.'
			},
			{
				lead: 'Archive what is meant.',
				text: 'A rule that archives wanted shares keeps the list short, so that a new door is seen.'
			},
			{
				lead: 'Ask before you deploy.',
				text: 'A policy can be checked in the pipeline for access that it would add. S3’s Block Public Access shuts buckets whatever a policy says.'
			}
		],
		first: { docs: analyzerIntro, resources: ['AWS::AccessAnalyzer::Analyzer'] },
		next: [
			{
				tree: 'identity',
				ask: 'How should the other side get in properly?',
				known: 'what is shared today is known'
			},
			{
				tree: 'observability',
				ask: 'Who notices that the door was used?'
			}
		],
		sources: [analyzerIntro, analyzerFindings]
	},

	'unused-access': {
		title: 'Find unused rights with IAM Access Analyzer.',
		short: 'Unused access',
		recommend: ['iam-access-analyzer@unused'],
		lede: 'An analyzer for unused access lists roles, keys and passwords that nobody used in the time you set, and services and actions that a role may use and never did.',
		rival: {
			candidate: 'iam-access-analyzer@external',
			when: 'strangers worry you more than forgotten users: it costs nothing.'
		},
		cost: {
			dimension: 'example-month',
			against: ['iam-access-analyzer@external', 'trusted-advisor'],
			says: 'You pay for each role and user by the month, for each analyzer. The result is the same in each Region: a second one doubles the bill.',
			page: analyzerPricing
		},
		watch: [
			{
				lead: 'Unused is not unneeded.',
				text: 'A role for emergencies or for the yearly accounts may rest for months. Ask its owner, and leave such roles out by a tag.'
			},
			{
				lead: 'One analyzer, one Region.',
				text: 'Put it on the organisation, and see that nobody adds a second.'
			},
			{
				lead: 'Set the time with care.',
				text: 'You choose from a day up to {iam-access-analyzer.unused-window.unused}. What is younger than that is not judged.'
			},
			{
				lead: 'It takes nothing away.',
				text: 'It can propose a narrower policy from what CloudTrail recorded. Try that in a test account first.'
			}
		],
		first: { docs: analyzerUnused, resources: ['AWS::AccessAnalyzer::Analyzer'] },
		next: [
			{
				tree: 'identity',
				ask: 'How do people and programs get rights for a while only?',
				known: 'unused rights are found'
			},
			{
				tree: 'secrets',
				ask: 'Which keys could be done without?',
				known: 'unused access keys are listed'
			}
		],
		sources: [analyzerIntro, analyzerFindings, analyzerUnused]
	}
} satisfies Record<string, OutcomeWords>;
