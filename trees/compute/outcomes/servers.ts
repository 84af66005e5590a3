/** Outcomes on servers, seen or unseen. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	beanstalk,
	beanstalkConcepts,
	beanstalkPrices,
	ec2Intro,
	ec2Recovery,
	hostPrices,
	hosts,
	lightsail,
	lightsailBundles,
	lightsailPrices,
	macInstances,
	onDemandPrices
} from '#trees/candidates/compute/sources.ts';

const guide = 'https://docs.aws.amazon.com/';

export const servers = {
	'web-code': {
		title: 'Upload the code to Elastic Beanstalk.',
		short: 'Elastic Beanstalk',
		recommend: ['elastic-beanstalk@standard'],
		lede: 'You upload source; Beanstalk sets up servers with the language and web server ready, a balancer, scaling and health checks. Windows with IIS is among its platforms.',
		rival: {
			candidate: 'ecs-express',
			when: 'somebody writes a Dockerfile: then there are no servers left to follow.'
		},
		against: {
			ec2: 'You would set up servers, balancer and deployments yourself.',
			lambda:
				'A busy hour costs {lambda.compute-hour}, and there is no server process to keep state in.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-fargate', 'ec2'],
			says: 'Beanstalk is free; you pay for the instances, balancer and disks that it creates, which bill while they wait. Plans, Reserved Instances and Spot lower the instances.',
			page: beanstalkPrices
		},
		watch: [
			{
				lead: 'Platforms end.',
				text: 'Language versions are retired, and moving up is your task. Turn on managed platform updates, and plan the larger steps.'
			},
			{
				lead: 'Servers are replaced.',
				text: 'Files, sessions and changes made by hand are lost. Keep state outside, and settings in the source bundle.'
			},
			{
				lead: 'Keep the database outside.',
				text: 'One created inside the environment can go when the environment goes.'
			},
			{
				lead: 'How a version goes live.',
				text: 'Choose a deployment policy: all at once means a gap in service.'
			},
			{
				lead: 'Two modes.',
				text: 'Standard is servers of your own, Windows too. Cluster runs containers on a shared EKS cluster: faster to deploy and better filled with many environments, but you choose neither its version nor, later, its subnets.'
			}
		],
		older:
			'Older material knows only servers under Beanstalk; Cluster mode on EKS is new, and builds source into images.',
		first: {
			docs: {
				title: 'Get started with Elastic Beanstalk',
				url: `${guide}elasticbeanstalk/latest/dg/GettingStarted.html`
			},
			resources: ['AWS::ElasticBeanstalk::Application', 'AWS::ElasticBeanstalk::Environment']
		},
		next: [
			{
				tree: 'deployment',
				ask: 'Which deployment policy?',
				known: 'it runs on Elastic Beanstalk'
			},
			{
				tree: 'database',
				ask: 'Which database, outside the environment?',
				known: 'servers that Beanstalk replaces, so data must be elsewhere'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'How are the servers paid for?',
				known: 'instances that Beanstalk starts'
			},
			{
				tree: 'load-balancer',
				ask: 'Which load balancer does the environment get?',
				known: 'Beanstalk sets it up'
			}
		],
		sources: [beanstalk, beanstalkConcepts]
	},

	'small-site': {
		title: 'Put the small site on Lightsail.',
		short: 'Lightsail',
		recommend: ['lightsail'],
		lede: 'A server with the application already on it, disk, address and a good deal of traffic, for one price a month that doesn’t surprise anybody.',
		rival: {
			candidate: 'ec2',
			when: 'the site must stand in your VPC, grow by itself, or use more of AWS than peering gives.'
		},
		against: {
			'elastic-beanstalk': 'Servers, balancer and traffic are billed apart and vary.',
			'ecs-express': 'A balancer alone may cost more than such a server.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ec2', 'ecs-fargate'],
			says: 'A plan bills by the hour up to its monthly price, running or not, with disk and traffic in it. Traffic beyond the allowance is extra.',
			page: lightsailPrices
		},
		watch: [
			{
				lead: 'One server, one zone.',
				text: 'If it fails, the site is away. Turn on automatic snapshots, and try to restore one.'
			},
			{
				lead: 'Updates are yours.',
				text: 'System, WordPress and plug-ins. If nobody will do it, turn the site into static files, which need no server.'
			},
			{
				lead: 'Growing means moving.',
				text: 'A larger plan is a new server from a snapshot; beyond that, export the snapshot to EC2.'
			},
			{
				lead: 'Outside your VPC.',
				text: 'Peer it to reach other parts in AWS.'
			}
		],
		first: {
			docs: {
				title: 'Getting started with virtual private servers on Lightsail',
				url: `${guide}lightsail/latest/userguide/getting-started.html`
			},
			resources: ['AWS::Lightsail::Instance', 'AWS::Lightsail::StaticIp']
		},
		next: [
			{
				tree: 'content-distribution',
				ask: 'Do pictures and pages need copies near readers?',
				known: 'one Lightsail server'
			},
			{ tree: 'backup', ask: 'Are snapshots enough?', known: 'one Lightsail server' },
			{
				tree: 'storage',
				ask: 'Could the site be plain files in a bucket?',
				known: 'a small site on one server'
			}
		],
		sources: [lightsail, lightsailBundles]
	},

	'one-server': {
		title: 'Run it on one EC2 instance that recovers by itself.',
		short: 'One EC2 instance',
		recommend: ['ec2'],
		lede: 'The software gets the machine and system it was made for. Its data lies on a volume that outlives the instance, and EC2 moves it to other hardware when its own fails.',
		rival: {
			candidate: 'lightsail',
			when: 'it is small, stands alone, and a fixed price with traffic matters more than the VPC.'
		},
		against: {
			'ecs-fargate': 'It would have to be put into a container, with its data elsewhere.',
			'elastic-beanstalk': 'Its servers are replaced; what was installed by hand is lost.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['lightsail', 'ecs-fargate'],
			says: 'You pay for every second the instance runs, and for its disks also when it is stopped. Stop it at night if nobody works; a plan lowers what runs all year.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'One zone, one machine.',
				text: 'Recovery brings it back after failed hardware, not after a lost zone or a broken disk. Agree how long it may be away.'
			},
			{
				lead: 'Back up, and try to restore.',
				text: 'Take snapshots by a plan, copy them to another Region, and start a server from one now and then.'
			},
			{
				lead: 'Patching is yours.',
				text: 'Use Systems Manager for patches and for log-in, with no open port.'
			},
			{
				lead: 'Recovery is not for all types.',
				text: 'Simple recovery is on by default, but not with local disks or on bare metal.'
			},
			{
				lead: 'A group of one.',
				text: 'If it can be built from an image and a volume, an Auto Scaling group of one brings it back in another zone too.'
			}
		],
		first: {
			docs: {
				title: 'Get started with Amazon EC2',
				url: `${guide}AWSEC2/latest/UserGuide/EC2_GetStarted.html`
			},
			resources: ['AWS::EC2::Instance', 'AWS::EC2::Volume', 'AWS::Backup::BackupPlan']
		},
		next: [
			{ tree: 'ec2-instance-family', ask: 'Which family and size?' },
			{
				tree: 'ec2-purchasing',
				ask: 'How is the instance paid for?',
				known: 'one instance that can’t be doubled'
			},
			{
				tree: 'ebs-volume-type',
				ask: 'Which volume holds its data?',
				known: 'one instance, whose data must outlive it'
			},
			{ tree: 'backup', ask: 'How are copies kept?' }
		],
		sources: [ec2Intro, ec2Recovery]
	},

	servers: {
		title: 'Run copies of the server in an EC2 Auto Scaling group.',
		short: 'EC2 Auto Scaling',
		recommend: ['ec2'],
		lede: 'You bake the software into an image; the group keeps the number of copies over several zones, replaces failed ones and adds more at the peak, behind a load balancer.',
		rival: {
			candidate: 'ecs-fargate',
			when: 'it is in a container or can be put into one, and new definitions and a new pipeline are welcome: then there are no machines to patch.'
		},
		against: {
			'elastic-beanstalk':
				'Beanstalk does this for web applications, on its images and in its way to deploy; not for an installer.',
			lightsail: 'Lightsail stands outside your VPC, and has plans instead of instance types.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['elastic-beanstalk@standard', 'ecs-fargate'],
			says: 'You pay for every instance while it runs, with its disk, and for the balancer. Plans lower the base; copies above it may be Spot.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'No state on a copy.',
				text: 'Any copy may go at any time. Sessions, uploads and licences tied to a machine must be elsewhere.'
			},
			{
				lead: 'Start fast, from an image.',
				text: 'Installing at start takes minutes when you need copies most. Bake an image, and keep a warm pool if it starts slowly.'
			},
			{
				lead: 'Ask the balancer for health.',
				text: 'By default the group sees only whether the machine runs. Use the balancer’s health check and a grace period.'
			},
			{
				lead: 'Patch by replacing.',
				text: 'New image, new template version, instance refresh.'
			},
			{
				lead: 'Windows.',
				text: 'Licence hours add to the price, starts are slower, and each copy must join the domain.'
			}
		],
		first: {
			docs: {
				title: 'Get started with Amazon EC2 Auto Scaling',
				url: `${guide}autoscaling/ec2/userguide/get-started-with-ec2-auto-scaling.html`
			},
			resources: [
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::EC2::LaunchTemplate',
				'AWS::ElasticLoadBalancingV2::LoadBalancer'
			]
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of servers?',
				known: 'an Auto Scaling group'
			},
			{
				tree: 'load-balancer',
				ask: 'Which load balancer?',
				known: 'targets are instances of an Auto Scaling group'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'How are the instances paid for?',
				known: 'copies that can be replaced'
			},
			{
				tree: 'deployment',
				ask: 'How does a new version go live?',
				known: 'servers of your own on EC2'
			},
			{
				tree: 'caching',
				ask: 'Where do sessions live, so that any copy can answer?',
				known: 'copies behind a load balancer, which keep no state'
			}
		],
		sources: [ec2Intro, ec2Recovery]
	},

	'bound-server': {
		title: 'Run it on EC2 with hardware of your own.',
		short: 'EC2, own hardware',
		recommend: ['ec2'],
		lede: 'EC2 alone can give you a whole physical server, with its sockets and cores for a licence, no neighbours, or a Mac. Functions and Fargate hide the hardware.',
		rival: {
			candidate: 'ecs-ec2',
			when: 'the software comes as containers, which can run on such instances too.'
		},
		against: {
			'ecs-fargate': 'Fargate shows no hardware.',
			lightsail: 'Lightsail shows no hardware.'
		},
		cost: {
			none: 'not applicable',
			why: 'A Dedicated Host is paid for whole, by family and hour, whatever runs on it, so no price of an instance compares. What the licence saves decides.',
			page: hostPrices
		},
		watch: [
			{
				lead: 'The host bills, full or empty.',
				text: 'Count how many instances of which size it holds before you take one, and fill it.'
			},
			{
				lead: 'Ask which of three it is.',
				text: 'A licence by socket or core needs a Dedicated Host; a rule about neighbours may be met by Dedicated Instances; macOS needs a Mac host.'
			},
			{
				lead: 'Macs are taken for a day at least.',
				text: 'Between two users the host is erased, which takes hours.'
			},
			{
				lead: 'One host can fail.',
				text: 'Plan a second one, and turn on host recovery where the type allows it.'
			},
			{
				lead: 'Keep proof.',
				text: 'Record which licence ran where, for the audit.'
			}
		],
		first: {
			docs: hosts,
			resources: ['AWS::EC2::Host', 'AWS::EC2::Instance', 'AWS::LicenseManager::License']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Dedicated Host, Dedicated Instance or neither?',
				known: 'a licence or a rule asks for the hardware'
			},
			{ tree: 'ec2-instance-family', ask: 'Which family does the host have?' },
			{ tree: 'migration', ask: 'How does the server move?' }
		],
		sources: [hosts, macInstances]
	}
} satisfies Record<string, OutcomeWords>;
