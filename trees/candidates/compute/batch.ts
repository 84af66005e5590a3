import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	batchEks,
	batchFargate,
	batchFargateEnvironments,
	batchImage,
	batchIntro,
	batchNodes,
	batchPlatform,
	batchQuotas,
	batchResources,
	batchTimeouts,
	ec2Memory,
	fargatePrices,
	onDemandPrices,
	planTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'batch',
	name: 'AWS Batch',
	short: 'AWS Batch',
	summary:
		'A queue for jobs in containers that brings up the compute they need, runs them by priority and dependency, and takes it down again.',
	alias: [
		'batch jobs',
		'job queue',
		'job scheduler',
		'HPC',
		'array jobs',
		'render farm',
		'simulation',
		'nightly batch',
		'MPI'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { fargate: 'Fargate', ec2: 'EC2', eks: 'EKS' } },
	facts: {
		'made-for': read('batch work of any scale', batchIntro, '2026-11'),
		'hand-over': read(['container image'], batchIntro, '2026-11'),
		'work-suits': read(['runs to an end'], batchIntro, '2026-11'),
		'reached-by': read(['a job queue'], batchQuotas, '2026-11', 'by its SubmitJob call'),
		cannot: byVariant({
			fargate: read('use a GPU, your own AMI or several nodes', batchFargate, '2026-11'),
			ec2: read('start a job within seconds where no instance runs', batchFargate, '2026-11'),
			eks: read('use Fargate, or nodes that it doesn’t manage', batchEks, '2026-11')
		}),
		'billed-for': read('the compute that jobs run on', batchFargate, '2026-11'),
		'paid-idle': byVariant({
			fargate: read('nothing', batchFargate, '2026-11', 'compute follows the jobs'),
			ec2: read('what you keep as a minimum', batchResources, '2026-11', 'may be none'),
			eks: read('the cluster, and the minimum of nodes', batchEks, '2026-11', 'zero by default')
		}),
		'compute-hour': byVariant({
			fargate: read(116, fargatePrices, '2026-11', 'worked out'),
			ec2: read(100, onDemandPrices, '2026-11', 'worked out; far less on Spot'),
			eks: read(100, onDemandPrices, '2026-11', 'worked out; the cluster’s hour on top')
		}),
		'lowered-by': byVariant({
			fargate: read(['Spot', 'Savings Plans'], batchResources, '2026-11', 'Fargate Spot'),
			ec2: read(['Spot', 'Savings Plans'], planTypes, '2026-11', 'they are EC2 instances'),
			eks: read(['Spot', 'Savings Plans'], planTypes, '2026-11', 'they are EC2 instances')
		}),
		'spot-most': byVariant({
			fargate: read(70, fargatePrices, '2026-11')
		}),
		'longest-run': byVariant({
			fargate: read('14 days', batchTimeouts, '2026-11', 'longer can’t be relied on'),
			ec2: read('no maximum', batchTimeouts, '2026-11'),
			eks: read('no maximum', batchTimeouts, '2026-11')
		}),
		'vcpu-most': byVariant({
			fargate: read(32, batchFargate, '2026-11'),
			ec2: read(
				1920,
				ec2Memory,
				'2026-11',
				'the largest instance; several nodes together have more'
			)
		}),
		'memory-most': byVariant({
			fargate: read(244, batchFargate, '2026-11'),
			ec2: read(32768, ec2Memory, '2026-11', 'the largest instance')
		}),
		'array-most': read(10000, batchQuotas, '2026-11'),
		hardware: byVariant({
			fargate: read('size, and Arm or x86', batchFargate, '2026-11', 'no GPU'),
			ec2: read('instance types, GPUs, several nodes', batchNodes, '2026-11'),
			eks: read('instance types, GPUs too', batchImage, '2026-11')
		}),
		'host-os': byVariant({
			fargate: read(['Linux', 'Windows'], batchPlatform, '2026-11'),
			ec2: read(['Linux'], batchIntro, '2026-11'),
			eks: read(['Linux'], batchEks, '2026-11')
		}),
		'host-access': byVariant({
			fargate: read('the container', batchFargateEnvironments, '2026-11'),
			ec2: read('the machine', batchFargate, '2026-11', 'with an AMI of your own'),
			eks: read('the machine', batchEks, '2026-11', 'by a launch template')
		}),
		'isolated-by': byVariant({
			fargate: read('a kernel of its own', batchFargateEnvironments, '2026-11', 'each job'),
			ec2: read('containers on instances of your own', batchFargate, '2026-11'),
			eks: read('pods on nodes that Batch manages', batchEks, '2026-11')
		}),
		'starts-in': byVariant({
			fargate: read('about 30 seconds', batchFargate, '2026-11'),
			ec2: read('a few minutes', batchFargate, '2026-11', 'at once on one that runs'),
			eks: read('a few minutes', batchFargate, '2026-11', 'a new EC2 instance')
		}),
		'grows-by': read(
			'jobs that wait in the queue',
			batchIntro,
			'2026-11',
			'up to a number of vCPUs'
		),
		'operated-by': read('AWS', batchIntro, '2026-11', 'images, limits and priorities are yours'),
		'first-step': read('a compute environment and a job queue', batchQuotas, '2026-11')
	}
});
