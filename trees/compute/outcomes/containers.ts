/** Outcomes that run containers without Kubernetes. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	appRunnerChange,
	ecsAnywhere,
	ecsClusterScaling,
	ecsExpress,
	ecsExpressResources,
	ecsFargate,
	ecsFargateRetirement,
	ecsFargateTasks,
	ecsInstances,
	ecsPrices,
	fargatePrices
} from '#trees/candidates/compute/sources.ts';

const guide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';

export const containers = {
	'web-container': {
		title: 'Run the web service by ECS Express Mode.',
		short: 'ECS Express Mode',
		recommend: ['ecs-express'],
		lede: 'From an image and two roles it makes a service on Fargate with address, certificate, load balancer and scaling. All of it stands in your account, so that you can go deeper later.',
		against: {
			'app-runner': 'App Runner takes no new customers.',
			lightsail: 'Its container service stands outside your VPC.'
		},
		rival: {
			candidate: 'ecs-fargate',
			when: 'there are several services, workers or TCP, or you want another way to deploy than by canary.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['elastic-beanstalk@standard', 'lambda'],
			says: 'You pay for Fargate tasks and a load balancer, which services in one network share. Express Mode itself is free. At least one task always runs.',
			page: ecsPrices
		},
		watch: [
			{
				lead: 'It never goes to zero.',
				text: 'One task and the balancer bill day and night. If most hours are empty, a function is cheaper.'
			},
			{
				lead: 'Two tasks for production.',
				text: 'It starts with one. Set at least two, so that they stand in two Availability Zones.'
			},
			{
				lead: 'Fixed parts.',
				text: 'It goes live by canary, and its balancer’s settings can’t be changed from the service. Other wishes mean an ordinary ECS service.'
			},
			{
				lead: 'Subnets of the first service.',
				text: 'The first service in a network sets the balancer’s subnets; later ones must match its zones. Use all zones.'
			},
			{
				lead: 'Public by default.',
				text: 'Without subnets of your choice it takes the default VPC’s public ones. Private subnets give an internal address.'
			}
		],
		older:
			'Older material names App Runner for this. It has been closed to new customers since April 2026, and AWS points to Express Mode; builds from source are not part of it.',
		first: {
			docs: {
				title: 'Getting started with Express Mode services',
				url: `${guide}express-service-getting-started.html`
			},
			resources: ['AWS::ECS::ExpressGatewayService', 'AWS::ECR::Repository']
		},
		next: [
			{
				tree: 'deployment',
				ask: 'Is a canary right for each new version?',
				known: 'it runs on ECS, and Express Mode deploys by canary'
			},
			{
				tree: 'database',
				ask: 'Which database holds its data?',
				known: 'containers on Fargate, which keep their connections'
			},
			{
				tree: 'secrets',
				ask: 'Where do its passwords live?',
				known: 'tasks on ECS get them when they start'
			}
		],
		sources: [ecsExpress, ecsExpressResources, appRunnerChange]
	},

	services: {
		title: 'Run the services on ECS on Fargate.',
		short: 'ECS on Fargate',
		recommend: ['ecs-fargate'],
		lede: 'ECS keeps the number of copies, replaces what fails and deploys; Fargate gives each task a machine that nobody has to choose or patch. Web services, workers and TCP all fit.',
		against: {
			eks: 'Kubernetes does the same with a cluster to upgrade; take it if you need Kubernetes.',
			lambda: 'A busy hour costs {lambda.compute-hour}, and requests must be brief.'
		},
		rival: {
			candidate: 'ecs-managed-instances',
			when: 'the tasks fill whole instances all day, so that a fee of {ecs-managed-instances.managing-fee} is less than Fargate’s extra.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-managed-instances', 'ec2'],
			says: 'Each task is paid for by vCPU and memory, by the second, whether busy or not. Fargate Spot is up to {ecs-fargate.spot-most} cheaper and may be taken back; Compute Savings Plans apply.',
			page: fargatePrices
		},
		watch: [
			{
				lead: 'Tasks are replaced.',
				text: 'AWS retires tasks to patch what is below them, with {ecs-fargate.retire-notice} of notice by default. Run at least two, and end cleanly on SIGTERM.'
			},
			{
				lead: 'Way out of private subnets.',
				text: 'Tasks pull images and write logs through a NAT gateway or VPC endpoints. This is the most common reason why a first task doesn’t start, and NAT costs.'
			},
			{
				lead: 'Bad versions.',
				text: 'Turn on the deployment circuit breaker with rollback, and give slow starters a grace period before health checks.'
			},
			{
				lead: 'Sizes are steps.',
				text: 'CPU and memory come in set pairs, up to {ecs-fargate.vcpu-most} and {ecs-fargate.memory-most} on Linux, much less on Windows.'
			},
			{
				lead: 'What it can’t do.',
				text: 'No GPU, no privileged containers, no host network.'
			},
			{
				lead: 'A task for each match.',
				text: 'Whatever begins and ends with a session is started as a task of its own, not by the service. ECS doesn’t replace it, and players reach it by the task’s own address.'
			}
		],
		first: {
			docs: {
				title: 'Create an Amazon ECS Linux task for Fargate',
				url: `${guide}getting-started-fargate.html`
			},
			resources: ['AWS::ECS::Cluster', 'AWS::ECS::TaskDefinition', 'AWS::ECS::Service']
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which load balancer stands before the services?',
				known: 'targets are IP addresses of Fargate tasks'
			},
			{
				tree: 'database',
				ask: 'Which database holds their data?',
				known: 'tasks on Fargate, which keep their connections'
			},
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of tasks?',
				known: 'only tasks scale; there are no instances'
			},
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on ECS' },
			{
				tree: 'global-entry',
				ask: 'Must players meet on one task, or callers come from far away?',
				known: 'tasks on Fargate, reached by a balancer or by their own address'
			}
		],
		sources: [ecsFargate, ecsFargateTasks, ecsFargateRetirement]
	},

	workers: {
		title: 'Let workers on ECS on Fargate take the pieces from a queue.',
		short: 'Workers on Fargate',
		recommend: ['ecs-fargate'],
		lede: 'Events wait in a queue; tasks take one after another, work as long as each needs, and their number follows the queue, down to none.',
		rival: {
			candidate: 'lambda-managed-instances',
			when: 'no piece takes longer than {lambda-managed-instances.call-most}, they come all day, and you would rather write a function than a worker.'
		},
		against: {
			batch: 'Batch suits when each piece is submitted as a job, with priorities or dependencies.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['lambda', 'ec2'],
			says: 'Each worker is paid for while it runs, busy or not. Pieces that can be done twice may run on Fargate Spot, up to {ecs-fargate.spot-most} cheaper.',
			page: fargatePrices
		},
		watch: [
			{
				lead: 'A piece may be done twice.',
				text: 'Keep the message hidden for longer than the work, extend it while working, and write the result so that a second time does no harm.'
			},
			{
				lead: 'Scale by backlog for each worker.',
				text: 'Divide the waiting messages by the running tasks. The bare number doesn’t fall when you add workers, and scaling runs away.'
			},
			{
				lead: 'Ends in the middle.',
				text: 'Scaling in, a new version or Spot stops workers. Protect busy tasks from scaling in, and save progress on long pieces.'
			},
			{
				lead: 'Poison messages.',
				text: 'Send what failed several times to a dead-letter queue.'
			}
		],
		first: {
			docs: {
				title: 'Create an Amazon ECS Linux task for Fargate',
				url: `${guide}getting-started-fargate.html`
			},
			resources: [
				'AWS::ECS::Service',
				'AWS::SQS::Queue',
				'AWS::ApplicationAutoScaling::ScalingPolicy'
			]
		},
		next: [
			{
				tree: 'messaging',
				ask: 'Which queue holds the pieces?',
				known: 'workers poll it, and a piece takes long'
			},
			{
				tree: 'auto-scaling',
				ask: 'What drives the number of workers?',
				known: 'the backlog of a queue'
			},
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on ECS' }
		],
		sources: [ecsFargate, ecsFargateRetirement]
	},

	fleet: {
		title: 'Run the containers on ECS Managed Instances.',
		short: 'ECS Managed Instances',
		recommend: ['ecs-managed-instances'],
		lede: 'You get any EC2 type, GPUs too, at EC2’s price plus a fee, and AWS picks, fills, patches and replaces the instances. Task definitions made for Fargate run as they are.',
		rival: {
			candidate: 'ecs-ec2',
			when: 'you need an AMI of your own, log-in by SSH or Windows on instances.'
		},
		against: {
			'ecs-fargate':
				'Fargate has no GPU, and costs {ecs-fargate.compute-hour} where instances would be full.',
			eks: 'Auto Mode does the same for Kubernetes; take it if you need Kubernetes.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-fargate', 'ecs-ec2'],
			says: 'You pay for whole instances, full or not, and a fee of about {ecs-managed-instances.managing-fee}. At list price this saves little against Fargate; what Spot and Savings Plans take off the instance, not off the fee, makes the difference.',
			page: ecsPrices
		},
		watch: [
			{
				lead: 'Instances go within two weeks.',
				text: 'After {ecs-managed-instances.node-life} at most an instance is replaced and its tasks move. A task that runs once must end before.'
			},
			{
				lead: 'Count what is full.',
				text: 'The price holds for instances that are used. With a few small tasks Fargate is cheaper.'
			},
			{
				lead: 'Quotas of EC2.',
				text: 'GPU types often start at a quota of zero. Ask early, and allow several types.'
			},
			{
				lead: 'Neighbours on one instance.',
				text: 'Tasks share instances by default. Set one task an instance where isolation matters.'
			},
			{
				lead: 'Linux only.',
				text: 'Bottlerocket, no SSH, no AMI of yours; look inside by ECS Exec.'
			}
		],
		older:
			'Material from before autumn 2025 sends GPUs and large tasks to instances that you look after yourself.',
		first: {
			docs: {
				title: 'Create a task for Amazon ECS Managed Instances',
				url: `${guide}getting-started-managed-instances.html`
			},
			resources: ['AWS::ECS::CapacityProvider', 'AWS::ECS::Service', 'AWS::ECS::TaskDefinition']
		},
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which instance types should it be allowed to take?',
				known: 'AWS picks among the attributes that you set'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'On-Demand, Spot or a plan under it?',
				known: 'containers on instances that ECS manages'
			},
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on ECS' },
			{
				tree: 'load-balancer',
				ask: 'Which load balancer stands before the containers?',
				known: 'containers on instances that ECS manages'
			}
		],
		sources: [ecsInstances]
	},

	'own-fleet': {
		title: 'Run the containers on ECS on EC2 instances of your own.',
		short: 'ECS on EC2',
		recommend: ['ecs-ec2'],
		lede: 'The instances are yours: your AMI, agents, kernel, network mode and mix of Spot. ECS places the tasks, and scales the group by the share in use.',
		rival: {
			candidate: 'ecs-managed-instances',
			when: 'what you do on the hosts turns out to be patching and sizing.'
		},
		against: {
			ec2: 'Without ECS, placing, restarting and deploying containers would be yours to build.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['ecs-managed-instances', 'ecs-fargate'],
			says: 'You pay for the instances, full or empty; ECS adds nothing. The saving is real only where instances are full and somebody’s time for patching is counted.',
			page: ecsPrices
		},
		watch: [
			{
				lead: 'Patching is yours.',
				text: 'New AMIs must be rolled through the group. Plan it every month, with draining on.'
			},
			{
				lead: 'Two layers scale.',
				text: 'Tasks and instances each have a rule. Use a capacity provider with managed scaling, and let nothing else change the group’s size.'
			},
			{
				lead: 'Empty room.',
				text: 'Spreading tasks leaves gaps on every instance. Packing fills them, at the price of more lost with one instance.'
			},
			{
				lead: 'Shared hosts.',
				text: 'A container with full rights can reach its neighbours. Keep tenants on groups of their own.'
			}
		],
		first: {
			docs: {
				title: 'Creating an Amazon ECS cluster for Amazon EC2 workloads',
				url: `${guide}create-ec2-cluster-console-v2.html`
			},
			resources: [
				'AWS::ECS::Cluster',
				'AWS::AutoScaling::AutoScalingGroup',
				'AWS::ECS::CapacityProvider'
			]
		},
		next: [
			{
				tree: 'ecs-task-placement',
				ask: 'Spread the tasks or pack them?',
				known: 'tasks share instances of your own'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'How are the instances paid for?',
				known: 'an Auto Scaling group under ECS'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which family fits the tasks?',
				known: 'an Auto Scaling group under ECS'
			},
			{ tree: 'deployment', ask: 'How does a new version go live?', known: 'it runs on ECS' }
		],
		sources: [ecsClusterScaling]
	},

	'own-site': {
		title: 'Run the containers on your site by ECS Anywhere.',
		short: 'ECS Anywhere',
		recommend: ['ecs-anywhere'],
		lede: 'Your servers register with an ECS cluster and run its tasks. You deploy and watch them as in the cloud, with no cluster software of your own.',
		rival: {
			candidate: 'eks@hybrid',
			when: 'the team knows Kubernetes, or the services need load balancing on the site.'
		},
		against: {
			'ecs-fargate': 'Fargate runs in AWS alone.'
		},
		cost: {
			none: 'not applicable',
			why: 'The machines are your own, so no hour compares. AWS bills each registered machine by the hour while it is registered.',
			page: ecsPrices
		},
		watch: [
			{
				lead: 'No load balancer, no discovery.',
				text: 'It suits work that sends out or processes data. Whatever must receive requests needs a balancer of your own.'
			},
			{
				lead: 'The link must be there.',
				text: 'Agents reach AWS outwards over the internet or a private link. What runs goes on without it; nothing new is placed or deployed.'
			},
			{
				lead: 'Machines are yours.',
				text: 'System, patches, agents, spare parts and growth stay with you; agents are updated by hand.'
			},
			{
				lead: 'Some features are missing.',
				text: 'Neither EFS volumes, capacity providers nor a network card for each task.'
			}
		],
		first: {
			docs: {
				title: 'Registering an external instance to an Amazon ECS cluster',
				url: `${guide}ecs-anywhere-registration.html`
			},
			resources: [
				'AWS::ECS::Cluster',
				'AWS::ECS::Service (LaunchType: EXTERNAL)',
				'AWS::SSM::Activation'
			]
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'Which link joins the site to AWS?',
				known: 'agents on the site call AWS'
			},
			{ tree: 'observability', ask: 'How do you see what happens on the site?' }
		],
		sources: [ecsAnywhere]
	}
} satisfies Record<string, OutcomeWords>;
