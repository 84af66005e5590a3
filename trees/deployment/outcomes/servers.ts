/** Outcomes on EC2 and on-premises servers. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import {
	alarms,
	balancer,
	codeDeployPrice,
	databaseAlone,
	pipeline,
	scaling,
	serversPrice
} from './recurring.ts';

/** What every change in place costs. */
const inPlace =
	'Nothing is added to the servers that run, so the change costs time alone. For on-premises servers, look at CodeDeploy’s own price page.';

export const servers = {
	'ec2-all-at-once': {
		title: 'Deploy all at once, in place, in an announced window.',
		short: 'EC2, all at once',
		recommend: ['all-at-once@ec2'],
		lede: 'With CodeDeployDefault.AllAtOnce, CodeDeploy stops the application on all servers together, installs the new revision and starts it. Nothing extra runs, on EC2 or on-premises, and everyone switches together.',
		against: {
			rolling:
				'It keeps some servers in service, but both versions serve and the rollout takes longer.'
		},
		rival: {
			candidate: 'rolling@ec2',
			when: 'a gap is not bearable and both versions may serve side by side.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling@ec2', 'blue-green@ec2'],
			says: inPlace,
			page: codeDeployPrice
		},
		watch: [
			{
				lead: 'One success counts as success.',
				text: 'The deployment succeeds if a single server took the revision. Read the result of every server.'
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
				text: 'A run in place may take up to {all-at-once.run-most.ec2}.'
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
		next: [{ ...pipeline, known: 'CodeDeploy runs it, in place and all at once' }, alarms],
		sources: [page.codeDeployConfigurations, page.codeDeployRollback, page.codeDeployQuotas]
	},
	'ec2-few-at-a-time': {
		title: 'Deploy in place, one or a few servers at a time.',
		short: 'EC2, few at a time',
		recommend: ['rolling@ec2'],
		lede: 'CodeDeployDefault.OneAtATime takes a single server out, updates it and puts it back before the next; a configuration of your own takes a few. Nearly all capacity serves, on EC2 and on-premises alike.',
		against: {
			'blue-green': 'Its way back is quicker, but it needs as many EC2 instances again.',
			'all-at-once': 'It is over sooner, but stops every server together.'
		},
		rival: {
			candidate: 'blue-green@ec2',
			when: 'the servers are EC2 instances, a second set may run for the duration, and the way back must be quick.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@ec2', 'blue-green@ec2'],
			says: inPlace,
			page: codeDeployPrice
		},
		watch: [
			{
				lead: 'Going back takes as long again.',
				text: 'The old revision is deployed anew, in the same small batches. Switch on automatic rollback for failures and alarms.'
			},
			{
				lead: 'Let the load balancer know.',
				text: 'Name it in the deployment group, so that each server is deregistered during its update and registered again.'
			},
			{
				lead: 'With no server to spare, add one.',
				text: 'If all are needed even for a single server’s update, or there is only one, put one more into the group first. A server alone is away while it changes.'
			},
			{
				lead: 'Many servers take long.',
				text: 'A run in place ends after {rolling.run-most.ec2}. For a large fleet write your own configuration, with a percentage of hosts to keep healthy.'
			},
			{
				lead: 'It is CodeDeploy’s default.',
				text: 'It stops at the first server that fails, unless that is the last one.'
			},
			{
				lead: 'The order is not yours.',
				text: 'CodeDeploy picks servers at random. Where the order counts, give each a deployment group of its own.'
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
		next: [
			{ ...balancer, known: 'a few servers at a time leave it and come back' },
			{ ...pipeline, known: 'CodeDeploy runs it, in place and in small batches' }
		],
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
		recommend: ['rolling@ec2'],
		lede: 'CodeDeployDefault.HalfAtATime changes up to {rolling.out-at-once.ec2} of the servers together, so two or three rounds do it while the rest serves. It runs on EC2 and on-premises.',
		against: {
			'all-at-once': 'It is over in one round, with nothing left in service.',
			'blue-green': 'It keeps everything in service, at the price of a second set of EC2 instances.'
		},
		rival: {
			candidate: 'blue-green@ec2',
			when: 'the servers are EC2 instances, a second set may run for the duration, and the way back must be quick.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@ec2', 'blue-green@ec2'],
			says: inPlace,
			page: codeDeployPrice
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
				lead: 'Going back means deploying again.',
				text: 'Switch on automatic rollback for failed deployments and for alarms.'
			},
			{
				lead: 'Groups are not kept apart.',
				text: 'With several Auto Scaling groups in one deployment group, the half may all fall into one of them.'
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
		next: [
			{ ...balancer, known: 'half of the servers leave it and come back' },
			{ ...pipeline, known: 'CodeDeploy runs it, in place and half at a time' }
		],
		sources: [page.codeDeployConfigurations, page.codeDeployRollback]
	},
	'ec2-instance-refresh': {
		title: 'Refresh the instances of the Auto Scaling group, new ones before old.',
		short: 'EC2, instance refresh',
		recommend: ['rolling-additional-batch@ec2'],
		lede: 'An instance refresh starts instances from the new launch template, waits until they are healthy and ends as many old ones, all in one group. With a maximum above the wanted capacity, nothing is missing meanwhile.',
		against: {
			'blue-green': 'The whole old set waits as its way back, but the servers double.',
			rolling: 'In place it takes no new instance, and serves with one batch less.'
		},
		rival: {
			candidate: 'blue-green@ec2',
			when: 'the way back must take moments, or testers must have the new servers to themselves first.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling@ec2', 'blue-green@ec2'],
			says: 'You pay for as many instances as the maximum allows above the group’s size, until the refresh ends.',
			page: serversPrice
		},
		watch: [
			{
				lead: 'Set both percentages.',
				text: 'By default it keeps {rolling-additional-batch.floor.ec2} and never exceeds {rolling-additional-batch.ceiling.ec2}: old instances end before new ones serve. A minimum of the whole and a maximum above it start the new ones first.'
			},
			{
				lead: 'Switch rollback on.',
				text: 'It is off by default. With alarms, a bad release goes back by itself, by replacing instances once more. It needs a stated configuration, a fixed image and a numbered template version.'
			},
			{
				lead: 'Give each version its own template.',
				text: 'Bake it into an image, or name it in the launch script. If servers fetch from one fixed path, an old one that restarts may pick up the new release.'
			},
			databaseAlone,
			{
				lead: 'Pause where you want to look.',
				text: 'The refresh can wait at checkpoints, set shares of the group: {rolling-additional-batch.bake-default.ec2} unless you set another time, and {rolling-additional-batch.bake-most.ec2} at most. A bake time at the end gives alarms time to speak as well.'
			},
			{
				lead: 'Must the instances themselves stay?',
				text: 'The strategy ReplaceRootVolume gives each a new root disk from the image and keeps addresses and other disks. The group needs a mixed instances policy for it.'
			}
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
		next: [
			alarms,
			{ ...scaling, known: 'the group stays, with a maximum above its size' },
			{
				tree: 'load-balancer',
				ask: 'Which load balancer tells that a new server is healthy?',
				known: 'an Auto Scaling group replaces its servers'
			}
		],
		sources: [
			page.instanceRefresh,
			page.instanceRefreshHow,
			page.refreshPreferences,
			page.refreshRootVolume,
			page.refreshDefaults,
			page.refreshTemplate
		]
	},
	'ec2-blue-green': {
		title: 'Deploy blue/green with CodeDeploy to a second set of instances.',
		short: 'EC2, blue/green',
		recommend: ['blue-green@ec2'],
		lede: 'CodeDeploy copies the Auto Scaling group, installs the new version there, and registers it with the load balancer when you or the clock say so. The old set waits as the way back.',
		against: {
			rolling: 'It needs no second set, but the old version must be deployed again to go back.',
			'all-at-once': 'It switches everyone too, but only by stopping the service.'
		},
		rival: {
			candidate: 'rolling@ec2',
			when: 'any server is on-premises, or quota, licences or cost allow no second set.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@ec2', 'rolling@ec2'],
			says: 'As many instances again, from their start until the wait after the switch is over. Each hour of that wait is an hour of a full set.',
			page: serversPrice
		},
		watch: [
			{
				lead: 'Both serve for a while.',
				text: 'The configuration paces how new instances are registered: choose all at once. The old ones leave together afterwards. For one exact moment, turn a listener rule between two target groups yourself.'
			},
			{
				lead: 'Keep the old set long enough.',
				text: 'CodeDeploy ends it after a wait of at most {blue-green.kept-most.ec2}, unless you tell it to keep it.'
			},
			{
				lead: 'Switch by hand or at once.',
				text: 'Choose to reroute yourself and test first; if you let the wait run out, the deployment is stopped.'
			},
			databaseAlone,
			{
				lead: 'Mind the copied group.',
				text: 'It has a new name, so a template that made the first no longer describes what runs; a second set of your own avoids that. Attach the load balancer to the group before the deployment.'
			},
			{
				lead: 'Keep each version.',
				text: 'A deleted artefact is no way back. Let the pipeline build it, and a registry or bucket keep it.'
			}
		],
		first: {
			docs: page.codeDeployBlueGreen,
			resources: [
				'AWS::CodeDeploy::DeploymentGroup',
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::ElasticLoadBalancingV2::TargetGroup'
			]
		},
		next: [{ ...balancer, known: 'CodeDeploy registers the new instances with it' }, alarms],
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
		recommend: ['all-at-once@ec2'],
		lede: 'The same servers cannot both keep answering and move everyone together. A short gap costs least: CodeDeployDefault.AllAtOnce stops the application everywhere and starts the new version behind a closed door.',
		against: {
			rolling: 'It keeps some servers in service, but both versions serve until the last is done.',
			'blue-green': 'It would avoid the gap, but needs a second set of EC2 instances.'
		},
		rival: {
			candidate: 'rolling@ec2',
			when: 'the release can be cut in two, so that old and new read the same data: then both may serve, and nothing has to stop.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling@ec2', 'blue-green@ec2'],
			says: inPlace,
			page: codeDeployPrice
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
				lead: 'The way back is a second gap.',
				text: 'CodeDeploy rolls back by deploying the last good revision anew, and that one must be able to read what the new one wrote.'
			},
			{
				lead: 'One success counts as success.',
				text: 'The deployment succeeds if a single server took the revision. Read the result of every server before you open.'
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
		next: [
			{ ...balancer, known: 'all servers change at once, in an announced gap' },
			{ ...pipeline, known: 'CodeDeploy runs it, in place, behind a closed door' }
		],
		sources: [page.codeDeployConfigurations, page.codeDeployOverview, page.codeDeployRollback]
	},
	'ec2-weighted-groups': {
		title: 'Start a second group with the new version, and send it a share by weights.',
		short: 'EC2, weighted groups',
		recommend: ['traffic-splitting@ec2'],
		lede: 'A load balancer divides requests between two target groups by weights that you set. Start a second group from a new image, give it a small weight, watch, then move the weights on or back.',
		against: {
			rolling: 'Zone by zone needs no second group, but its first share is a whole zone.',
			'blue-green': 'It lets you test first, then moves everyone with no time to watch.',
			'rolling-additional-batch': 'Its checkpoints hold a share of the servers, not of the traffic.'
		},
		rival: {
			candidate: 'rolling-additional-batch@ec2',
			when: 'a rough share will do: an instance refresh waits at a first checkpoint, and its alarms turn it back by themselves.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@ec2', 'blue-green@ec2'],
			says: 'You pay for the second group until you end one of the two. It need only be large enough for its share; let it grow as you move the weights.',
			page: serversPrice
		},
		watch: [
			{
				lead: 'Nothing moves or turns back by itself.',
				text: 'No clock and no alarm touches the weights. Let a pipeline move them, and put them back when an alarm speaks.'
			},
			{
				lead: 'A sick group still gets its share.',
				text: 'An Application Load Balancer does not fail over to the other target group. Set a weight to nought before you empty its group.'
			},
			{
				lead: 'Size the new group for its share.',
				text: 'Too much traffic on too few instances looks like a bad release.'
			},
			{
				lead: 'A user may meet both versions.',
				text: 'Weights pick anew for each request. Switch on stickiness of target groups where a session must stay with one.'
			},
			{
				lead: 'No load balancer that weighs?',
				text: 'Weighted Route 53 records do the same by name. Clients that cache the answer follow late, and the share is one of look-ups.'
			},
			databaseAlone
		],
		older:
			'Older material shifts shares between servers by weighted DNS alone. Application Load Balancers weigh target groups, and by now Network Load Balancers too.',
		first: {
			docs: page.listenerActions,
			resources: [
				'AWS::ElasticLoadBalancingV2::ListenerRule',
				'AWS::ElasticLoadBalancingV2::TargetGroup',
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::EC2::LaunchTemplate'
			]
		},
		next: [
			{ ...alarms, known: 'your pipeline must act on it: the weights do not' },
			{ ...balancer, known: 'it weighs two target groups' }
		],
		sources: [
			page.listenerActions,
			page.networkListeners,
			page.weightedRecords,
			page.refreshPreferences
		]
	},
	'ec2-zone-by-zone': {
		title: 'Deploy in place, one Availability Zone at a time, and let the first one prove itself.',
		short: 'EC2, zone by zone',
		recommend: ['rolling@ec2'],
		lede: 'On the servers you have, no share of traffic can be set. A zonal configuration of CodeDeploy comes closest: it changes one zone, waits for the time you set while alarms watch, and then goes on.',
		against: {
			'blue-green':
				'You can test before the switch, but then all users move with no time to watch.',
			'traffic-splitting': 'A true share takes a second group of servers, which you cannot have.'
		},
		rival: {
			candidate: 'traffic-splitting@ec2',
			when: 'a few more EC2 instances may run for the trial: weights then send the new version any share you set.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['traffic-splitting@ec2', 'blue-green@ec2'],
			says: inPlace,
			page: codeDeployPrice
		},
		watch: [
			{
				lead: 'A zone is a large share.',
				text: 'With three zones, a third of the users meet it first. A small deployment group of a few servers, deployed to first, makes it less.'
			},
			{
				lead: 'Only in place, only on EC2.',
				text: 'On-premises servers cannot use it. There, give a few servers a deployment group of their own and deploy to that one first.'
			},
			{
				lead: 'Rollback is not zonal.',
				text: 'When an alarm turns it round, CodeDeploy picks servers at random in all zones.'
			},
			{
				lead: 'You write the configuration.',
				text: 'No predefined one is zonal. Set the monitor duration, longer for the first zone, and the healthy hosts to keep in each zone.'
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
			{ ...alarms, known: 'CodeDeploy watches the alarms you name after each zone' },
			{
				tree: 'compute',
				ask: 'Would containers or functions suit this service better?',
				known: 'servers in several zones, updated in place'
			},
			{
				tree: 'load-balancer',
				ask: 'Which load balancer keeps requests off the zone at work?',
				known: 'servers in several zones, updated in place'
			}
		],
		sources: [page.codeDeployCustom, page.codeDeployConfigurations, page.listenerActions]
	}
} satisfies Partial<Outcomes<typeof states>>;
