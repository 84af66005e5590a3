/** Outcomes on Lambda. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { pipeline, alarms, described, databaseAlone } from './recurring.ts';

export const functions = {
	'lambda-all-at-once': {
		title: 'Update the function’s code, and let the next call run it.',
		short: 'Lambda, all at once',
		recommend: ['all-at-once'],
		lede: 'Without a trial and without a quick way back there is nothing to prepare: no versions, alias or CodeDeploy. All calls get the new code.',
		against: {
			'blue-green': 'Versions and an alias give a quick way back, which you do not need here.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'anybody depends on the function: publishing a version and moving an alias is little work for a way back at once.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The way back is a deployment.',
				text: 'Unpublished code is overwritten. Keep the last package, or deploy the last commit again.'
			},
			{
				lead: 'Code and settings change apart.',
				text: 'Environment variables and code are separate updates; a call between them sees a mixture.'
			},
			{
				lead: 'Grow out of it easily.',
				text: 'In AWS SAM, a property that publishes an alias is the first step; a deployment preference is the second.'
			}
		],
		first: {
			docs: page.lambdaZip,
			resources: ['AWS::Lambda::Function', 'UpdateFunctionCode']
		},
		next: [described, pipeline],
		sources: [page.lambdaZip, page.lambdaAliases, page.samGradual]
	},
	'lambda-blue-green': {
		title: 'Publish a version, test it, and move the alias to it all at once.',
		short: 'Lambda, blue/green',
		recommend: ['blue-green'],
		lede: 'CodeDeployDefault.LambdaAllAtOnce runs your test before the switch, points the alias at the new version, and points it back if a test or an alarm fails.',
		against: {
			canary: 'A first share limits what a bad version can do, if both versions may serve.',
			'all-at-once': 'Overwriting the code leaves no version for the alias to go back to.'
		},
		rival: {
			candidate: 'canary',
			when: 'both versions may serve side by side and enough calls come in to judge a share by.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Callers must use the alias.',
				text: 'API integrations, event sources and permissions have to name it, not the function or $LATEST.'
			},
			{
				lead: 'The first deployment has no way back.',
				text: 'CodeDeploy needs an earlier version to shift from. Deploy once with the alias, then switch the preference on.'
			},
			{
				lead: 'Hooks decide.',
				text: 'A function that runs before the traffic moves must report success or failure to CodeDeploy; so must the one after it.'
			},
			{
				lead: 'It moves an alias, not a system.',
				text: 'Functions, API and tables that must change together take a second stack, and a switch at the domain name in front of both.'
			},
			databaseAlone
		],
		first: {
			docs: page.samGradual,
			resources: [
				'AWS::Lambda::Version',
				'AWS::Lambda::Alias',
				'AWS::CodeDeploy::DeploymentGroup',
				'CodeDeployDefault.LambdaAllAtOnce'
			]
		},
		next: [
			alarms,
			{ tree: 'lambda-concurrency', ask: 'Must the new version be warm before the switch?' }
		],
		sources: [page.samGradual, page.lambdaAliases, page.codeDeployConfigurations]
	},
	'lambda-canary': {
		title: 'Deploy with a CodeDeploy canary configuration for Lambda.',
		short: 'Lambda, canary',
		recommend: ['canary'],
		lede: 'CodeDeploy gives the new version {canary.lambda-share} of the alias’s calls, watches your alarms for the time you chose, then moves the rest, or everything back.',
		against: {
			linear:
				'It raises the share in steps, which takes longer and shows no more about errors in code.',
			'blue-green': 'It moves all calls together, so everyone meets a fault.'
		},
		rival: {
			candidate: 'linear',
			when: 'what you fear grows with traffic, such as load on a database or a limit downstream.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Pick from {canary.lambda-configs}.',
				text: 'They wait between {canary.lambda-bake-least} and {canary.lambda-bake-most}. For another share or time write your own, up to {canary.lambda-longest}.'
			},
			{
				lead: 'No alarm, no rollback.',
				text: 'Without alarms in the deployment group, the rest follows when the time is up, whatever the first share met.'
			},
			{
				lead: 'Few calls, rough shares.',
				text: 'Lambda picks the version at random for each call, so with little traffic the true share strays from the set one.'
			},
			{
				lead: 'A user may meet both.',
				text: 'The share is of calls, not of users. Both versions must read each other’s data.'
			},
			{
				lead: 'Both versions share a role.',
				text: 'The alias takes two published versions with the same execution role and the same dead-letter queue, or none.'
			}
		],
		first: {
			docs: page.samGradual,
			resources: [
				'AWS::Lambda::Alias',
				'AWS::CodeDeploy::DeploymentGroup',
				'AWS::CloudWatch::Alarm',
				'CodeDeployDefault.LambdaCanary10Percent5Minutes',
				'CodeDeployDefault.LambdaCanary10Percent10Minutes',
				'CodeDeployDefault.LambdaCanary10Percent15Minutes',
				'CodeDeployDefault.LambdaCanary10Percent30Minutes'
			]
		},
		next: [alarms, pipeline],
		sources: [
			page.codeDeployConfigurations,
			page.codeDeployAdvanced,
			page.samGradual,
			page.lambdaWeights
		]
	},
	'lambda-linear': {
		title: 'Deploy with a CodeDeploy linear configuration for Lambda.',
		short: 'Lambda, linear',
		recommend: ['linear'],
		lede: 'CodeDeploy moves another {linear.lambda-share} of the alias’s calls after each wait, so that load downstream grows slowly and an alarm can turn it round at any step.',
		against: {
			canary: 'After its first share it jumps to everything, which is what you fear.',
			'traffic-splitting': 'Every step would be a change of weights by hand.'
		},
		rival: {
			candidate: 'canary',
			when: 'a small share shows all there is to see, and the rest may follow at once.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Pick from {linear.lambda-configs}.',
				text: 'They wait between {linear.lambda-bake-least} and {linear.lambda-bake-most} after each step. Your own may take up to {linear.lambda-longest} in all.'
			},
			{
				lead: 'Count the whole time.',
				text: 'Ten equal steps have nine waits between them. The next deployment of this group has to wait until it is over.'
			},
			{
				lead: 'Alarms must be quick.',
				text: 'An alarm that needs longer than one wait lets the next step happen before it speaks.'
			},
			{
				lead: 'Both versions serve all that time.',
				text: 'They must read each other’s data, and one user may meet both.'
			},
			{
				lead: 'A fix that cannot wait needs a way past.',
				text: 'Keep a deployment that moves all calls at once. The ramp in progress has to be stopped before it.'
			},
			{
				lead: 'Unequal steps are yours to make.',
				text: 'A small share, then half, then all: that takes weights on the alias, moved by your pipeline.'
			}
		],
		first: {
			docs: page.samGradual,
			resources: [
				'AWS::Lambda::Alias',
				'AWS::CodeDeploy::DeploymentGroup',
				'AWS::CloudWatch::Alarm',
				'CodeDeployDefault.LambdaLinear10PercentEvery1Minute',
				'CodeDeployDefault.LambdaLinear10PercentEvery2Minutes',
				'CodeDeployDefault.LambdaLinear10PercentEvery3Minutes',
				'CodeDeployDefault.LambdaLinear10PercentEvery10Minutes'
			]
		},
		next: [
			alarms,
			{ tree: 'lambda-concurrency', ask: 'How much concurrency may the new version take?' }
		],
		sources: [page.codeDeployConfigurations, page.samGradual, page.codeDeployQuotas]
	},
	'lambda-weighted-alias': {
		title: 'Set the weights on the Lambda alias yourself, and move them when you decide.',
		short: 'Lambda, weighted alias',
		recommend: ['traffic-splitting'],
		lede: 'A person’s word, or a trial longer than {canary.lambda-longest}, is beyond CodeDeploy’s clock. The alias itself divides calls between two versions for as long as you leave it so.',
		against: {
			canary: 'Its clock runs out after {canary.lambda-longest}, and then the rest moves by itself.'
		},
		rival: {
			candidate: 'canary',
			when: 'the trial fits into {canary.lambda-longest} and alarms can decide instead of a person.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Nothing moves by itself.',
				text: 'No clock and no alarm touches the weights. Put both the end and the way back into a calendar or a pipeline with approval.'
			},
			{
				lead: 'Many functions move as one.',
				text: 'Let one pipeline with an approval in it move the aliases of all functions of a release. Give consumers of a stream an alias of their own, and move it last.'
			},
			{
				lead: 'Two versions, no more.',
				text: 'Both published, with the same execution role and the same dead-letter queue, or none.'
			},
			{
				lead: 'Read results by version.',
				text: 'Metrics carry the executed version as a dimension, and synchronous responses name it in a header.'
			},
			{
				lead: 'Other releases wait.',
				text: 'An alias holds two versions at most, so a third has no place until the trial is over.'
			}
		],
		first: {
			docs: page.lambdaWeights,
			resources: ['AWS::Lambda::Version', 'AWS::Lambda::Alias', 'RoutingConfig']
		},
		next: [alarms, pipeline],
		sources: [page.lambdaWeights, page.codeDeployQuotas]
	}
} satisfies Partial<Outcomes<typeof states>>;
