import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	batchFargate,
	ecsFargate,
	ecsFargateRetirement,
	ecsFargateTasks,
	ecsSchedule,
	fargatePrices,
	planTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ecs-fargate',
	name: 'Amazon ECS on AWS Fargate',
	short: 'ECS on Fargate',
	summary:
		'ECS keeps your containers running or runs them once, and Fargate gives each task a machine that you never see.',
	alias: [
		'Fargate',
		'serverless containers',
		'docker',
		'container service',
		'Elastic Container Service',
		'microservices',
		'scheduled task',
		'queue worker'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('containers without servers to look after', ecsFargate, '2026-11'),
		'hand-over': read(['container image'], ecsFargate, '2026-11'),
		'work-suits': read(
			['answers requests', 'runs to an end', 'never stops'],
			ecsFargateRetirement,
			'2026-11',
			'services, and tasks that run once'
		),
		'reached-by': read(
			['HTTPS', 'TCP or UDP', 'a queue it polls'],
			ecsFargate,
			'2026-11',
			'behind a load balancer; nothing calls a worker'
		),
		cannot: read('use a GPU, or containers with full rights', ecsFargateTasks, '2026-11'),
		'billed-for': read('vCPU and memory of each task, by the second', fargatePrices, '2026-11'),
		'paid-idle': read('the tasks that you keep running', fargatePrices, '2026-11'),
		'compute-hour': read(116, fargatePrices, '2026-11', 'worked out'),
		'lowered-by': read(
			['Spot', 'Savings Plans'],
			planTypes,
			'2026-11',
			'Fargate Spot, Compute plans'
		),
		'spot-most': read(70, fargatePrices, '2026-11'),
		'longest-run': read(
			'no set end, but tasks are retired',
			ecsFargateRetirement,
			'2026-11',
			'a service replaces them; a task that runs once just stops'
		),
		'retire-notice': read(7, ecsFargateRetirement, '2026-11', '14 on request'),
		'vcpu-most': read(32, ecsFargateTasks, '2026-11', 'Linux; 4 on Windows'),
		'memory-most': read(244, ecsFargateTasks, '2026-11', 'Linux; 30 on Windows'),
		hardware: read('size, and Arm or x86', ecsFargateTasks, '2026-11', 'no GPU'),
		'host-os': read(['Linux', 'Windows'], ecsFargateTasks, '2026-11'),
		'host-access': read('the container', ecsFargateTasks, '2026-11', 'by ECS Exec'),
		'isolated-by': read('a kernel and network card of its own', ecsFargate, '2026-11', 'each task'),
		'starts-in': read('about 30 seconds', batchFargate, '2026-11', 'by size of the image'),
		'grows-by': read('tasks, by a rule that you set', ecsFargate, '2026-11'),
		'operated-by': read('AWS', ecsFargateRetirement, '2026-11', 'images and rules are yours'),
		'first-step': read('a cluster and a task definition', ecsSchedule, '2026-11')
	}
});
