/** Outcomes on Elastic Beanstalk. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '../../candidates/delivery/sources.ts';
import type { states } from '../machine.ts';
import { pipeline, alarms, described, burst } from './recurring.ts';

export const beanstalk = {
	'beanstalk-all-at-once': {
		title: 'Deploy all at once, in a quiet hour or an announced window.',
		short: 'Beanstalk, all at once',
		recommend: ['all-at-once'],
		lede: 'Every instance gets the new version together. It is the shortest Beanstalk deployment and costs nothing extra; the service is away until the application has started.',
		against: {
			rolling:
				'Rolling avoids the gap, at the price of a longer deployment in which both versions serve.'
		},
		rival: {
			candidate: 'rolling',
			when: 'the environment has a load balancer, both versions may serve side by side, and a gap is not bearable after all.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'It is the default.',
				text: 'An environment deploys all at once unless you set another policy. One made by the EB CLI with a load balancer starts with rolling, and so does Cluster mode.'
			},
			{
				lead: 'A failure takes everyone down.',
				text: 'There is no old instance left to serve. Keep the last good version among the application versions and deploy that.'
			},
			{
				lead: 'A single instance has little choice.',
				text: 'An environment without a load balancer knows only this policy and Immutable.'
			},
			{
				lead: 'A new platform branch is no deployment.',
				text: 'An incompatible platform version takes a second environment and a swap of URLs, gap or not.'
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
		next: [pipeline, described],
		sources: [
			page.beanstalkPolicies,
			page.beanstalkChoosing,
			page.beanstalkSwap,
			page.beanstalkPlatform,
			page.beanstalkClusterOptions
		]
	},
	'beanstalk-rolling': {
		title: 'Deploy in batches with the Rolling policy.',
		short: 'Beanstalk, rolling',
		recommend: ['rolling'],
		lede: 'One batch leaves the load balancer, is updated and comes back before the next begins. The service stays up, with one batch less, on the instances you already pay for.',
		against: {
			'rolling-additional-batch':
				'It keeps full capacity, but adds a batch to the bill and takes longer.'
		},
		rival: {
			candidate: 'rolling-additional-batch',
			when: 'the remaining instances cannot carry the load while one batch is away.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Set the batch size.',
				text: 'The API’s own default is {rolling.batch-default} of the instances, which would be all at once. Give a percentage or a fixed count.'
			},
			{
				lead: 'A failure stops halfway.',
				text: 'Batches already done keep the new version while the others run the old one. The way back is another deployment of the last good version.'
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
			pipeline,
			{ tree: 'auto-scaling', ask: 'How many instances run at the hour of deployment?' }
		],
		sources: [page.beanstalkPolicies, page.beanstalkChoosing, page.beanstalkClusterOptions]
	},
	'beanstalk-rolling-additional-batch': {
		title: 'Deploy with the policy Rolling with additional batch.',
		short: 'Beanstalk, extra batch',
		recommend: ['rolling-additional-batch'],
		lede: 'Beanstalk starts one batch of new instances before it takes any out of service, so full capacity serves throughout, and ends the extra ones afterwards.',
		against: {
			rolling: 'It costs nothing extra, but always serves with one batch less.',
			immutable: 'It keeps capacity too, but pays for a full second set instead of one batch.'
		},
		rival: {
			candidate: 'immutable',
			when: 'a failed rollout must leave no instance on the new version, and double cost for its duration is fine.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The extra cost is one batch.',
				text: 'You pay for it only until the deployment ends. A smaller batch is cheaper and takes longer; one of all instances is the quickest, and nearly a second set.'
			},
			{
				lead: 'A late failure is like Rolling’s.',
				text: 'If the first batch fails, hardly anyone notices. Later, batches already done keep the new version until you deploy the old one.'
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
				'BatchSize'
			]
		},
		next: [pipeline, alarms],
		sources: [page.beanstalkPolicies, page.beanstalkChoosing, page.beanstalkClusterOptions]
	},
	'beanstalk-immutable': {
		title: 'Deploy with the Immutable policy.',
		short: 'Beanstalk, immutable',
		recommend: ['immutable'],
		lede: 'New instances come up in a second, temporary Auto Scaling group. If they fail their health checks they are ended, and the old ones have never been touched.',
		against: {
			'rolling-additional-batch':
				'Cheaper and sooner done, but a failure after the first batch leaves both versions running.',
			'blue-green':
				'It adds a second environment, a DNS change and steps by hand for the same clean start.'
		},
		rival: {
			candidate: 'blue-green',
			when: 'the old version must wait for hours after the switch, or the platform version itself changes.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Capacity and cost double.',
				text: 'For a short time both sets run. Check the On-Demand instance quota before the first deployment.'
			},
			{
				lead: 'Once it has ended, so have the old ones.',
				text: 'The quick way back exists only until the new instances have taken over, and what lay on the old disks is gone. After that, deploy the old version again.'
			},
			burst,
			{
				lead: 'No settings in the same update.',
				text: 'Changes of resources, such as the load balancer, cannot ride along. Make them in an update of their own.'
			},
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
		next: [pipeline, described],
		sources: [page.beanstalkImmutable, page.beanstalkPolicies, page.beanstalkChoosing]
	},
	'beanstalk-traffic-splitting': {
		title: 'Deploy with the Traffic splitting policy.',
		short: 'Beanstalk, splitting',
		recommend: ['traffic-splitting'],
		lede: 'A full set of new instances gets a share of the clients for an evaluation time. If they stay healthy, everyone moves; if not, the share moves back.',
		against: {
			immutable: 'It starts the same new instances, but sets no share and waits for no evaluation.',
			'blue-green': 'Its swap of names moves all clients together.'
		},
		rival: {
			candidate: 'immutable',
			when: 'too few requests come in for a share to show anything, or the load balancer is not an Application Load Balancer.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Share and time are yours to set.',
				text: 'By default {traffic-splitting.share-default} of the clients for {traffic-splitting.bake-default}, and at most {traffic-splitting.bake-most}.'
			},
			{
				lead: 'It needs an Application Load Balancer.',
				text: 'Not a Classic or Network one, and not a single instance.'
			},
			{
				lead: 'Capacity stands still meanwhile.',
				text: 'Both groups keep their number of instances for the whole deployment, so a long evaluation should not meet a peak.'
			},
			{
				lead: 'Health is what Beanstalk sees.',
				text: 'It judges by instance and request health, not by orders placed. Watch your own figures, and abort the deployment if they fall.'
			},
			{
				lead: 'Your own tests have no place before it.',
				text: 'Real clients are the first to meet the new instances. If your tests must come first, run them in a second environment and swap the names.'
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
		next: [alarms, pipeline],
		sources: [page.beanstalkPolicies, page.beanstalkChoosing, page.beanstalkOptions]
	},
	'beanstalk-blue-green': {
		title: 'Make a second environment, deploy there, and swap the environment URLs.',
		short: 'Beanstalk, blue/green',
		recommend: ['blue-green'],
		lede: 'The new version runs and is tested in an environment of its own. Swapping the CNAMEs moves everyone, and swapping again is the way back for as long as you keep the old one.',
		against: {
			immutable:
				'It needs no DNS change, but serves both versions together and ends the old one at once.',
			'traffic-splitting':
				'It tries a share first, but inside one environment and on one platform version.'
		},
		rival: {
			candidate: 'immutable',
			when: 'clients keep an address for ever, and it is enough that a failed rollout leaves the old instances as they were.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'DNS is kept in caches.',
				text: 'Some clients reach the old environment for a while, so both serve until then: name scripts and styles by their content, and keep them outside. End the old one only when its traffic has stopped.'
			},
			{
				lead: 'Take the database out first.',
				text: 'A database created inside the environment goes with it. Decouple it, so that both use the same one, in a shape that both can read.'
			},
			{
				lead: 'You pay for two environments.',
				text: 'Instances and load balancer count twice from the clone until you end the old environment.'
			},
			{
				lead: 'It is no deployment policy.',
				text: 'To clone or create, deploy, test, swap and end are steps of yours, or of your pipeline.'
			},
			{
				lead: 'A clone keeps the platform branch.',
				text: 'For another branch, create the environment anew, its options and variables written down as configuration. A change of branch in place leaves no old environment to return to.'
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
				ask: 'Which record of your own points at the environment, with which TTL?'
			},
			pipeline
		],
		sources: [
			page.beanstalkSwap,
			page.beanstalkChoosing,
			page.beanstalkClone,
			page.beanstalkPlatform
		]
	},
	'beanstalk-short-gap': {
		title: 'Give up one wish: take a short, announced gap and switch all instances in it.',
		short: 'Beanstalk, short gap',
		recommend: ['all-at-once'],
		lede: 'No Beanstalk policy keeps answering, moves everyone together and reaches clients that never look the name up. Of the three wishes a short gap costs least: the service is away until the new version has started, and behind a closed door nobody meets a mixture.',
		against: {
			'blue-green': 'Its swap of names leaves your clients on the old version.',
			'rolling-additional-batch': 'It keeps everything in service, but mixes both versions.'
		},
		rival: {
			candidate: 'rolling-additional-batch',
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
				text: 'Nothing holds the instances in step, so a quick one may answer before a slow one has stopped. Let a maintenance page answer meanwhile.'
			},
			{
				lead: 'The way back is a second gap.',
				text: 'The old version has to be deployed again, and it must be able to read what the new one wrote.'
			},
			{
				lead: 'Measure the gap before you announce it.',
				text: 'Deploy to a copy of the environment and take the time from the first error to the last.'
			},
			{
				lead: 'A front of your own could switch instead.',
				text: 'A shared Application Load Balancer, chosen when environments are made, takes listener rules of yours: turning one needs no swap. You build and run that turn.'
			}
		],
		first: {
			docs: page.beanstalkPolicies,
			resources: ['AWS::ElasticBeanstalk::Environment', 'DeploymentPolicy: AllAtOnce']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which front could keep the address while environments change?'
			},
			pipeline
		],
		sources: [
			page.beanstalkPolicies,
			page.beanstalkChoosing,
			page.beanstalkSwap,
			page.beanstalkSharedBalancer
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
