/** Outcomes on ECS. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import {
	alarms,
	balancer,
	containersPrice,
	databaseAlone,
	openConnections,
	scaling
} from './recurring.ts';

const breaker = {
	lead: 'Switch on the circuit breaker.',
	text: 'With rollback enabled ECS returns to the last completed deployment when tasks fail to start. Add alarms for what shows only in metrics.'
};

export const containers = {
	'ecs-rolling': {
		title: 'Run a rolling update that stops some tasks before it starts new ones.',
		short: 'ECS, rolling in place',
		recommend: ['rolling@ecs'],
		lede: 'With the minimum healthy percent below its default and the maximum at the wanted count, ECS makes room by stopping tasks first. Nothing extra runs.',
		against: {
			'rolling-additional-batch':
				'It keeps full capacity, but needs room and money for extra tasks.',
			'blue-green': 'Its way back is quicker, but it needs a full second set of tasks.'
		},
		rival: {
			candidate: 'rolling-additional-batch@ecs',
			when: 'the cluster has room for extra tasks, or runs on Fargate, and full capacity is worth their price.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@ecs', 'blue-green@ecs'],
			says: 'No task is added and no instance is needed for it. The price is that fewer tasks work while it rolls.',
			page: containersPrice
		},
		watch: [
			{
				lead: 'Too few tasks can make it hang.',
				text: 'The minimum is rounded up, the maximum down. With few tasks the two may leave ECS nothing to stop or to start.'
			},
			{
				lead: 'Only ever one copy?',
				text: 'A minimum of nought and a maximum of the wanted count stop the old task first; the service is away meanwhile. A task still shutting down no longer counts, so let the new one wait for its lock.'
			},
			breaker,
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
			{
				tree: 'ecs-task-placement',
				ask: 'Where does the scheduler find room for a task?',
				known: 'tasks are replaced in the room that they have'
			}
		],
		sources: [page.ecsRolling, page.ecsCircuitBreaker, page.ecsConfigurationApi]
	},
	'ecs-rolling-extra': {
		title: 'Run a rolling update that starts new tasks before it stops old ones.',
		short: 'ECS, rolling + extra',
		recommend: ['rolling-additional-batch@ecs'],
		lede: 'It is the ECS default: at least {rolling-additional-batch.floor.ecs} of the wanted tasks stay healthy and at most {rolling-additional-batch.ceiling.ecs} run. The extra tasks end as it goes.',
		against: {
			rolling: 'It needs no extra room, but serves with fewer tasks meanwhile.',
			'blue-green': 'Its way back is quicker, but both full sets run until you are sure.'
		},
		rival: {
			candidate: 'blue-green@ecs',
			when: 'requests come through a load balancer and the way back must take moments, not another rollout.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling@ecs', 'blue-green@ecs'],
			says: 'Extra tasks run only until the old ones have stopped; lower the maximum to pay for fewer at a time. Blue/green pays for a full set through its bake time as well.',
			page: containersPrice
		},
		watch: [
			{
				lead: 'Both versions work side by side.',
				text: 'Workers of both versions read the same queue, and requests land on either. Both must read each other’s data.'
			},
			{
				lead: 'Let old tasks finish.',
				text: 'Handle the stop signal and set a deregistration delay, or work in hand is cut off.'
			},
			breaker,
			{
				lead: 'EC2 clusters need the room.',
				text: 'Without free capacity the new tasks wait. On Fargate they only cost.'
			},
			{
				lead: 'The maximum is the batch.',
				text: 'Lower it from {rolling-additional-batch.ceiling.ecs} and the rollout takes longer.'
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
		next: [alarms, { ...scaling, known: 'new tasks start before old ones stop' }],
		sources: [page.ecsRolling, page.ecsConfigurationApi, page.ecsCircuitBreaker]
	},
	'ecs-blue-green': {
		title: 'Use ECS’s own blue/green strategy, with a bake time before the old tasks end.',
		short: 'ECS, blue/green',
		recommend: ['blue-green@ecs'],
		lede: 'ECS starts a full second set, lets test traffic prove it, then moves all production traffic at one moment. The old tasks run until the bake time is over, as the way back.',
		against: {
			'rolling-additional-batch':
				'It is cheaper, but mixes both versions and goes back by replacing every task.',
			canary: 'It moves a share first, so both versions serve together for a while.'
		},
		rival: {
			candidate: 'canary@ecs',
			when: 'both versions may serve together and real users are the only test that counts.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@ecs', 'rolling@ecs'],
			says: 'Both sets run from the start to the end of the bake time, so each hour of baking costs a full set of tasks.',
			page: containersPrice
		},
		watch: [
			{
				lead: 'The quick way back ends with the bake time.',
				text: 'Then the old tasks stop, and going back is another deployment. Set it as long as faults take to show.'
			},
			{
				lead: 'Tasks double.',
				text: 'Plan room in the cluster, and check service quotas.'
			},
			databaseAlone,
			{
				lead: 'Test traffic needs a rule.',
				text: 'On an Application Load Balancer a header can mark it; a Network Load Balancer needs a port of its own, and adds {blue-green.network-wait.ecs} to each stage that shifts traffic.'
			},
			{
				lead: 'Hooks test, pauses approve.',
				text: 'A Lambda hook can fail the deployment. A pause hook holds it until somebody goes on, for at most {blue-green.pause-most.ecs}.'
			},
			openConnections
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
		next: [{ ...balancer, known: 'ECS moves its traffic between two target groups' }, alarms],
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
		recommend: ['canary@ecs'],
		lede: 'ECS sends a small share to the new tasks, {canary.share-default.ecs} unless you choose another, bakes it for the time you set, and then moves the rest in one step.',
		against: {
			linear:
				'It raises the share in steps, which takes longer and shows no more about errors in code.',
			'blue-green': 'It moves all production traffic at one moment.'
		},
		rival: {
			candidate: 'linear@ecs',
			when: 'what you fear grows with traffic, such as load on a database or a cold cache.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['linear@ecs', 'rolling-additional-batch@ecs'],
			says: 'However small the share, the new tasks scale up completely before it begins. You pay for both sets until the bake time after the last shift is over.',
			page: containersPrice
		},
		watch: [
			{
				lead: 'No alarm, no turning round.',
				text: 'Name alarms in the deployment; without them the rest follows when the time is up. Take a share large enough for them to notice a fault.'
			},
			{
				lead: 'A user may meet both versions.',
				text: 'Both must read each other’s data, and the database must suit both.'
			},
			{
				lead: 'Set share and bake time.',
				text: 'From {canary.share-least.ecs} upwards, for {canary.bake-default.ecs} unless you say otherwise and {canary.bake-most.ecs} at most.'
			},
			{
				lead: 'A person decides, or the trial is longer?',
				text: 'A pause hook holds the deployment until somebody continues it, for at most {canary.pause-most.ecs}.'
			},
			{
				lead: 'A Network Load Balancer adds a wait.',
				text: 'ECS waits {canary.network-wait.ecs} more in each stage that shifts traffic.'
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
		next: [
			{ ...alarms, known: 'ECS watches the alarms you name during the bake time' },
			{ ...balancer, known: 'ECS moves its traffic between two target groups' }
		],
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
		recommend: ['linear@ecs'],
		lede: 'ECS moves another {linear.share-default.ecs} of the traffic, unless you choose another step, and waits after each. Load downstream grows slowly, and an alarm can turn it round at any step.',
		against: {
			canary: 'After its first share it jumps to everything, which is what you fear.',
			'blue-green': 'It moves all production traffic at one moment.'
		},
		rival: {
			candidate: 'canary@ecs',
			when: 'a small share shows all there is to see, and the rest may follow at once.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['canary@ecs', 'rolling-additional-batch@ecs'],
			says: 'A full second set runs until the last step and the bake time after it. Many small steps cost by the hour.',
			page: containersPrice
		},
		watch: [
			{
				lead: 'Alarms must be quicker than a step.',
				text: 'One that needs longer than the wait lets the next step happen before it speaks. It sends everything back: no share falls by degrees.'
			},
			{
				lead: 'Both versions serve all that time.',
				text: 'They must read each other’s data, and one user may meet both.'
			},
			{
				lead: 'Set step and wait.',
				text: 'A step is {linear.share-least.ecs} or more; the wait is {linear.bake-default.ecs} unless you say otherwise and {linear.bake-most.ecs} at most.'
			},
			{
				lead: 'Hooks run at every step.',
				text: 'Those before and during the production shift are called again each time. Keep them quick and safe to repeat.'
			},
			{
				lead: 'Templates have their own clock.',
				text: 'CloudFormation gives up on a deployment sooner than ECS does. Read its limit before you plan a slow ramp.'
			},
			openConnections
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
		next: [
			alarms,
			{ ...scaling, known: 'two full sets of tasks run until the last step' },
			{
				tree: 'load-balancer',
				ask: 'Which load balancer stands in front of both versions?',
				known: 'ECS moves its traffic between two target groups'
			}
		],
		sources: [page.ecsLinear, page.ecsLinearApi, page.targetGroups, page.ecsCodeDeploy]
	}
} satisfies Partial<Outcomes<typeof states>>;
