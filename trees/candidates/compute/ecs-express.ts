import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	batchFargate,
	ecsExpress,
	ecsExpressResources,
	ecsFargate,
	ecsFargateRetirement,
	ecsFargateTasks,
	fargatePrices,
	planTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ecs-express',
	name: 'Amazon ECS Express Mode',
	short: 'ECS Express Mode',
	summary:
		'One call turns a container image into a web service with address, certificate, load balancer and scaling, on ECS and Fargate in your account.',
	alias: [
		'Express Mode',
		'App Runner successor',
		'App Runner replacement',
		'express gateway service',
		'simple container hosting',
		'container to URL'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('stateless web applications and APIs', ecsExpress, '2026-11'),
		'hand-over': read(['container image'], ecsExpress, '2026-11'),
		'work-suits': read(['answers requests'], ecsExpress, '2026-11'),
		'reached-by': read(['HTTPS'], ecsExpress, '2026-11', 'public or private'),
		cannot: read(
			'take source code, TCP or UDP, or another way to deploy',
			ecsExpressResources,
			'2026-11',
			'it goes live by canary'
		),
		'billed-for': read(
			'Fargate tasks and a load balancer',
			ecsExpress,
			'2026-11',
			'no charge of its own'
		),
		'paid-idle': read('its least number of tasks, and the balancer', ecsExpress, '2026-11'),
		'compute-hour': read(116, fargatePrices, '2026-11', 'worked out; Fargate’s price'),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11', 'Compute plans cover Fargate'),
		'longest-run': read(
			'no set end; tasks are replaced',
			ecsFargateRetirement,
			'2026-11',
			'as any service on Fargate'
		),
		'vcpu-most': read(32, ecsFargateTasks, '2026-11', 'Fargate’s; 1 by default'),
		'memory-most': read(244, ecsFargateTasks, '2026-11', 'Fargate’s; 2 by default'),
		hardware: read('size', ecsExpressResources, '2026-11', 'x86 by default, no GPU'),
		'host-os': read(['Linux'], ecsExpressResources, '2026-11'),
		'host-access': read('the container', ecsFargateTasks, '2026-11'),
		'isolated-by': read('a kernel and network card of its own', ecsFargate, '2026-11', 'each task'),
		'starts-in': read('about 30 seconds', batchFargate, '2026-11', 'any task on Fargate'),
		'grows-by': read(
			'tasks, by CPU, memory or requests',
			ecsExpressResources,
			'2026-11',
			'1 to 20 by default'
		),
		'operated-by': read('AWS', ecsExpress, '2026-11', 'all parts stay visible to you'),
		'first-step': read(
			'an Express service',
			ecsExpressResources,
			'2026-11',
			'an image and two roles'
		)
	}
});
