/** Outcomes on Elastic Beanstalk. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { alarms, beanstalkPrice, burst, described, pipeline, scaling } from './recurring.ts';

export const beanstalk = {
	'beanstalk-all-at-once': {
		title: 'Deploy all at once, in a quiet hour or an announced window.',
		short: 'Beanstalk, all at once',
		recommend: ['all-at-once@beanstalk'],
		lede: 'Every instance gets the new version together. It is the shortest Beanstalk deployment and costs nothing extra; the service is away until the application has started.',
		against: {
			rolling:
				'It avoids the gap, at the price of a longer deployment in which both versions serve.'
		},
		rival: {
			candidate: 'rolling@beanstalk',
			when: 'the environment has a load balancer, both versions may serve side by side, and a gap is not bearable after all.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling@beanstalk', 'blue-green@beanstalk'],
			says: 'Beanstalk itself is free; you pay for instances, and here none is added. The price is the gap.',
			page: beanstalkPrice
		},
		watch: [
			{
				lead: 'A failure takes everyone down.',
				text: 'There is no old instance left to serve. Keep the last good version among the application versions, and deploy that.'
			},
			{
				lead: 'It may be set without your knowing.',
				text: 'An environment deploys all at once unless you set another policy. One made by the EB CLI with a load balancer starts with rolling.'
			},
			{
				lead: 'A new platform branch is no deployment.',
				text: 'It takes a second environment and a swap of URLs, gap or not.'
			},
			{
				lead: 'In Cluster mode it is called Recreate.',
				text: 'Environments on EKS set the option strategy to Recreate; the console still says all at once.'
			}
		],
		first: {
			docs: page.beanstalkPolicies,
			resources: ['AWS::ElasticBeanstalk::Environment', 'DeploymentPolicy: AllAtOnce']
		},
		next: [
			{ ...pipeline, known: 'Elastic Beanstalk runs it, with the policy All at once' },
			described
		],
		sources: [
			page.beanstalkPolicies,
			page.beanstalkChoosing,
			page.beanstalkPlatform,
			page.beanstalkClusterOptions
		]
	},
	'beanstalk-rolling': {
		title: 'Deploy in batches with the Rolling policy.',
		short: 'Beanstalk, rolling',
		recommend: ['rolling@beanstalk'],
		lede: 'One batch leaves the load balancer, is updated and comes back before the next begins. The service stays up, with one batch less, on the instances you already pay for.',
		against: {
			'rolling-additional-batch':
				'It keeps full capacity, but adds a batch to the bill and takes longer.'
		},
		rival: {
			candidate: 'rolling-additional-batch@beanstalk',
			when: 'the remaining instances cannot carry the load while one batch is away.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@beanstalk', 'immutable@beanstalk'],
			says: 'Nothing is added to the instances that run. An additional batch would be paid for until the rollout ends, a second set for about as long.',
			page: beanstalkPrice
		},
		watch: [
			{
				lead: 'A failure stops halfway.',
				text: 'Batches already done keep the new version while the others run the old one. The way back is another deployment of the last good version.'
			},
			{
				lead: 'Set the batch size.',
				text: 'The API’s own default is {rolling.batch-default.beanstalk} of the instances, which would be all at once. Give a percentage or a fixed count.'
			},
			{
				lead: 'Health decides the pace.',
				text: 'Set a health check URL. Without one, an instance counts as healthy as soon as it accepts a TCP connection.'
			},
			{
				lead: 'It needs a load balancer.',
				text: 'Single-instance environments cannot roll. In Cluster mode, set max-unavailable above nought instead of choosing a policy.'
			}
		],
		first: {
			docs: page.beanstalkPolicies,
			resources: [
				'AWS::ElasticBeanstalk::Environment',
				'DeploymentPolicy: Rolling',
				'BatchSize',
				'BatchSizeType'
			]
		},
		next: [
			{ ...pipeline, known: 'Elastic Beanstalk runs it, with the policy Rolling' },
			{ ...scaling, known: 'one batch less serves while it rolls' }
		],
		sources: [page.beanstalkPolicies, page.beanstalkChoosing, page.beanstalkClusterOptions]
	},
	'beanstalk-rolling-additional-batch': {
		title: 'Deploy with the policy Rolling with additional batch.',
		short: 'Beanstalk, extra batch',
		recommend: ['rolling-additional-batch@beanstalk'],
		lede: 'Beanstalk starts one batch of new instances before it takes any out of service, so full capacity serves throughout, and ends the extra ones afterwards.',
		against: {
			rolling: 'It costs nothing extra, but always serves with one batch less.',
			immutable: 'It keeps capacity too, but pays for a full second set instead of one batch.'
		},
		rival: {
			candidate: 'immutable@beanstalk',
			when: 'a failed rollout must leave no instance on the new version, and double cost for its duration is fine.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling@beanstalk', 'immutable@beanstalk'],
			says: 'You pay for one more batch until the rollout ends. A smaller batch costs less an hour, but the rollout takes longer.',
			page: beanstalkPrice
		},
		watch: [
			{
				lead: 'A late failure leaves both versions.',
				text: 'If the first batch fails, hardly anyone notices. Later, batches already done keep the new version until you deploy the old one.'
			},
			{
				lead: 'Set the batch size.',
				text: 'The API’s own default is {rolling-additional-batch.batch-default.beanstalk} of the instances: then the extra batch is a second set.'
			},
			{
				lead: 'Check the instance quota.',
				text: 'The account must be allowed one batch more than it runs at its largest.'
			},
			{
				lead: 'Cluster mode does it by settings.',
				text: 'There it is no named policy: no replica unavailable and a surge of one or more, which is its default.'
			}
		],
		first: {
			docs: page.beanstalkPolicies,
			resources: [
				'AWS::ElasticBeanstalk::Environment',
				'DeploymentPolicy: RollingWithAdditionalBatch',
				'BatchSize',
				'BatchSizeType'
			]
		},
		next: [
			{
				...pipeline,
				known: 'Elastic Beanstalk runs it, with the policy Rolling with additional batch'
			},
			alarms
		],
		sources: [page.beanstalkPolicies, page.beanstalkChoosing, page.beanstalkClusterOptions]
	},
	'beanstalk-immutable': {
		title: 'Deploy with the Immutable policy.',
		short: 'Beanstalk, immutable',
		recommend: ['immutable@beanstalk'],
		lede: 'New instances come up in a second, temporary Auto Scaling group. If they fail their health checks they are ended, and the old ones have never been touched.',
		against: {
			'rolling-additional-batch':
				'Cheaper and sooner done, but a failure after the first batch leaves both versions running.',
			'blue-green':
				'It adds a second environment, a DNS change and steps by hand for the same clean start.'
		},
		rival: {
			candidate: 'blue-green@beanstalk',
			when: 'the old version must wait for hours after the switch, or settings of the environment change together with the code.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['rolling-additional-batch@beanstalk', 'blue-green@beanstalk'],
			says: 'You pay for a second set of instances while it comes up and takes over, on the same load balancer. It ends by itself.',
			page: beanstalkPrice
		},
		watch: [
			{
				lead: 'Once it has ended, the old instances are gone.',
				text: 'The quick way back exists only until the new ones have taken over, and what lay on the old disks is lost. After that, deploy the old version again.'
			},
			{
				lead: 'The instance quota must allow double.',
				text: 'For a short time both sets run. Check the On-Demand quota before the first deployment.'
			},
			{
				lead: 'No settings in the same update.',
				text: 'Changes of resources, such as the load balancer, cannot ride along. Make them in an update of their own.'
			},
			burst,
			{
				lead: 'Two waits for new instances.',
				text: 'A single one comes first and serves beside the old ones, then all the others: it is among the slowest policies. It also needs enhanced health reporting.'
			}
		],
		older:
			'Older material treats Beanstalk as instances only; its newer Cluster mode on EKS has no immutable policy.',
		first: {
			docs: page.beanstalkImmutable,
			resources: ['AWS::ElasticBeanstalk::Environment', 'DeploymentPolicy: Immutable']
		},
		next: [
			{ ...pipeline, known: 'Elastic Beanstalk runs it, with the policy Immutable' },
			described
		],
		sources: [
			page.beanstalkImmutable,
			page.beanstalkPolicies,
			page.beanstalkChoosing,
			page.beanstalkClusterOptions
		]
	},
	'beanstalk-traffic-splitting': {
		title: 'Deploy with the Traffic splitting policy.',
		short: 'Beanstalk, splitting',
		recommend: ['traffic-splitting@beanstalk'],
		lede: 'A full set of new instances gets a share of the clients for an evaluation time. If they stay healthy, everyone moves; if not, the share moves back.',
		against: {
			immutable: 'It starts the same new instances, but sets no share and waits for no evaluation.',
			'blue-green': 'Its swap of names moves all clients together.'
		},
		rival: {
			candidate: 'immutable@beanstalk',
			when: 'too few requests come in for a share to show anything, or the load balancer is not an Application Load Balancer.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['immutable@beanstalk', 'rolling@beanstalk'],
			says: 'You pay for a second set of instances for the whole deployment, so a longer evaluation time costs more.',
			page: beanstalkPrice
		},
		watch: [
			{
				lead: 'Health is only what Beanstalk sees.',
				text: 'It judges by instance and request health, not by orders placed. Watch your own figures, and abort the deployment if they fall.'
			},
			{
				lead: 'Capacity stands still meanwhile.',
				text: 'Both groups keep their number of instances for the whole deployment, so a long evaluation should not meet a peak.'
			},
			{
				lead: 'It needs an Application Load Balancer.',
				text: 'Not a Classic or Network one, and not a single instance.'
			},
			{
				lead: 'Share and time are yours to set.',
				text: 'By default {traffic-splitting.share-default.beanstalk} of the clients for {traffic-splitting.bake-default.beanstalk}, and at most {traffic-splitting.bake-most.beanstalk}. For days, take two environments and weighted DNS records.'
			},
			{
				lead: 'Your own tests have no place before it.',
				text: 'If they must come first, run them in a second environment and swap the names.'
			},
			burst
		],
		older:
			'Older material says Beanstalk needs two environments and weighted DNS for this; the policy does it inside one environment. Cluster mode lacks it.',
		first: {
			docs: page.beanstalkPolicies,
			resources: [
				'AWS::ElasticBeanstalk::Environment',
				'DeploymentPolicy: TrafficSplitting',
				'NewVersionPercent',
				'EvaluationTime'
			]
		},
		next: [
			{ ...alarms, known: 'Beanstalk judges by instance and request health alone' },
			{ ...pipeline, known: 'Elastic Beanstalk runs it, with the policy Traffic splitting' },
			{
				tree: 'load-balancer',
				ask: 'Which load balancer does the environment have?',
				known: 'traffic is split by an Application Load Balancer'
			}
		],
		sources: [
			page.beanstalkPolicies,
			page.beanstalkChoosing,
			page.beanstalkOptions,
			page.beanstalkClusterOptions
		]
	},
	'beanstalk-blue-green': {
		title: 'Make a second environment, deploy there, and swap the environment URLs.',
		short: 'Beanstalk, blue/green',
		recommend: ['blue-green@beanstalk'],
		lede: 'The new version runs and is tested in an environment of its own. Swapping the CNAMEs moves everyone, and swapping again is the way back for as long as you keep the old one.',
		against: {
			immutable:
				'It needs no DNS change, but serves both versions together and ends the old one at once.',
			'traffic-splitting':
				'It tries a share first, but inside one environment and on one platform version.'
		},
		rival: {
			candidate: 'immutable@beanstalk',
			when: 'it is enough that a failed rollout leaves the old instances as they were, or clients keep an address for ever.'
		},
		cost: {
			dimension: 'extra-capacity',
			against: ['immutable@beanstalk', 'rolling@beanstalk'],
			says: 'Instances and load balancer count twice from the clone until you end the old environment: an hour of waiting costs an hour more of everything.',
			page: beanstalkPrice
		},
		watch: [
			{
				lead: 'DNS is kept in caches.',
				text: 'Some clients reach the old environment for a while, so both serve until then; those that pin an address never move. End the old one only when its traffic has stopped.'
			},
			{
				lead: 'Take the database out first.',
				text: 'A database created inside the environment goes with it. Decouple it, so that both use the same one, in a shape that both can read.'
			},
			{
				lead: 'Must nobody ever meet both versions?',
				text: 'Then take a short announced gap, or cut the release in two: first one that reads both formats, then one that writes the new.'
			},
			{
				lead: 'It is no deployment policy.',
				text: 'To clone or create, deploy, test, swap and end are steps of yours, or of your pipeline.'
			},
			{
				lead: 'A clone keeps the platform branch.',
				text: 'For another branch, create the environment anew, its options and variables written down as configuration.'
			},
			{
				lead: 'A clone forgets who may come in.',
				text: 'Ingress rules of security groups are not carried over: it is open to the internet until you set them again.'
			}
		],
		first: {
			docs: page.beanstalkSwap,
			resources: ['AWS::ElasticBeanstalk::Environment', 'SwapEnvironmentCNAMEs']
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'Which record of your own points at the environment, with which TTL?',
				known: 'the switch is a swap of the environments’ CNAMEs'
			},
			pipeline
		],
		sources: [
			page.beanstalkSwap,
			page.beanstalkChoosing,
			page.beanstalkClone,
			page.beanstalkPlatform
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
