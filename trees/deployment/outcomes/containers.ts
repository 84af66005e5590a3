/** Outcomes on ECS. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { alarms, balancer, databaseAlone, openConnections } from './recurring.ts';

export const containers = {
	'ecs-rolling': {
		title: 'Run a rolling update that stops some tasks before it starts new ones.',
		short: 'ECS, rolling in place',
		recommend: ['rolling'],
		lede: 'With the minimum healthy percent below its default and the maximum at the wanted count, ECS makes room by stopping tasks first. Nothing extra runs.',
		against: {
			'rolling-additional-batch':
				'It keeps full capacity, but needs room and money for extra tasks.',
			'blue-green': 'Its way back is faster, but it needs a full second set of tasks.'
		},
		rival: {
			candidate: 'rolling-additional-batch',
			when: 'the cluster has room for extra tasks, or runs on Fargate, and full capacity is worth their price.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Only ever one copy?',
				text: 'A minimum of nought and a maximum of the wanted count stop the old task first; the service is away meanwhile. A task still shutting down no longer counts, so let the new one wait for its lock.'
			},
			{
				lead: 'Both bounds are rounded.',
				text: 'The minimum up, the maximum down. With few tasks the two may leave ECS nothing to stop or to start, and the deployment hangs.'
			},
			{
				lead: 'Switch on the circuit breaker.',
				text: 'With rollback enabled ECS returns to the last completed deployment when tasks fail to start. Add alarms for what shows only in metrics.'
			},
			{
				lead: 'The way back takes as long.',
				text: 'Every task is replaced once more, by the old revision.'
			}
		],
		first: {
			docs: page.ecsRolling,
			resources: [
				'AWS::ECS::Service',
				'DeploymentConfiguration.MinimumHealthyPercent',
				'DeploymentConfiguration.MaximumPercent',
				'DeploymentCircuitBreaker'
			]
		},
		next: [
			alarms,
			{ tree: 'ecs-task-placement', ask: 'Where does the scheduler find room for a task?' }
		],
		sources: [page.ecsRolling, page.ecsCircuitBreaker, page.ecsConfigurationApi]
	},
	'ecs-rolling-extra': {
		title: 'Run a rolling update that starts new tasks before it stops old ones.',
		short: 'ECS, rolling + extra',
		recommend: ['rolling-additional-batch'],
		lede: 'It is the ECS default: at least {rolling-additional-batch.ecs-floor} of the wanted tasks stay healthy and at most {rolling-additional-batch.ecs-ceiling} run. The extra tasks end as it goes.',
		against: {
			rolling: 'It needs no extra room, but serves with fewer tasks meanwhile.',
			'blue-green': 'Its way back is faster, but both full sets run until you are sure.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'requests come through a load balancer and the way back must take moments, not another rollout.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The maximum is the batch.',
				text: 'Lower it from {rolling-additional-batch.ecs-ceiling} to pay for fewer extra tasks at a time; the rollout then takes longer.'
			},
			{
				lead: 'EC2 clusters need the room.',
				text: 'Without free capacity the new tasks wait. On Fargate they only cost.'
			},
			{
				lead: 'Switch on the circuit breaker.',
				text: 'With rollback enabled ECS returns to the last completed deployment when tasks fail to start. Add alarms for what shows only in metrics.'
			},
			{
				lead: 'Both versions work side by side.',
				text: 'Workers of both versions read the same queue, and requests land on either.'
			},
			{
				lead: 'Let old tasks finish.',
				text: 'Handle the stop signal and set a deregistration delay, or work in hand is cut off.'
			}
		],
		first: {
			docs: page.ecsRolling,
			resources: [
				'AWS::ECS::Service',
				'DeploymentConfiguration.MaximumPercent',
				'DeploymentCircuitBreaker'
			]
		},
		next: [alarms, { tree: 'auto-scaling', ask: 'What drives the number of tasks meanwhile?' }],
		sources: [page.ecsRolling, page.ecsConfigurationApi, page.ecsCircuitBreaker]
	},
	'ecs-blue-green': {
		title: 'Use ECS’s own blue/green strategy, with a bake time before the old tasks end.',
		short: 'ECS, blue/green',
		recommend: ['blue-green'],
		lede: 'ECS starts a full second set, lets test traffic prove it, then moves all production traffic at one moment. The old tasks run until the bake time is over, as the way back.',
		against: {
			'rolling-additional-batch':
				'It is cheaper, but mixes both versions and goes back by replacing every task.',
			canary: 'It moves a share first, so both versions serve together for a while.'
		},
		rival: {
			candidate: 'canary',
			when: 'both versions may serve together and real users are the only test that counts.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Tasks double.',
				text: 'Both sets run from the start to the end of the bake time. Plan room in the cluster, and check service quotas.'
			},
			{
				lead: 'Test traffic needs a rule.',
				text: 'On an Application Load Balancer a header can mark it; a Network Load Balancer needs a port of its own.'
			},
			{
				lead: 'A Network Load Balancer adds a wait.',
				text: 'ECS waits {blue-green.ecs-network-wait} more in each stage that shifts traffic; until then some requests may still reach the other set.'
			},
			{
				lead: 'Hooks test, pauses approve.',
				text: 'A Lambda hook can fail the deployment. A pause hook holds it until somebody goes on, for at most {blue-green.ecs-pause}.'
			},
			openConnections,
			databaseAlone
		],
		older:
			'Older material says blue/green on ECS needs CodeDeploy. ECS does it itself now, and AWS recommends that way; the CodeDeploy controller still works.',
		first: {
			docs: page.ecsBlueGreenResources,
			resources: [
				'AWS::ECS::Service',
				'DeploymentConfiguration.Strategy: BLUE_GREEN',
				'AWS::ElasticLoadBalancingV2::TargetGroup',
				'AWS::ElasticLoadBalancingV2::ListenerRule'
			]
		},
		next: [balancer, alarms],
		sources: [
			page.ecsBlueGreen,
			page.ecsBlueGreenWorkflow,
			page.ecsBlueGreenResources,
			page.ecsNetworkBalancer,
			page.targetGroups,
			page.ecsCodeDeploy
		]
	},
	'ecs-canary': {
		title: 'Use ECS’s own canary strategy, with alarms that turn it round.',
		short: 'ECS, canary',
		recommend: ['canary'],
		lede: 'ECS sends a small share to the new tasks, {canary.share-default} unless you choose another, bakes it for the time you set, and then moves the rest in one step.',
		against: {
			linear:
				'It raises the share in steps, which takes longer and shows no more about errors in code.',
			'blue-green': 'It moves all production traffic at one moment.'
		},
		rival: {
			candidate: 'linear',
			when: 'what you fear grows with traffic, such as load on a database or a cold cache.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Set share and bake time.',
				text: 'From {canary.share-least} upwards, for {canary.bake-default} unless you say otherwise and {canary.bake-most} at most.'
			},
			{
				lead: 'A longer trial takes a pause hook.',
				text: 'It holds the deployment until somebody continues it, for at most {canary.ecs-pause}.'
			},
			{
				lead: 'A full second set runs.',
				text: 'The new tasks scale up completely before their share begins. Plan room and cost for both.'
			},
			{
				lead: 'The share must be seen.',
				text: 'Take one large enough for your alarms to notice a fault within the bake time.'
			},
			{
				lead: 'A Network Load Balancer adds a wait.',
				text: 'ECS waits {canary.ecs-network-wait} more in each stage that shifts traffic.'
			},
			openConnections
		],
		older:
			'Older material says canaries on ECS need CodeDeploy, and an Application Load Balancer. ECS has its own since late in 2025, and by now behind a Network Load Balancer too.',
		first: {
			docs: page.ecsCanaryResources,
			resources: [
				'AWS::ECS::Service',
				'DeploymentConfiguration.Strategy: CANARY',
				'CanaryConfiguration',
				'AWS::CloudWatch::Alarm',
				'CodeDeployDefault.ECSCanary10Percent5Minutes (by CodeDeploy)',
				'CodeDeployDefault.ECSCanary10Percent15Minutes (by CodeDeploy)'
			]
		},
		next: [alarms, balancer],
		sources: [
			page.ecsCanary,
			page.ecsCanaryResources,
			page.ecsCanaryApi,
			page.ecsNetworkBalancer,
			page.ecsCodeDeploy
		]
	},
	'ecs-linear': {
		title: 'Use ECS’s own linear strategy, and let each step bake.',
		short: 'ECS, linear',
		recommend: ['linear'],
		lede: 'ECS moves another {linear.share-default} of the traffic, unless you choose another step, and waits after each. Load downstream grows slowly, and an alarm can turn it round at any step.',
		against: {
			canary: 'After its first share it jumps to everything, which is what you fear.',
			'blue-green': 'It moves all production traffic at one moment.'
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
				lead: 'Set step and wait.',
				text: 'A step is {linear.share-least} or more; the wait is {linear.bake-default} unless you say otherwise and {linear.bake-most} at most.'
			},
			{
				lead: 'A full second set runs throughout.',
				text: 'You pay for both sets until the last step and the bake time after it. Many small steps cost by the hour.'
			},
			{
				lead: 'Hooks run at every step.',
				text: 'Those before and during the production shift are called again each time. Keep them quick and safe to repeat.'
			},
			openConnections,
			{
				lead: 'Templates have their own clock.',
				text: 'CloudFormation gives up on a deployment sooner than ECS does. Read its limit before you plan a slow ramp.'
			}
		],
		older:
			'Older material says linear shifts on ECS need CodeDeploy. ECS has its own since late in 2025.',
		first: {
			docs: page.ecsLinear,
			resources: [
				'AWS::ECS::Service',
				'DeploymentConfiguration.Strategy: LINEAR',
				'LinearConfiguration',
				'AWS::CloudWatch::Alarm',
				'CodeDeployDefault.ECSLinear10PercentEvery1Minutes (by CodeDeploy)',
				'CodeDeployDefault.ECSLinear10PercentEvery3Minutes (by CodeDeploy)'
			]
		},
		next: [alarms, { tree: 'auto-scaling', ask: 'What drives the number of tasks in both sets?' }],
		sources: [page.ecsLinear, page.ecsLinearApi, page.targetGroups, page.ecsCodeDeploy]
	}
} satisfies Partial<Outcomes<typeof states>>;
