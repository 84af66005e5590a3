import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { batchFargate, ec2Memory, ecsInstances, ecsInstancesApi, ecsPrices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'ecs-managed-instances',
	name: 'Amazon ECS Managed Instances',
	short: 'ECS Managed Instances',
	summary:
		'ECS on EC2 instances of any type in your account, which AWS chooses, patches, fills and replaces.',
	alias: [
		'managed instances',
		'ECS GPU',
		'containers on GPU',
		'Bottlerocket',
		'EC2 without patching'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'containers that need certain instances, without looking after them',
			ecsInstances,
			'2026-11'
		),
		'hand-over': read(['container image'], ecsInstances, '2026-11', 'Fargate task definitions fit'),
		'work-suits': read(
			['answers requests', 'runs to an end', 'never stops'],
			ecsInstances,
			'2026-11'
		),
		'reached-by': read(
			['HTTPS', 'TCP or UDP', 'a queue it polls'],
			ecsInstances,
			'2026-11',
			'behind a load balancer'
		),
		cannot: read('take your own AMI, SSH, or Windows', ecsInstances, '2026-11'),
		'billed-for': read('whole instances, and a fee for managing them', ecsPrices, '2026-11'),
		'paid-idle': read('the instances, until they are emptied', ecsInstances, '2026-11'),
		// The page's example fee over the On-Demand price of the same type.
		'managing-fee': read(12, ecsPrices, '2026-11', 'worked out, from its example of a c6a.2xlarge'),
		'compute-hour': read(112, ecsPrices, '2026-11', 'worked out; on a full instance'),
		'lowered-by': read(
			['Spot', 'Savings Plans'],
			ecsInstancesApi,
			'2026-11',
			'and Capacity Reservations; not the fee'
		),
		'longest-run': read('14 days', ecsInstances, '2026-11', 'on one instance; services move on'),
		'node-life': read(14, ecsInstances, '2026-11'),
		'vcpu-most': read(1920, ec2Memory, '2026-11', 'the largest instance; check that it is offered'),
		'memory-most': read(32768, ec2Memory, '2026-11', 'the largest instance'),
		hardware: read('instance types, GPUs, Arm or x86', ecsInstances, '2026-11', 'or AWS chooses'),
		'host-os': read(['Linux'], ecsInstances, '2026-11', 'Bottlerocket'),
		'host-access': read(
			'the container',
			ecsInstances,
			'2026-11',
			'extra Linux rights can be given'
		),
		'isolated-by': read(
			'containers on instances of your own',
			ecsInstances,
			'2026-11',
			'or an instance for each task'
		),
		'starts-in': read(
			'seconds on an instance that runs, minutes for a new one',
			batchFargate,
			'2026-11',
			'a new EC2 instance typically takes a few minutes'
		),
		'grows-by': read('tasks, and instances to hold them', ecsInstances, '2026-11'),
		'operated-by': read('AWS', ecsInstances, '2026-11', 'in windows that you set'),
		'first-step': read('a capacity provider', ecsInstances, '2026-11')
	}
});
