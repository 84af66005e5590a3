/** Outcomes on Kubernetes. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	batchEks,
	eksAuto,
	eksCompute,
	eksFargate,
	eksFargatePods,
	eksPrices,
	nodeGroupTypes
} from '#trees/candidates/compute/sources.ts';

const guide = 'https://docs.aws.amazon.com/eks/latest/userguide/';

const upgrades = {
	lead: 'Versions go on.',
	text: 'Kubernetes versions leave standard support after a time, and a late cluster costs several times as much an hour. Plan upgrades of cluster, add-ons and charts.'
} as const;

export const kubernetes = {
	'kube-auto': {
		title: 'Run it on EKS with Auto Mode.',
		short: 'EKS Auto Mode',
		recommend: ['eks@auto'],
		lede: 'You keep plain Kubernetes, and AWS runs control plane, nodes, scaling, load balancers, DNS and block storage. Nodes come for pods that wait, and go when they are empty.',
		against: {
			'ecs-fargate': 'ECS is less to learn and run, but reads no manifests or charts.'
		},
		rival: {
			candidate: 'eks@nodes',
			when: 'you need your own AMI, log-in to nodes, Windows or another network plugin.'
		},
		cost: {
			none: 'not published',
			why: 'Auto Mode’s fee varies by instance type, and no official figure could be read. You pay for cluster hours, instances as on EC2, and that fee; Spot and plans lower the instances, not the fee.',
			page: eksPrices
		},
		watch: [
			upgrades,
			{
				lead: 'Nodes are replaced.',
				text: 'After {eks.node-life.auto} at most each node goes. Set disruption budgets, more than one replica, and clean endings.'
			},
			{
				lead: 'No log-in to nodes.',
				text: 'Neither SSH nor SSM. Agents run as DaemonSets; debugging is done through Kubernetes.'
			},
			{
				lead: 'Requests decide the bill.',
				text: 'Nodes are sized by what pods ask for. Requests far above use buy empty machines.'
			},
			{
				lead: 'A small cluster is dear.',
				text: 'The cluster’s hour is paid for even with nothing on it. Share one cluster between teams by namespaces.'
			}
		],
		older:
			'Older material has you install Karpenter, the load balancer controller and the storage driver yourself; Auto Mode includes them.',
		first: {
			docs: {
				title: 'Get started with Amazon EKS: EKS Auto Mode',
				url: `${guide}getting-started-automode.html`
			},
			resources: ['AWS::EKS::Cluster (ComputeConfig.Enabled: true)']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Which pods may run on Spot, and what is committed?',
				known: 'nodes that EKS Auto Mode starts'
			},
			{ tree: 'ec2-instance-family', ask: 'Which families may node pools take?' },
			{
				tree: 'load-balancer',
				ask: 'Which load balancer for each service?',
				known: 'pods on EKS, whose Auto Mode sets balancers up'
			},
			{
				tree: 'storage',
				ask: 'Where do the pods’ files live?',
				known: 'pods on EKS, on nodes that come and go'
			}
		],
		sources: [eksAuto, eksCompute]
	},

	'kube-nodes': {
		title: 'Run it on EKS with managed node groups.',
		short: 'EKS node groups',
		recommend: ['eks@nodes'],
		lede: 'EKS creates, drains and updates nodes from your launch template, with your AMI, on Linux or Windows, and you can log in to them.',
		rival: {
			candidate: 'eks@auto',
			when: 'all that is done on the nodes is patching and scaling.'
		},
		against: {
			'ecs-ec2': 'ECS gives you the hosts too, but reads no manifests or charts.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['eks@fargate', 'ecs-fargate'],
			says: 'You pay for cluster hours and instances; node groups add nothing. Half-empty nodes cost as much as full ones, so an autoscaler and honest requests decide the bill.',
			page: eksPrices
		},
		watch: [
			{
				lead: 'You roll out the patches.',
				text: 'AWS builds patched AMIs, you deploy them; with an AMI of your own you build them too.'
			},
			upgrades,
			{
				lead: 'Scaling is yours to install.',
				text: 'Run Cluster Autoscaler or Karpenter, and update it with the cluster.'
			},
			{
				lead: 'Volumes hold pods in a zone.',
				text: 'With EBS volumes, make a group for each Availability Zone.'
			},
			{
				lead: 'Spot is short of notice.',
				text: 'Pods may get less than the two minutes. Mix several types, and keep endings short.'
			}
		],
		first: {
			docs: {
				title: 'Create a managed node group for your cluster',
				url: `${guide}create-managed-node-group.html`
			},
			resources: ['AWS::EKS::Cluster', 'AWS::EKS::Nodegroup', 'AWS::EC2::LaunchTemplate']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'How are the nodes paid for?',
				known: 'Auto Scaling groups under EKS'
			},
			{ tree: 'ec2-instance-family', ask: 'Which family fits the pods?' },
			{
				tree: 'load-balancer',
				ask: 'Which load balancer for each service?',
				known: 'pods on nodes of your own under EKS'
			},
			{
				tree: 'storage',
				ask: 'Where do the pods’ files live?',
				known: 'pods on EKS, on nodes of your own'
			}
		],
		sources: [nodeGroupTypes, eksCompute]
	},

	'kube-pods': {
		title: 'Run the pods on EKS with Fargate.',
		short: 'EKS on Fargate',
		recommend: ['eks@fargate'],
		lede: 'Each pod gets a virtual machine of its own, with kernel and network card, and there are no nodes to see or patch.',
		rival: {
			candidate: 'eks@auto',
			when: 'separate nodes for each team are isolation enough, or pods need DaemonSets, GPUs, Arm or EBS volumes.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['eks@nodes', 'ecs-fargate'],
			says: 'You pay for cluster hours, and for vCPU and memory of each pod, rounded up to Fargate’s sizes. There is no Fargate Spot on EKS; Compute Savings Plans apply.',
			page: eksPrices
		},
		watch: [
			{
				lead: 'Much of Kubernetes is missing.',
				text: 'No DaemonSets, no privileged pods, no host network, no EBS volumes. Agents become sidecars in every pod.'
			},
			{
				lead: 'Sizes are rounded up.',
				text: 'A little memory is added for Kubernetes, and may push a pod to the next size. At most {eks.vcpu-most.fargate} and {eks.memory-most.fargate}.'
			},
			{
				lead: 'Finished jobs go on billing.',
				text: 'Pods of a job stay after it. Set a time after which they are deleted.'
			},
			upgrades,
			{
				lead: 'Private subnets only.',
				text: 'Pods need a NAT gateway or endpoints to reach AWS.'
			}
		],
		older:
			'Older material gives Fargate as the way to have no nodes to manage; Auto Mode is that now, with all of Kubernetes.',
		first: {
			docs: {
				title: 'Get started with AWS Fargate for your cluster',
				url: `${guide}fargate-getting-started.html`
			},
			resources: ['AWS::EKS::Cluster', 'AWS::EKS::FargateProfile']
		},
		next: [
			{ tree: 'load-balancer', ask: 'Which load balancer?', known: 'targets must be IP addresses' },
			{ tree: 'storage', ask: 'Where do files live?', known: 'EFS can be mounted, EBS can’t' }
		],
		sources: [eksFargate, eksFargatePods]
	},

	'kube-site': {
		title: 'Join your own machines to EKS as Hybrid Nodes.',
		short: 'EKS Hybrid Nodes',
		recommend: ['eks@hybrid'],
		lede: 'AWS runs the control plane in a Region, and the nodes are your machines. One cluster can hold both sites.',
		rival: {
			candidate: 'ecs-anywhere',
			when: 'Kubernetes is no must, and the work sends data out and receives no requests.'
		},
		cost: {
			none: 'not applicable',
			why: 'The machines are your own, so no hour compares. AWS bills cluster hours, and hours of the vCPUs of your nodes.',
			page: eksPrices
		},
		watch: [
			{
				lead: 'The link is part of the cluster.',
				text: 'Nodes need a private, steady way to the Region. When it fails, pods go on, but nothing new is scheduled there.'
			},
			{
				lead: 'Nodes are wholly yours.',
				text: 'System, patches, network plugin and node upgrades. Auto Mode’s help ends at your door.'
			},
			{
				lead: 'No EBS or EFS.',
				text: 'Pods on the site use storage of the site.'
			},
			upgrades
		],
		first: {
			docs: {
				title: 'Amazon EKS Hybrid Nodes overview',
				url: `${guide}hybrid-nodes-overview.html`
			},
			resources: ['AWS::EKS::Cluster (RemoteNetworkConfig)', 'AWS::EKS::AccessEntry']
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'Which private link joins the site to AWS?',
				known: 'nodes of a cluster must reach its control plane'
			},
			{
				tree: 'storage',
				ask: 'Where do files of the site live?',
				known: 'machines on your own site, which EBS and EFS do not reach'
			}
		],
		sources: [eksCompute]
	},

	'kube-jobs': {
		title: 'Queue the jobs by AWS Batch on your EKS cluster.',
		short: 'Batch on EKS',
		recommend: ['batch@eks', 'eks'],
		lede: 'Batch adds queues, priorities, dependencies and repeats to the cluster you have, and brings nodes for the jobs that go to zero when the queue is empty.',
		rival: {
			candidate: 'batch@ec2',
			when: 'nothing but habit ties the jobs to the cluster: Batch then needs no Kubernetes.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['batch@fargate', 'batch@ec2'],
			says: 'You pay for the nodes while jobs run, and for the cluster, which is there anyway. Jobs that can start again may run on Spot.',
			page: eksPrices
		},
		watch: [
			{
				lead: 'Nodes of its own.',
				text: 'Batch runs jobs only on nodes that it manages; your other nodes, Auto Mode’s included, are not used.'
			},
			{
				lead: 'Submit to Batch, not to Kubernetes.',
				text: 'Jobs go through Batch’s API and become pods. Job manifests and operators that you have don’t pass through it.'
			},
			{
				lead: 'A few jobs need none of it.',
				text: 'For a handful, a CronJob of Kubernetes on the nodes you have is simpler.'
			},
			{
				lead: 'No Fargate.',
				text: 'Batch on EKS uses EC2 instances, On-Demand or Spot.'
			}
		],
		first: {
			docs: {
				title: 'Getting started with AWS Batch on Amazon EKS',
				url: 'https://docs.aws.amazon.com/batch/latest/userguide/getting-started-eks.html'
			},
			resources: [
				'AWS::Batch::ComputeEnvironment',
				'AWS::Batch::JobQueue',
				'AWS::Batch::JobDefinition'
			]
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'May the jobs run on Spot?',
				known: 'Batch brings the nodes and repeats jobs'
			},
			{
				tree: 'storage',
				ask: 'Where do input and results live?',
				known: 'jobs as pods, on nodes that go when the queue is empty'
			}
		],
		sources: [batchEks]
	}
} satisfies Record<string, OutcomeWords>;
