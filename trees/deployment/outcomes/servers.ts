/** Outcomes on EC2 and on-premises servers. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { pipeline, alarms, balancer, databaseAlone } from './recurring.ts';

export const servers = {
	'ec2-all-at-once': {
		title: 'Deploy in place with CodeDeployDefault.AllAtOnce, in an announced window.',
		short: 'EC2, all at once',
		recommend: ['all-at-once'],
		lede: 'CodeDeploy stops the application on all servers together, installs the new revision and starts it. Nothing extra runs, on EC2 or on-premises, and everyone switches together.',
		against: {
			rolling:
				'It keeps some servers in service, but both versions serve and the rollout takes longer.'
		},
		rival: {
			candidate: 'rolling',
			when: 'a gap is not bearable and both versions may serve side by side.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'One success counts as success.',
				text: 'With this configuration the deployment succeeds if a single server took the revision. Read the result of every server.'
			},
			{
				lead: 'The way back is a deployment.',
				text: 'CodeDeploy rolls back by deploying the last good revision anew. Switch on automatic rollback for failures and alarms.'
			},
			{
				lead: 'Scripts are not undone.',
				text: 'Files that CodeDeploy put down are removed; what your lifecycle scripts did stays.'
			},
			{
				lead: 'The clock is long.',
				text: 'A run in place may take up to {all-at-once.ec2-run}.'
			}
		],
		first: {
			docs: page.codeDeployConfigurations,
			resources: [
				'AWS::CodeDeploy::Application',
				'AWS::CodeDeploy::DeploymentGroup',
				'CodeDeployDefault.AllAtOnce'
			]
		},
		next: [pipeline, alarms],
		sources: [page.codeDeployConfigurations, page.codeDeployRollback, page.codeDeployQuotas]
	},
	'ec2-one-at-a-time': {
		title: 'Deploy in place, one server at a time.',
		short: 'EC2, one at a time',
		recommend: ['rolling'],
		lede: 'CodeDeployDefault.OneAtATime takes a single server out, updates it and puts it back before the next. Nearly all capacity serves, on EC2 and on-premises alike.',
		against: {
			'blue-green': 'Its way back is faster, but it needs as many EC2 instances again.',
			'all-at-once': 'It is over sooner, but stops every server together.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'the servers are EC2 instances, a second set may run for the duration, and the way back must be quick.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'It is CodeDeploy’s default.',
				text: 'Without a configuration of your own this one is used. It stops at the first server that fails, unless that is the last one.'
			},
			{
				lead: 'Let the load balancer know.',
				text: 'Name it in the deployment group, so that each server is deregistered during its update and registered again.'
			},
			{
				lead: 'Many servers take long.',
				text: 'A run in place ends after {rolling.ec2-run}. For a large fleet write your own configuration with a percentage of healthy hosts.'
			},
			{
				lead: 'With no server to spare, add one.',
				text: 'If all are needed even for a single server’s update, or there is only one, put one more into the group first. A server alone is away while it changes.'
			},
			{
				lead: 'The order is not yours.',
				text: 'CodeDeploy picks servers at random. Where the order counts, give each a deployment group of its own, and let a pipeline deploy to one after the other.'
			},
			{
				lead: 'Going back takes as long again.',
				text: 'The old revision is deployed anew, one server at a time.'
			}
		],
		first: {
			docs: page.codeDeployConfigurations,
			resources: [
				'AWS::CodeDeploy::DeploymentGroup',
				'AWS::CodeDeploy::DeploymentConfig',
				'CodeDeployDefault.OneAtATime'
			]
		},
		next: [balancer, pipeline],
		sources: [
			page.codeDeployConfigurations,
			page.codeDeployCustom,
			page.codeDeployRollback,
			page.codeDeployOverview
		]
	},
	'ec2-half-at-a-time': {
		title: 'Deploy in place, half of the servers at a time.',
		short: 'EC2, half at a time',
		recommend: ['rolling'],
		lede: 'CodeDeployDefault.HalfAtATime changes up to {rolling.ec2-most} of the servers together, so two or three rounds do it while the rest serves. It runs on EC2 and on-premises.',
		against: {
			'all-at-once': 'It is over in one round, with nothing left in service.',
			'blue-green': 'It keeps everything in service, at the price of a second set of EC2 instances.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'the servers are EC2 instances, a second set may run for the duration, and the way back must be quick.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Half must carry it all.',
				text: 'Count at the hour of deployment, with a server failing on top.'
			},
			{
				lead: 'Half may be called success.',
				text: 'The deployment succeeds if at least half of the servers took the revision. The others still run the old one.'
			},
			{
				lead: 'Groups are not kept apart.',
				text: 'With several Auto Scaling groups in one deployment group, the half may all fall into one of them.'
			},
			{
				lead: 'Going back means deploying again.',
				text: 'Switch on automatic rollback for failed deployments and for alarms.'
			}
		],
		first: {
			docs: page.codeDeployConfigurations,
			resources: [
				'AWS::CodeDeploy::DeploymentGroup',
				'AWS::CodeDeploy::DeploymentConfig',
				'CodeDeployDefault.HalfAtATime'
			]
		},
		next: [balancer, pipeline],
		sources: [page.codeDeployConfigurations, page.codeDeployRollback]
	},
	'ec2-zone-by-zone': {
		title: 'Deploy in place, one Availability Zone at a time, and let the first one prove itself.',
		short: 'EC2, zone by zone',
		recommend: ['rolling'],
		lede: 'CodeDeploy sets no share of traffic on servers. A zonal configuration comes closest: it changes one zone, waits for the time you set while alarms watch, and then goes on.',
		against: {
			'blue-green':
				'You can test before the switch, but then all users move with no time to watch.',
			canary: 'A true percentage of traffic exists on Lambda, ECS and API Gateway, not on servers.'
		},
		rival: {
			candidate: 'rolling-additional-batch',
			when: 'the servers are one Auto Scaling group made from an image: an instance refresh waits at a first checkpoint of any share, and alarms can turn it back.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'You write the configuration.',
				text: 'No predefined one is zonal. Set the monitor duration, longer for the first zone, and the healthy hosts to keep in each zone.'
			},
			{
				lead: 'Only in place, only on EC2.',
				text: 'On-premises servers and blue/green groups cannot use it. There, give a few servers a deployment group of their own and deploy to that one first.'
			},
			{
				lead: 'Rollback is not zonal.',
				text: 'When an alarm turns it round, CodeDeploy picks servers at random in all zones.'
			},
			{
				lead: 'A zone is a large share.',
				text: 'With three zones, a third of the users meet it first. A small deployment group makes it less, and so does an instance refresh with checkpoints; a true percentage takes ECS or Lambda.'
			}
		],
		first: {
			docs: page.codeDeployCustom,
			resources: [
				'AWS::CodeDeploy::DeploymentConfig',
				'ZonalConfig',
				'AWS::CodeDeploy::DeploymentGroup'
			]
		},
		next: [
			alarms,
			{ tree: 'compute', ask: 'Would containers or functions suit this service better?' }
		],
		sources: [page.codeDeployCustom, page.codeDeployConfigurations, page.refreshPreferences]
	},
	'ec2-instance-refresh': {
		title: 'Refresh the instances of the Auto Scaling group, new ones before old.',
		short: 'EC2, instance refresh',
		recommend: ['rolling-additional-batch'],
		lede: 'An instance refresh starts instances from the new launch template, waits until they are healthy and ends as many old ones, all in one group. With a maximum above the wanted capacity, nothing is missing meanwhile.',
		against: {
			'blue-green': 'The whole old set waits as its way back, but the servers double.',
			rolling: 'In place it takes no new instance, and serves with one batch less.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'the way back must take moments, or testers must have the new servers to themselves first.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Set both percentages.',
				text: 'By default old instances end before new ones serve. A minimum of the whole and a maximum above it start the new ones first.'
			},
			{
				lead: 'Give each version its own template.',
				text: 'Bake it into an image, or name it in the launch script. If servers fetch from one fixed path, an old one that restarts may pick up the new release.'
			},
			{
				lead: 'Switch rollback on.',
				text: 'It is off by default. With alarms, a bad release goes back by itself, by replacing instances once more. It needs a stated configuration, a fixed image and a numbered template version.'
			},
			{
				lead: 'Pause where you want to look.',
				text: 'The refresh can wait at checkpoints, set shares of the group, and again at its end, so that alarms have time to speak.'
			},
			{
				lead: 'The group stays the same.',
				text: 'Name, load balancer, graphs and scaling policies stay. Try a scale-out in the middle of a refresh before you rely on one.'
			},
			databaseAlone
		],
		older:
			'Older material says an instance refresh ends instances before it starts new ones. With a maximum percentage it starts them first.',
		first: {
			docs: page.instanceRefresh,
			resources: [
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::EC2::LaunchTemplate',
				'StartInstanceRefresh',
				'UpdatePolicy: AutoScalingInstanceRefresh'
			]
		},
		next: [alarms, { tree: 'auto-scaling', ask: 'What drives the number of servers meanwhile?' }],
		sources: [
			page.instanceRefresh,
			page.instanceRefreshHow,
			page.refreshPreferences,
			page.refreshDefaults,
			page.refreshTemplate
		]
	},
	'ec2-blue-green': {
		title: 'Deploy blue/green with CodeDeploy to a second set of instances.',
		short: 'EC2, blue/green',
		recommend: ['blue-green'],
		lede: 'CodeDeploy copies the Auto Scaling group, installs the new version there, and registers it with the load balancer when you or the clock say so. The old set waits as the way back.',
		against: {
			rolling: 'It needs no second set, but the old version must be deployed again to go back.',
			'all-at-once': 'It switches everyone too, but only by stopping the service.'
		},
		rival: {
			candidate: 'rolling',
			when: 'any server is on-premises, or quota, licences or cost allow no second set.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Switch by hand or at once.',
				text: 'Choose to reroute yourself and test first; if you let the wait run out, the deployment is stopped.'
			},
			{
				lead: 'Both serve for a while.',
				text: 'The configuration paces how new instances are registered: choose all at once. The old ones leave together afterwards. For one exact moment, turn a listener rule between two target groups yourself.'
			},
			{
				lead: 'Keep the old set long enough.',
				text: 'CodeDeploy ends it after a wait of at most {blue-green.kept-ec2}, unless you tell it to keep it. You pay for both meanwhile.'
			},
			{
				lead: 'Mind the copied group.',
				text: 'It has a new name, so a template that made the first no longer describes what runs; a second set of your own avoids that. Attach the load balancer to the group before the deployment.'
			},
			{
				lead: 'Build elsewhere, and keep each version.',
				text: 'A build on a serving machine takes its memory, and a deleted artefact is no way back. Let the pipeline build and a registry or bucket keep it.'
			},
			databaseAlone
		],
		first: {
			docs: page.codeDeployBlueGreen,
			resources: [
				'AWS::CodeDeploy::DeploymentGroup',
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::ElasticLoadBalancingV2::TargetGroup'
			]
		},
		next: [balancer, alarms],
		sources: [
			page.codeDeployBlueGreen,
			page.codeDeployOverview,
			page.codeDeployQuotas,
			page.codeDeployTermination,
			page.codeDeployAutoScaling
		]
	},
	'ec2-short-gap': {
		title: 'Give up one wish: take a short, announced gap and switch all servers in it.',
		short: 'EC2, short gap',
		recommend: ['all-at-once'],
		lede: 'On the same servers CodeDeploy cannot both keep answering and move everyone together. A short gap costs least: CodeDeployDefault.AllAtOnce stops the application everywhere, installs the new revision and starts it behind a closed door.',
		against: {
			rolling: 'It keeps some servers in service, but both versions serve until the last is done.',
			'blue-green': 'It would avoid the gap, but needs a second set of EC2 instances.'
		},
		rival: {
			candidate: 'rolling',
			when: 'the release can be cut in two, so that old and new read the same data: then both may serve, and nothing has to stop.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Ask again whether they must not mix.',
				text: 'First a release that reads both formats and writes the old one, then one that writes the new one: each can roll out without a gap.'
			},
			{
				lead: 'Close the door first.',
				text: 'Nothing holds the servers in step, so a quick one may start before a slow one has stopped. Take the traffic away, deploy, look, let it in again.'
			},
			{
				lead: 'One success counts as success.',
				text: 'With this configuration the deployment succeeds if a single server took the revision. Read the result of every server before you open.'
			},
			{
				lead: 'The way back is a second gap.',
				text: 'CodeDeploy rolls back by deploying the last good revision anew, and that one must be able to read what the new one wrote.'
			},
			{
				lead: 'Two copies on each server avoid it.',
				text: 'Where a server can hold both versions on different ports, a load balancer of yours can turn from one to the other. CodeDeploy does not do that turn.'
			}
		],
		first: {
			docs: page.codeDeployConfigurations,
			resources: [
				'AWS::CodeDeploy::Application',
				'AWS::CodeDeploy::DeploymentGroup',
				'CodeDeployDefault.AllAtOnce'
			]
		},
		next: [balancer, pipeline],
		sources: [page.codeDeployConfigurations, page.codeDeployOverview, page.codeDeployRollback]
	}
} satisfies Partial<Outcomes<typeof states>>;
