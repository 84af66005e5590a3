/** Outcomes in which the application changes on the way, or does not move at all. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	aspNetSteps,
	awsPricing,
	strategies,
	strategyTargets,
	strategyTerms,
	stranglerFig,
	transformIntro
} from '#trees/candidates/resilience/sources.ts';

export const changed = {
	replatform: {
		title: 'Replatform: the same program, on a managed platform.',
		short: 'Replatform',
		recommend: ['replatform'],
		lede: 'The program is packaged anew, into containers or onto a platform that AWS looks after, and otherwise stays what it is. The old servers and their patches stay behind.',
		rival: {
			candidate: 'mgn@agent',
			when: 'the date is near or there are many programs: move them as they are, and replatform in AWS.'
		},
		cost: {
			none: 'not applicable',
			why: 'You pay for the platform chosen, and for both systems until the callers have moved. The work of packaging and testing is the larger part.',
			page: awsPricing
		},
		watch: [
			{
				lead: 'State hides in the server.',
				text: 'Files on its disk, sessions in memory, scheduled jobs, a fixed address: a platform replaces machines at will. Find them before you package.'
			},
			{
				lead: 'Another system below.',
				text: 'From AIX, Solaris or an old Windows, the program is built anew for Linux or a newer version. Ask its maker first.'
			},
			{
				lead: 'Don’t improve at the same time.',
				text: 'Move first with the same behaviour, so that whatever fails has one cause.'
			},
			{
				lead: 'In containers already?',
				text: 'Then images go to ECR and start on ECS or EKS. Volumes, secrets, addresses and the pipeline are the work.'
			},
			{
				lead: 'The database is a walk of its own.',
				text: 'It may move to a managed engine by itself, before or after. If it holds the program back, walk for it first.'
			}
		],
		older:
			'Older material converts running programs with App2Container. AWS Transform now containerises from source.',
		first: { docs: transformIntro, resources: ['AWS::ECS::Service', 'AWS::ECR::Repository'] },
		next: [
			{
				tree: 'compute',
				ask: 'Which platform takes it?',
				known: 'an existing program that stays as it is'
			},
			{ tree: 'deployment', ask: 'How do new versions get there?', known: 'a managed platform' }
		],
		sources: [strategies, strategyTerms, strategyTargets, transformIntro]
	},

	refactor: {
		title: 'Refactor it part by part, with the old system going on.',
		short: 'Refactor',
		recommend: ['refactor'],
		lede: 'A proxy stands before the old system. One part after another is rebuilt on cloud services and takes its calls over, until the old one can be switched off.',
		rival: {
			candidate: 'mgn@agent',
			when: 'the old site closes on a date: move the system as it is, and rebuild it in AWS.'
		},
		cost: {
			none: 'not applicable',
			why: 'The cost is people’s time. Old and new are paid for side by side until the last part has moved.',
			page: awsPricing
		},
		watch: [
			{
				lead: 'It takes years, and may stop half-way.',
				text: 'Order the parts so that each one is worth having alone. AWS doesn’t recommend it for large migrations.'
			},
			{
				lead: 'Data is the hard part.',
				text: 'While both systems write, decide for each table which one owns it, and how the other hears of changes.'
			},
			{
				lead: 'The proxy is in every call.',
				text: 'It adds latency and can fail: watch it like the system itself.'
			},
			{
				lead: 'Begin where tests are.',
				text: 'Take a part with few ties and good tests first, not the most important one.'
			}
		],
		older:
			'Older material names Migration Hub Refactor Spaces for the proxy. Migration Hub takes no new customers.',
		first: {
			docs: stranglerFig,
			resources: ['AWS::ApiGatewayV2::Api', 'AWS::ElasticLoadBalancingV2::ListenerRule']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Where does each new part run?',
				known: 'new code, one part at a time'
			},
			{
				tree: 'api-front-door',
				ask: 'What stands in front of old and new?',
				known: 'calls are led part by part'
			},
			{ tree: 'messaging', ask: 'How do the parts talk to one another?' }
		],
		sources: [stranglerFig, aspNetSteps, strategies, strategyTerms]
	},

	repurchase: {
		title: 'Repurchase it as a service, or switch it off.',
		short: 'Repurchase',
		recommend: ['repurchase'],
		lede: 'What others offer ready-made needs no servers of yours, and what hardly anybody uses needs none at all. Only its data moves, or is archived.',
		rival: {
			candidate: 'mgn@agent',
			when: 'no product does what yours does, or its data may not lie with a vendor.'
		},
		cost: {
			none: 'not applicable',
			why: 'The vendor’s subscription takes the place of servers and licences. Ask for the price with all users, and for the end of the present licence.',
			page: awsPricing
		},
		watch: [
			{
				lead: 'Get your data out first.',
				text: 'Export and read it before the old contract ends. Ask the new vendor how you would leave again.'
			},
			{
				lead: 'What hangs on it.',
				text: 'Interfaces, reports, sign-in: list who reads from it or writes to it.'
			},
			{
				lead: 'Switching off is a migration too.',
				text: 'Ask who uses it, stop it for a month or longer before you delete it, and keep an image and what the law asks for.'
			},
			{
				lead: 'Or leave it where it is.',
				text: 'If a rule, a machine beside it or a coming replacement holds it back, keep it, and set a date to look again.'
			}
		],
		first: { docs: strategies, resources: ['AWS Marketplace subscription'] },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Where does the old data lie, and how long?',
				known: 'an archive'
			},
			{ tree: 'identity', ask: 'How do people sign in to the new service?' }
		],
		sources: [strategies, strategyTerms]
	}
} satisfies Record<string, OutcomeWords>;
