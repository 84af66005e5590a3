/** Outcomes on API Gateway. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { pipeline, alarms, described } from './recurring.ts';

export const stages = {
	'api-gateway-redeploy': {
		title: 'Deploy the API to its stage, and keep the earlier deployment for the way back.',
		short: 'API Gateway, redeploy',
		recommend: ['all-at-once'],
		lede: 'A deployment is a snapshot of the API. Pointing the stage at the new one reaches all callers; pointing it back at the earlier one undoes it.',
		against: {
			'blue-green':
				'A second stage gives testers an address of their own, and two stages to keep alike.',
			canary: 'A canary takes a share first, and a person who reads its logs and promotes it.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'testers must call the new version with its own settings before anyone else does.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'A change is not live until deployed.',
				text: 'Routes, methods, integrations, authorizers and resource policies take effect only with a deployment.'
			},
			{
				lead: 'The way back covers the API only.',
				text: 'Changing the active deployment restores routes and mappings. Functions and backends behind it stay as they are now.'
			},
			{
				lead: 'Point at aliases.',
				text: 'Let integrations name a Lambda alias, so that code and API can go back independently.'
			},
			{
				lead: 'HTTP APIs may deploy by themselves.',
				text: 'With automatic deployment on, every change is live at once. Switch it off where you want to decide.'
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
		next: [pipeline, { tree: 'api-integration', ask: 'How does the API meet its backend?' }],
		sources: [page.apiDeploy, page.apiDeployments, page.apiHttpStages]
	},
	'api-gateway-blue-green': {
		title: 'Deploy to a second stage, test it there, and point the custom domain name at it.',
		short: 'API Gateway, 2 stages',
		recommend: ['blue-green'],
		lede: 'Each stage is a full copy with its own address, variables and settings. Moving the custom domain name’s mapping switches everyone, and moving it back is the way back.',
		against: {
			'all-at-once':
				'Deploying to the live stage reaches every caller before a tester has seen it.',
			canary: 'It works on one stage, where real callers are the first to meet the new version.'
		},
		rival: {
			candidate: 'canary',
			when: 'it is a REST API, both versions may serve together, and a share of real calls is a better test than your testers.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Callers must use the domain name.',
				text: 'A client that calls a stage’s own address stays there. Hand out only the custom domain name.'
			},
			{
				lead: 'Stage variables pick the backend.',
				text: 'Each stage can call its own function alias or host. Permissions for a function named that way are yours to add.'
			},
			{
				lead: 'Testers can come by a header.',
				text: 'For REST APIs, a routing rule on the domain name can send requests with a certain header to the new stage first.'
			},
			{
				lead: 'Two stages drift apart.',
				text: 'Throttling, logging, cache and keys are set for each. Describe both in one template.'
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
		next: [described, { tree: 'api-front-door', ask: 'Which kind of API fronts this backend?' }],
		sources: [page.apiRouting, page.apiVariables, page.apiDeploy]
	},
	'api-gateway-canary': {
		title: 'Add a canary release to the stage, and promote it when it has proved itself.',
		short: 'API Gateway, canary',
		recommend: ['canary'],
		lede: 'The stage of a REST API sends a percentage of its calls, picked at random, to the new deployment, until you promote or delete the canary. Its logs are kept apart.',
		against: {
			'blue-green': 'A second stage gets all callers or none, once the domain name points at it.',
			'all-at-once': 'Everyone would meet the new deployment together.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'old and new cannot serve together, or named testers should come before any real caller.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'No clock, no alarm.',
				text: 'The canary stays until you act. Switch logging on, and raise its percentage by hand or from a pipeline that reads the canary’s own logs.'
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
				lead: 'Only the API is split.',
				text: 'Both deployments call what their integrations name. Let stage variables send canary calls to a new function alias.'
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
		next: [alarms, { tree: 'api-integration', ask: 'How does the API meet its backend?' }],
		sources: [page.apiCanary, page.apiPromote, page.apiKinds]
	},
	'api-gateway-shift-behind': {
		title: 'Leave the API as it is, and shift the traffic at the Lambda alias behind it.',
		short: 'Canary behind the API',
		recommend: ['canary'],
		lede: 'HTTP and WebSocket APIs have no canary releases. If the integration names a Lambda alias, CodeDeploy gives a share of its calls to the new version, and the API need not change.',
		against: {
			'blue-green': 'A second stage gets all callers or none, once the domain name points at it.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'the API’s own routes change: then a second stage and a moved mapping are all that is offered.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
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
				text: 'For containers behind the API, walk this tree again from ECS.'
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
		next: [{ tree: 'api-front-door', ask: 'Should this be a REST API after all?' }, alarms],
		sources: [page.apiKinds, page.lambdaWeights, page.samGradual]
	}
} satisfies Partial<Outcomes<typeof states>>;
