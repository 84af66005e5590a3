/** Outcomes on API Gateway. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { alarms, described, pipeline, sameOnLambda, stagesPrice } from './recurring.ts';

const sameOnStages = {
	none: 'not applicable',
	why: 'API Gateway bills calls, whichever deployment answers them, so no strategy costs more than another. Only a cache is billed by the hour, and a second stage needs one of its own.',
	page: stagesPrice
} as const;

export const stages = {
	'api-gateway-redeploy': {
		title:
			'Deploy the API to its stage all at once, and keep the earlier deployment to go back to.',
		short: 'API Gateway, redeploy',
		recommend: ['all-at-once@api-gateway'],
		lede: 'A deployment is a snapshot of the API. Pointing the stage at the new one reaches all callers; pointing it back at the earlier one undoes it.',
		against: {
			'blue-green':
				'A second stage gives testers an address of their own, and two stages to keep alike.',
			canary: 'It takes a share first, and a person who reads its logs and promotes it.'
		},
		rival: {
			candidate: 'blue-green@api-gateway',
			when: 'testers must call the new version with its own settings before anyone else does.'
		},
		cost: sameOnStages,
		watch: [
			{
				lead: 'The way back covers the API only.',
				text: 'Changing the active deployment restores routes and mappings. Functions and backends behind it stay as they are now.'
			},
			{
				lead: 'A change is not live until deployed.',
				text: 'Routes, methods, integrations, authorizers and resource policies take effect only with a deployment.'
			},
			{
				lead: 'HTTP APIs may deploy by themselves.',
				text: 'With automatic deployment on, every change is live at once. Switch it off where you want to decide.'
			},
			{
				lead: 'Must old callers keep the old version?',
				text: 'Give the new one a path of its own in the same API, such as /v2, and leave the old path as it is. A canary picks calls at random, and another stage has another address.'
			},
			{
				lead: 'Point at aliases.',
				text: 'Let integrations name a Lambda alias, so that code and API can go back independently.'
			}
		],
		first: {
			docs: page.apiDeployments,
			resources: [
				'AWS::ApiGateway::Deployment',
				'AWS::ApiGateway::Stage',
				'AWS::ApiGatewayV2::Stage'
			]
		},
		next: [
			{ ...pipeline, known: 'a deployment to the live stage reaches everyone' },
			{ tree: 'api-integration', ask: 'How does the API meet its backend?' }
		],
		sources: [page.apiDeploy, page.apiDeployments, page.apiHttpStages]
	},
	'api-gateway-blue-green': {
		title: 'Deploy to a second stage, test it there, and point the custom domain name at it.',
		short: 'API Gateway, 2 stages',
		recommend: ['blue-green@api-gateway'],
		lede: 'Each stage is a full copy with its own address, variables and settings. Pointing the custom domain name at the other stage switches everyone, and pointing it back undoes it.',
		against: {
			'all-at-once':
				'Deploying to the live stage reaches every caller before a tester has seen it.',
			canary: 'It works on one stage, where real callers are the first to meet the new version.'
		},
		rival: {
			candidate: 'canary@api-gateway',
			when: 'it is a REST API, both versions may serve together, and a share of real calls is a better test than your testers.'
		},
		cost: sameOnStages,
		watch: [
			{
				lead: 'Callers must use the domain name.',
				text: 'A client that calls a stage’s own address stays there. Hand out only the custom domain name.'
			},
			{
				lead: 'Two stages drift apart.',
				text: 'Throttling, logging, cache and keys are set for each. Describe both in one template.'
			},
			{
				lead: 'Stage variables pick the backend.',
				text: 'Each stage can call its own function alias or host. Permissions for a function named that way are yours to add.'
			},
			{
				lead: 'Testers can come by a header.',
				text: 'For REST APIs, a routing rule on the domain name can send requests with a certain header to the new stage first.'
			}
		],
		older:
			'Older material knows only base path mappings; for REST APIs AWS now recommends routing rules, while HTTP and WebSocket APIs keep the mappings.',
		first: {
			docs: page.apiRouting,
			resources: [
				'AWS::ApiGateway::Stage',
				'AWS::ApiGateway::DomainName',
				'AWS::ApiGatewayV2::RoutingRule',
				'AWS::ApiGatewayV2::ApiMapping'
			]
		},
		next: [
			{ ...described, known: 'two stages have to be kept alike' },
			{
				tree: 'api-front-door',
				ask: 'Which kind of API fronts this backend?',
				known: 'a custom domain name leads to one of two stages'
			}
		],
		sources: [page.apiRouting, page.apiVariables, page.apiDeploy]
	},
	'api-gateway-canary': {
		title: 'Add a canary release to the stage, and promote it when it has proved itself.',
		short: 'API Gateway, canary',
		recommend: ['canary@api-gateway'],
		lede: 'The stage of a REST API sends a percentage of its calls, picked at random, to the new deployment, until you promote or delete the canary. Its logs are kept apart.',
		against: {
			'blue-green': 'A second stage gets all callers or none, once the domain name points at it.',
			'all-at-once': 'Everyone would meet the new deployment together.'
		},
		rival: {
			candidate: 'blue-green@api-gateway',
			when: 'old and new cannot serve together, or named testers should come before any real caller.'
		},
		cost: sameOnStages,
		watch: [
			{
				lead: 'No clock, no alarm.',
				text: 'The canary stays until you act. Switch logging on, and raise its percentage by hand or from a pipeline that reads the canary’s own logs.'
			},
			{
				lead: 'Only the API is split.',
				text: 'Both deployments call what their integrations name. Let stage variables send canary calls to a new function alias.'
			},
			{
				lead: 'Promote all three parts.',
				text: 'Deployment, stage variables and a share of nought belong together. Promotion leaves the canary settings on the stage; delete them after.'
			},
			{
				lead: 'Going back is deleting it.',
				text: 'Without its settings, all calls are on the stage’s own deployment again.'
			},
			{
				lead: 'One canary to a stage.',
				text: 'While it is there, a deployment that is no canary cannot go to the stage.'
			}
		],
		first: {
			docs: page.apiCanary,
			resources: ['AWS::ApiGateway::Deployment', 'AWS::ApiGateway::Stage', 'CanarySetting']
		},
		next: [
			{ ...alarms, known: 'nothing turns the canary back by itself' },
			{ tree: 'api-integration', ask: 'How does the API meet its backend?' }
		],
		sources: [page.apiCanary, page.apiPromote, page.apiKinds]
	},
	'api-gateway-shift-behind': {
		title: 'Leave the API as it is, and shift the traffic at the Lambda alias behind it.',
		short: 'Canary behind the API',
		recommend: ['canary@lambda'],
		lede: 'HTTP and WebSocket APIs have no canary releases. If the integration names a Lambda alias, CodeDeploy gives a share of its calls to the new version, and the API need not change.',
		against: {
			'blue-green': 'A second stage gets all callers or none, once the domain name points at it.'
		},
		rival: {
			candidate: 'blue-green@api-gateway',
			when: 'the API’s own routes change: then a second stage and a moved mapping are all that is offered.'
		},
		cost: sameOnLambda,
		watch: [
			{
				lead: 'It covers code, not routes.',
				text: 'A change of the API’s definition still reaches everyone with its deployment. Keep such changes compatible with both versions.'
			},
			{
				lead: 'Integrations must name the alias.',
				text: 'So must the permission to call it. Check each route before the first shift.'
			},
			{
				lead: 'Another backend has its own way.',
				text: 'For containers or servers behind the API, walk this tree again from there.'
			},
			{
				lead: 'Need a share of the API itself?',
				text: 'Only a REST API divides a stage. That is a reason to move, if it comes up often.'
			}
		],
		first: {
			docs: page.lambdaWeights,
			resources: [
				'AWS::ApiGatewayV2::Integration',
				'AWS::Lambda::Alias',
				'AWS::CodeDeploy::DeploymentGroup',
				'CodeDeployDefault.LambdaCanary10Percent5Minutes'
			]
		},
		next: [
			{
				tree: 'api-front-door',
				ask: 'Should this be a REST API after all?',
				known: 'a share of the calls first is wanted, which only a REST API’s stage divides'
			},
			alarms
		],
		sources: [page.apiKinds, page.lambdaWeights, page.samGradual]
	}
} satisfies Partial<Outcomes<typeof states>>;
