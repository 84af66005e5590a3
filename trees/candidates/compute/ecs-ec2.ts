import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	batchFargate,
	ec2Intro,
	ec2Memory,
	ecsClusterScaling,
	ecsFargateRetirement,
	ecsInstances,
	ecsPlatformApi,
	ecsPrices,
	onDemandPrices,
	ri
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ecs-ec2',
	name: 'Amazon ECS on Amazon EC2',
	short: 'ECS on EC2',
	summary:
		'ECS places your containers on an Auto Scaling group of instances that you choose, patch and reach yourself.',
	alias: [
		'ECS EC2 launch type',
		'ECS cluster',
		'container instances',
		'Auto Scaling group capacity provider',
		'privileged containers'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('containers on a cluster of EC2 instances', ec2Intro, '2026-11'),
		'hand-over': read(['container image'], ec2Intro, '2026-11'),
		'work-suits': read(
			['answers requests', 'runs to an end', 'never stops'],
			ecsClusterScaling,
			'2026-11'
		),
		'reached-by': read(
			['HTTPS', 'TCP or UDP', 'a queue it polls'],
			ec2Intro,
			'2026-11',
			'behind a load balancer, or on the host’s own network'
		),
		cannot: read('patch its instances without you', ecsFargateRetirement, '2026-11'),
		'billed-for': read('the instances, full or empty', ecsPrices, '2026-11', 'ECS itself is free'),
		'paid-idle': read('every instance that runs', ecsPrices, '2026-11'),
		'compute-hour': read(100, onDemandPrices, '2026-11', 'worked out; on a full instance'),
		'lowered-by': read(['Spot', 'Savings Plans', 'Reserved Instances'], ri, '2026-11'),
		'longest-run': read('as long as you let it', ecsClusterScaling, '2026-11'),
		'vcpu-most': read(1920, ec2Memory, '2026-11', 'the largest instance'),
		'memory-most': read(32768, ec2Memory, '2026-11', 'the largest instance'),
		hardware: read('any instance type, GPUs and local disks too', ec2Intro, '2026-11'),
		'host-os': read(['Linux', 'Windows'], ecsPlatformApi, '2026-11'),
		'host-access': read('the machine', ecsInstances, '2026-11'),
		'isolated-by': read('containers on instances of your own', ec2Intro, '2026-11'),
		'starts-in': read(
			'seconds on an instance that runs, minutes for a new one',
			batchFargate,
			'2026-11',
			'a new EC2 instance typically takes a few minutes'
		),
		'grows-by': read(
			'tasks, and instances by the share in use',
			ecsClusterScaling,
			'2026-11',
			'cluster auto scaling'
		),
		'operated-by': read('shared', ecsClusterScaling, '2026-11', 'the instances are yours'),
		'first-step': read('a cluster and an Auto Scaling group', ecsClusterScaling, '2026-11')
	}
});
