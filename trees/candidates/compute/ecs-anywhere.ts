import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { ecsAnywhere, ecsPrices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'ecs-anywhere',
	name: 'Amazon ECS Anywhere',
	short: 'ECS Anywhere',
	summary:
		'Your own servers, on your own site, join an ECS cluster and run its tasks under the same control.',
	alias: [
		'on-premises containers',
		'external instances',
		'EXTERNAL launch type',
		'edge site',
		'factory',
		'hybrid containers'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('work on your site that sends out or processes data', ecsAnywhere, '2026-11'),
		'hand-over': read(['container image'], ecsAnywhere, '2026-11'),
		'work-suits': read(['runs to an end', 'never stops'], ecsAnywhere, '2026-11'),
		'reached-by': read(
			['TCP or UDP', 'a queue it polls'],
			ecsAnywhere,
			'2026-11',
			'by the machine’s own network'
		),
		cannot: read('sit behind a load balancer of AWS, or scale', ecsAnywhere, '2026-11'),
		'billed-for': read('each registered machine, by the hour', ecsPrices, '2026-11'),
		'paid-idle': read('the registered machines', ecsPrices, '2026-11'),
		'compute-hour': without('The machines are your own.'),
		'lowered-by': unpublished('The pages read name no discount on its fee.'),
		'longest-run': read('as long as you let it', ecsAnywhere, '2026-11'),
		'vcpu-most': without('The machines are your own.'),
		'memory-most': without('The machines are your own.'),
		hardware: read('your own machines, Arm or x86', ecsAnywhere, '2026-11'),
		'host-os': read(['Linux', 'Windows'], ecsAnywhere, '2026-11'),
		'host-access': read('the machine', ecsAnywhere, '2026-11'),
		'isolated-by': read('containers on your own machines', ecsAnywhere, '2026-11'),
		'starts-in': read('as fast as the machine pulls the image', ecsAnywhere, '2026-11'),
		'grows-by': read('machines that you register', ecsAnywhere, '2026-11'),
		'operated-by': read('you', ecsAnywhere, '2026-11', 'AWS runs the control plane'),
		'first-step': read('a cluster and registered machines', ecsAnywhere, '2026-11')
	}
});
