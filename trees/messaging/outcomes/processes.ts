/** The outcome for what is no longer a question of messaging: a process that waits. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide } from './recurring.ts';

export const processes = {
	process: {
		title: 'Let AWS Step Functions run the process.',
		short: 'Step Functions',
		recommend: ['step-functions'],
		lede: 'A run stops at a step until somebody hands back its token, for up to {step-functions.waits}, and goes on at the right place. Which workflow service and type you need is a decision of its own.',
		against: {
			'sqs-standard':
				'A queue hands out the next task; what a request waits for has to be kept elsewhere.',
			eventbridge:
				'Events can start one step after another, but nothing keeps the place or the time-out.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'one step does it all and waits for nobody, so that a queue with retries and a dead-letter queue is enough.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sqs-standard', 'eventbridge@classic'],
			says: 'Each step of a run is paid for, and each retry; waiting is free, however long. The bar is one step against a whole message by queue, so a run of five steps costs five times as much.',
			page: page.stepFunctionsPricing
		},
		watch: [
			{
				lead: 'End every wait.',
				text: 'A token that never comes back holds the run until its time is over. Set a time-out or a heartbeat on the step, and say what happens then.'
			},
			{
				lead: 'Standard, not Express.',
				text: 'Only Standard workflows can wait for a token; Express ones end within minutes. The type cannot be changed later.'
			},
			{
				lead: 'Match the answer to its token.',
				text: 'Keep the token under the number that the partner knows. The webhook looks it up and hands it back, from the same AWS account.'
			},
			{
				lead: 'Keep a queue in front of bursts.',
				text: 'Starting runs and taking steps have rates that differ by Region, and are lower in new accounts. A queue evens out the rush.'
			},
			{
				lead: 'Small payloads.',
				text: 'What a step takes in and gives out has less room than a message in a queue. Keep documents in S3, and pass the key.'
			},
			{
				lead: 'Rather in code?',
				text: 'Lambda durable functions pause and go on as well, for a process that lives in the code of one application.'
			}
		],
		older:
			'Older material lets functions look into a table again and again, or builds the waiting out of queues and delays.',
		first: {
			docs: {
				title: 'Wait for a Callback with Task Token',
				url: guide + 'step-functions/latest/dg/connect-to-resource.html#connect-wait-token'
			},
			resources: ['AWS::StepFunctions::StateMachine', 'SendTaskSuccess', 'SendTaskFailure']
		},
		next: [
			{
				tree: 'workflow',
				ask: 'Which service coordinates the steps, and of which type?',
				known: 'the process must remember where each case stands'
			},
			{
				tree: 'compute',
				ask: 'Where do the steps run?',
				known: 'Step Functions calls them one after another'
			}
		],
		sources: [
			page.stepFunctionsPatterns,
			page.stepFunctionsTypes,
			page.stepFunctionsQuotas,
			page.durableFunctions
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
