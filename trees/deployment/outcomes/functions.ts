/** Outcomes on Lambda. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { alarms, databaseAlone, described, pipeline, sameOnLambda } from './recurring.ts';

export const functions = {
	'lambda-all-at-once': {
		title: 'Update the function’s code all at once, and let the next call run it.',
		short: 'Lambda, all at once',
		recommend: ['all-at-once@lambda'],
		lede: 'Without a trial and without a quick way back there is nothing to prepare: no versions, alias or CodeDeploy. All calls get the new code.',
		against: {
			'blue-green': 'Versions and an alias give a quick way back, which you do not need here.'
		},
		rival: {
			candidate: 'blue-green@lambda',
			when: 'anybody depends on the function: publishing a version and moving an alias is little work for a way back at once.'
		},
		cost: sameOnLambda,
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
				lead: 'It is easy to grow out of.',
				text: 'In AWS SAM, a property that publishes an alias is the first step; a deployment preference is the second.'
			}
		],
		first: {
			docs: page.lambdaZip,
			resources: ['AWS::Lambda::Function', 'UpdateFunctionCode']
		},
		next: [described, { ...pipeline, known: 'the function’s code is overwritten in place' }],
		sources: [page.lambdaZip, page.lambdaAliases, page.samGradual]
	},
	'lambda-blue-green': {
		title: 'Publish a version, test it, and move the alias to it all at once.',
		short: 'Lambda, blue/green',
		recommend: ['blue-green@lambda'],
		lede: 'CodeDeployDefault.LambdaAllAtOnce runs your test before the switch, points the alias at the new version, and points it back if a test or an alarm fails.',
		against: {
			canary: 'A first share limits what a bad version can do, if both versions may serve.',
			'all-at-once': 'Overwriting the code leaves no version for the alias to go back to.'
		},
		rival: {
			candidate: 'canary@lambda',
			when: 'both versions may serve side by side and enough calls come in to judge a share by.'
		},
		cost: sameOnLambda,
		watch: [
			{
				lead: 'Callers must use the alias.',
				text: 'API integrations, event sources and permissions have to name it, not the function or $LATEST; else nothing moves.'
			},
			databaseAlone,
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
				text: 'Let a stage of the API name the version or alias that it calls: then code and API change with one deployment. Functions and tables that must change together take a second stack, and a switch at the domain name.'
			}
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
			{
				tree: 'lambda-concurrency',
				ask: 'Must the new version be warm before the switch?',
				known: 'the alias moves all calls to it at one moment'
			}
		],
		sources: [page.samGradual, page.lambdaAliases, page.codeDeployConfigurations, page.apiVariables]
	},
	'lambda-canary': {
		title: 'Deploy with a CodeDeploy canary configuration for Lambda.',
		short: 'Lambda, canary',
		recommend: ['canary@lambda'],
		lede: 'CodeDeploy gives the new version {canary.share-default.lambda} of the alias’s calls, watches your alarms for the time you chose, then moves the rest, or everything back.',
		against: {
			linear:
				'It raises the share in steps, which takes longer and shows no more about errors in code.',
			'blue-green': 'It moves all calls together, so everyone meets a fault.'
		},
		rival: {
			candidate: 'linear@lambda',
			when: 'what you fear grows with traffic, such as load on a database or a limit downstream.'
		},
		cost: sameOnLambda,
		watch: [
			{
				lead: 'No alarm, no rollback.',
				text: 'Without alarms in the deployment group, the rest follows when the time is up, whatever the first share met.'
			},
			{
				lead: 'A user may meet both versions.',
				text: 'The share is of calls, not of users. Both versions must read each other’s data.'
			},
			{
				lead: 'Callers must use the alias.',
				text: 'API integrations, event sources and permissions have to name it, not the function.'
			},
			{
				lead: 'Few calls, rough shares.',
				text: 'Lambda picks the version at random for each call, so with little traffic the true share strays from the set one.'
			},
			{
				lead: 'Pick from {canary.configurations.lambda}.',
				text: 'They wait {canary.bake-predefined.lambda}. For another share or time write your own, up to {canary.bake-most.lambda}.'
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
		next: [
			{ ...alarms, known: 'CodeDeploy watches the alarms you name while the first share runs' },
			pipeline
		],
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
		recommend: ['linear@lambda'],
		lede: 'CodeDeploy moves another {linear.share-default.lambda} of the alias’s calls after each wait, so that load downstream grows slowly and an alarm can turn it round at any step.',
		against: {
			canary: 'After its first share it jumps to everything, which is what you fear.',
			'traffic-splitting': 'Every step would be a change of weights by hand.'
		},
		rival: {
			candidate: 'canary@lambda',
			when: 'a small share shows all there is to see, and the rest may follow at once.'
		},
		cost: sameOnLambda,
		watch: [
			{
				lead: 'Alarms must be quicker than a step.',
				text: 'One that needs longer than a wait lets the next step happen before it speaks.'
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
				lead: 'Count the whole time.',
				text: 'Ten equal steps have nine waits between them. The next deployment of this group has to wait until it is over.'
			},
			{
				lead: 'Pick from {linear.configurations.lambda}.',
				text: 'They wait {linear.bake-predefined.lambda} after each step. Your own may take up to {linear.bake-most.lambda} in all.'
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
			{
				tree: 'lambda-concurrency',
				ask: 'How much concurrency may the new version take?',
				known: 'its share of the calls grows in equal steps'
			}
		],
		sources: [page.codeDeployConfigurations, page.samGradual, page.codeDeployQuotas]
	},
	'lambda-weighted-alias': {
		title: 'Set the weights on the Lambda alias yourself, and move them when you decide.',
		short: 'Lambda, weighted alias',
		recommend: ['traffic-splitting@lambda'],
		lede: 'A person’s word, or a trial longer than {canary.bake-most.lambda}, is beyond CodeDeploy’s clock. The alias itself divides calls between two versions for as long as you leave it so.',
		against: {
			canary:
				'Its clock runs out after {canary.bake-most.lambda}, and then the rest moves by itself.'
		},
		rival: {
			candidate: 'canary@lambda',
			when: 'the trial fits into {canary.bake-most.lambda} and alarms can decide instead of a person.'
		},
		cost: sameOnLambda,
		watch: [
			{
				lead: 'Nothing moves or turns back by itself.',
				text: 'No clock and no alarm touches the weights. Put both the end and the way back into a calendar or a pipeline with approval.'
			},
			{
				lead: 'Other releases wait.',
				text: 'An alias holds two published versions at most, so a third has no place until the trial is over.'
			},
			{
				lead: 'Read results by version.',
				text: 'Metrics carry the executed version as a dimension, and synchronous responses name it in a header.'
			},
			{
				lead: 'Many functions move as one.',
				text: 'Let one pipeline with an approval in it move the aliases of all functions of a release. Give consumers of a stream an alias of their own, and move it last.'
			},
			{
				lead: 'Both versions share a role.',
				text: 'The same execution role and the same dead-letter queue, or none.'
			}
		],
		first: {
			docs: page.lambdaWeights,
			resources: ['AWS::Lambda::Version', 'AWS::Lambda::Alias', 'RoutingConfig']
		},
		next: [
			alarms,
			{ ...pipeline, known: 'somebody approves before the weights on the alias move' }
		],
		sources: [page.lambdaWeights, page.codeDeployQuotas]
	}
} satisfies Partial<Outcomes<typeof states>>;
