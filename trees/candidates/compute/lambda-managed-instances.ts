import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	lambdaApi,
	lambdaInstances,
	lambdaInstancesQuotas,
	lambdaInstancesRuntimes,
	lambdaInstancesScaling,
	lambdaQuotas,
	lambdaTimeout
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'lambda-managed-instances',
	name: 'Lambda Managed Instances',
	short: 'Lambda Managed Inst.',
	summary:
		'Lambda functions on EC2 instances in your account that AWS runs: several calls share an environment, and you pay for instances.',
	alias: [
		'LMI',
		'Lambda on EC2',
		'Lambda capacity provider',
		'Lambda without cold starts',
		'steady Lambda load',
		'Lambda bill too high'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('high and predictable volume', lambdaInstances, '2026-11'),
		'hand-over': read(
			['code'],
			lambdaInstancesRuntimes,
			'2026-11',
			'recent Java, Python, Node.js, .NET or Rust'
		),
		'work-suits': read(['answers requests', 'reacts to events'], lambdaInstances, '2026-11'),
		'reached-by': read(['HTTPS', 'AWS events'], lambdaInstancesQuotas, '2026-11'),
		cannot: read(
			'shrink to nothing by itself, or double at once',
			lambdaInstancesScaling,
			'2026-11',
			'a rise beyond double in 5 minutes may be throttled'
		),
		'billed-for': read('instances, a fee on them, and requests', lambdaInstances, '2026-11'),
		'paid-idle': read('at least the instances that stand ready', lambdaInstancesScaling, '2026-11'),
		'managing-fee': read(15, lambdaInstances, '2026-11', 'not lowered by any discount'),
		'compute-hour': read(115, lambdaInstances, '2026-11', 'worked out; requests on top'),
		'lowered-by': read(
			['Savings Plans', 'Reserved Instances'],
			lambdaInstances,
			'2026-11',
			'not the fee'
		),
		'longest-run': read(
			'90 minutes',
			lambdaTimeout,
			'2026-11',
			'asynchronous and most event sources; 15 where somebody waits'
		),
		'call-most': read(90, lambdaTimeout, '2026-11', 'asynchronous and most event sources'),
		'vcpu-most': read(16, lambdaInstancesScaling, '2026-11', 'worked out: 32 GB at 2 GB for each'),
		'memory-most': read(32, lambdaApi, '2026-11'),
		'least-copies': read(3, lambdaInstancesScaling, '2026-11', 'over AZs'),
		hardware: read('instance types, memory for each vCPU', lambdaInstances, '2026-11'),
		'host-os': read(['Linux'], lambdaQuotas, '2026-11', 'Bottlerocket'),
		'host-access': read('not at all', lambdaInstances, '2026-11'),
		'isolated-by': read(
			'containers on instances of your own',
			lambdaInstances,
			'2026-11',
			'calls share an environment'
		),
		'starts-in': read(
			'no cold start; minutes for a new instance',
			lambdaInstancesScaling,
			'2026-11',
			'room to double within 5 minutes'
		),
		'grows-by': read('CPU in use and calls at once', lambdaInstancesScaling, '2026-11'),
		'operated-by': read('AWS', lambdaInstances, '2026-11'),
		'first-step': read('a capacity provider', lambdaInstances, '2026-11')
	}
});
