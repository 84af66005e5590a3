import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { lambdaQuotas, microvmConcepts, microvmIdle } from './sources.ts';

export const candidate = defineCandidate({
	id: 'lambda-microvms',
	name: 'AWS Lambda MicroVMs',
	short: 'Lambda MicroVMs',
	summary:
		'A small virtual machine for one user, tenant or job, started from a snapshot, put to sleep with its memory and woken by the next request.',
	alias: [
		'microVM',
		'sandbox',
		'run untrusted code',
		'AI agent sandbox',
		'code interpreter',
		'Firecracker',
		'notebook per user',
		'suspend and resume'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('one tenant, one user’s session or one job each', microvmConcepts, '2026-11'),
		'hand-over': read(
			['code', 'container image'],
			microvmConcepts,
			'2026-11',
			'a Dockerfile with its files, in a zip'
		),
		'work-suits': read(['answers requests', 'runs to an end'], microvmConcepts, '2026-11'),
		'reached-by': read(['HTTPS'], microvmConcepts, '2026-11', 'an address each, with a token'),
		cannot: read('live longer than a working day, or run on x86', lambdaQuotas, '2026-11'),
		'billed-for': read('compute while it runs', microvmConcepts, '2026-11'),
		'paid-idle': read('no compute while suspended', microvmConcepts, '2026-11'),
		'compute-hour': unpublished('No price of it could be read; its page lists it with Lambda.'),
		'lowered-by': unpublished('Whether a plan covers it could not be read.'),
		'longest-run': read('8 hours', lambdaQuotas, '2026-11', 'from start to end'),
		'vcpu-most': read(16, lambdaQuotas, '2026-11'),
		'memory-most': read(32, lambdaQuotas, '2026-11'),
		hardware: read('size', lambdaQuotas, '2026-11', 'Arm only'),
		'host-os': read(['Linux'], microvmConcepts, '2026-11', 'Amazon Linux 2023'),
		'host-access': read('the machine', microvmConcepts, '2026-11', 'shell access can be given'),
		'isolated-by': read('a Firecracker microVM of its own', microvmConcepts, '2026-11'),
		'starts-in': read(
			'almost at once',
			microvmConcepts,
			'2026-11',
			'from a snapshot of its memory'
		),
		'grows-by': read(
			'machines that your program starts',
			lambdaQuotas,
			'2026-11',
			'5 starts a second by default'
		),
		'operated-by': read('AWS', microvmIdle, '2026-11', 'starting and ending is yours'),
		'first-step': read('a MicroVM image', microvmConcepts, '2026-11')
	}
});
