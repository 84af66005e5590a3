/** Outcomes that run jobs to their end. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	batchFargate,
	batchIntro,
	batchNodes,
	batchPrices,
	batchQuotas,
	batchResources,
	batchSpot,
	batchTimeouts,
	ecsFargateRetirement,
	ecsSchedule,
	fargatePrices
} from '#trees/candidates/compute/sources.ts';

const guide = 'https://docs.aws.amazon.com/batch/latest/userguide/';

export const jobs = {
	'container-job': {
		title: 'Start a task of ECS on Fargate on a schedule.',
		short: 'Scheduled Fargate task',
		recommend: ['ecs-fargate'],
		lede: 'EventBridge Scheduler starts a task at its time; it works until it is done and then stops billing. Nothing runs in between, and there is no limit of minutes.',
		rival: {
			candidate: 'lambda',
			when: 'it always ends well before {lambda.longest-run}.'
		},
		against: {
			ec2: 'A server with cron bills all day, and must be patched.',
			batch: 'Batch is worth it once jobs queue, repeat or wait for each other.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['lambda', 'ec2'],
			says: 'You pay for vCPU and memory while the task runs, by the second. A job that can start again may use Fargate Spot, up to {ecs-fargate.spot-most} cheaper.',
			page: fargatePrices
		},
		watch: [
			{
				lead: 'Nobody starts it again.',
				text: 'A task that fails, or is retired by AWS, is not replaced. Raise an alarm on its exit code, or let Batch or Step Functions start it, with retries.'
			},
			{
				lead: 'Two at once.',
				text: 'A slow night may meet the next start. Take a lock, or skip if one runs.'
			},
			{
				lead: 'Way out of private subnets.',
				text: 'The task pulls its image and writes logs through NAT or endpoints; this is why first tasks fail.'
			},
			{
				lead: 'Windows programs.',
				text: 'They need a Windows container; Fargate runs those too, in smaller sizes.'
			},
			{
				lead: 'Disk goes with the task.',
				text: 'Write results to S3 or a file system before the end.'
			}
		],
		first: {
			docs: {
				title: 'Using EventBridge Scheduler to schedule Amazon ECS tasks',
				url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html'
			},
			resources: ['AWS::ECS::TaskDefinition', 'AWS::ECS::Cluster', 'AWS::Scheduler::Schedule']
		},
		next: [
			{ tree: 'workflow', ask: 'Do several jobs follow each other?' },
			{
				tree: 'storage',
				ask: 'Where do input and results live?',
				known: 'the task’s disk goes with it'
			},
			{ tree: 'observability', ask: 'Who notices when a run fails?' },
			{
				tree: 'secrets',
				ask: 'Where do the passwords that the job needs live?',
				known: 'a task on Fargate, started by a schedule'
			}
		],
		sources: [ecsSchedule, ecsFargateRetirement]
	},

	'batch-jobs': {
		title: 'Queue the jobs by AWS Batch on Fargate.',
		short: 'Batch on Fargate',
		recommend: ['batch@fargate'],
		lede: 'Jobs wait in a queue and start when there is room, by priority and dependency; failed ones are tried again. There are no instances to choose, and nothing is left running.',
		rival: {
			candidate: 'batch@ec2',
			when: 'jobs need more than Fargate has, run by the thousand at once, or cost decides.'
		},
		against: {
			lambda: 'Each call ends after {lambda.longest-run}, and no queue keeps an order.',
			ec2: 'A server of your own would need a scheduler, and bills between runs.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['batch@ec2', 'ec2'],
			says: 'You pay for vCPU and memory of each job while it runs, and nothing when the queue is empty. Fargate Spot is up to {batch.spot-most.fargate} cheaper, for jobs that can start again.',
			page: fargatePrices
		},
		watch: [
			{
				lead: 'Jobs wait without a word.',
				text: 'A job that fits no environment, or meets a quota of Fargate, stays runnable for ever. Alarm on age in the queue.'
			},
			{
				lead: 'Set a timeout and retries.',
				text: 'By default a job has no timeout. Say which exit codes are worth another try.'
			},
			{
				lead: 'Group what is tiny.',
				text: 'Starting takes {batch.starts-in.fargate}; jobs of seconds spend most of their time on it. Give each many items.'
			},
			{
				lead: 'Very long jobs.',
				text: 'None can rely on more than {batch.longest-run.fargate}. Save progress.'
			},
			{
				lead: 'Arrays.',
				text: 'Up to {batch.array-most} in one submission, each with its number.'
			}
		],
		first: {
			docs: {
				title: 'Getting started with AWS Batch tutorials',
				url: `${guide}Batch_GetStarted.html`
			},
			resources: [
				'AWS::Batch::ComputeEnvironment',
				'AWS::Batch::JobQueue',
				'AWS::Batch::JobDefinition'
			]
		},
		next: [
			{ tree: 'storage', ask: 'Where do input and results live?', known: 'jobs run on Fargate' },
			{ tree: 'workflow', ask: 'What starts the run, and what follows it?' },
			{
				tree: 'ec2-purchasing',
				ask: 'Would EC2 on Spot be worth the work?',
				known: 'jobs can be tried again'
			}
		],
		sources: [batchIntro, batchFargate, batchTimeouts, batchQuotas]
	},

	'batch-fleet': {
		title: 'Queue the jobs by AWS Batch on EC2.',
		short: 'Batch on EC2',
		recommend: ['batch@ec2'],
		lede: 'Batch starts instances of fitting types for what waits, packs jobs on them and ends them afterwards. On Spot this is the cheapest computing there is, with repeats for what is cut off.',
		rival: {
			candidate: 'batch@fargate',
			when: 'jobs fit into {batch.vcpu-most.fargate} and {batch.memory-most.fargate}, and a few hundred at once are enough.'
		},
		against: {
			eks: 'A cluster needs a job queue installed, and upgrades.',
			lambda: 'Each call ends after {lambda.longest-run} and has {lambda.memory-most}.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['batch@fargate', 'lambda'],
			says: 'You pay for instances while they run; Batch adds nothing. Spot takes off up to {ec2.spot-most}, full instances matter as much, and a minimum above zero bills all day.',
			page: batchPrices
		},
		watch: [
			{
				lead: 'Spot ends jobs.',
				text: 'Allow many types and zones, retry on a lost host, and save progress on jobs of hours.'
			},
			{
				lead: 'Keep the minimum at zero.',
				text: 'A minimum of vCPUs keeps instances running when no job waits.'
			},
			{
				lead: 'Quotas stop the run.',
				text: 'Count vCPUs at the peak and raise EC2’s quotas before. Jobs wait silently otherwise.'
			},
			{
				lead: 'Minutes until the first job.',
				text: 'A new instance takes {batch.starts-in.ec2}. Jobs that somebody waits for belong on Fargate.'
			},
			{
				lead: 'One environment, many jobs.',
				text: 'Order environments in a queue: Spot first, On-Demand after it, for what must end by morning.'
			}
		],
		first: {
			docs: {
				title: 'AWS Batch: create a managed EC2 compute environment',
				url: `${guide}create-compute-environment-managed-ec2.html`
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
				ask: 'Can all of it be Spot?',
				known: 'AWS Batch repeats what is cut off'
			},
			{ tree: 'ec2-instance-family', ask: 'Which families fit the jobs?' },
			{
				tree: 'storage',
				ask: 'Which file system feeds many jobs at once?',
				known: 'thousands of jobs on EC2 read at once'
			}
		],
		sources: [batchIntro, batchFargate, batchSpot, batchQuotas]
	},

	'batch-nodes': {
		title: 'Run the GPU or parallel jobs by AWS Batch on EC2.',
		short: 'Batch: GPUs and nodes',
		recommend: ['batch@ec2'],
		lede: 'A job asks for GPUs, or for several instances that start together and talk. Batch brings them up, runs the job as one, and takes them down.',
		rival: {
			candidate: 'eks',
			when: 'the team trains on Kubernetes already, with operators and tools of its own.'
		},
		against: {
			'ecs-managed-instances': 'ECS keeps services on GPUs; jobs would need a queue of yours.'
		},
		cost: {
			none: 'not applicable',
			why: 'GPU types differ so much in price that no ratio holds. You pay for the instances while the job runs; Batch adds nothing. Compare the price of a finished run, not of an hour.',
			page: batchPrices
		},
		watch: [
			{
				lead: 'Capacity, before all.',
				text: 'Large GPU types are scarce, and quotas start low. Ask early, allow several types and zones, or book a Capacity Block.'
			},
			{
				lead: 'All nodes or none.',
				text: 'A job over several nodes waits until every node is there, and ends when its main node ends. Batch doesn’t run it on Spot.'
			},
			{
				lead: 'Nodes must sit close.',
				text: 'Use one zone, a placement group and fast networking; check that the image has the libraries for it.'
			},
			{
				lead: 'Data must keep up.',
				text: 'GPUs that wait for files cost the same. A parallel file system near them pays for itself.'
			},
			{
				lead: 'Slurm users.',
				text: 'A team that lives by Slurm scripts may look at AWS Parallel Computing Service; model training may look at SageMaker AI, whose jobs Batch can queue.'
			}
		],
		first: {
			docs: {
				title: 'AWS Batch: multi-node parallel jobs',
				url: `${guide}multi-node-parallel-jobs.html`
			},
			resources: [
				'AWS::Batch::ComputeEnvironment',
				'AWS::Batch::JobDefinition',
				'AWS::EC2::PlacementGroup'
			]
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'On-Demand, a Capacity Block, or Spot for jobs on one machine?',
				known: 'jobs on GPUs or on several nodes, by AWS Batch'
			},
			{ tree: 'ec2-instance-family', ask: 'Which accelerated or compute family?' },
			{
				tree: 'placement-group',
				ask: 'Should the nodes sit close?',
				known: 'they talk while they run'
			},
			{
				tree: 'storage',
				ask: 'Which file system feeds the nodes?',
				known: 'nodes that work on one job read together'
			}
		],
		sources: [batchNodes, batchIntro, batchResources]
	}
} satisfies Record<string, OutcomeWords>;
