import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	lambdaApi,
	lambdaInstances,
	lambdaLifecycle,
	lambdaPrices,
	lambdaQuotas,
	lambdaTimeout,
	planTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'lambda',
	name: 'AWS Lambda',
	short: 'Lambda',
	summary:
		'Runs a function of yours for each request or event, as many at once as arrive, and nothing when none arrives.',
	alias: [
		'serverless',
		'functions',
		'FaaS',
		'function as a service',
		'scale to zero',
		'cloud function',
		'event handler',
		'cron function'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'short pieces of work that keep no state between them',
			lambdaQuotas,
			'2026-11'
		),
		'hand-over': read(['code', 'container image'], lambdaQuotas, '2026-11'),
		'work-suits': read(['answers requests', 'reacts to events'], lambdaInstances, '2026-11'),
		'reached-by': read(
			['HTTPS', 'AWS events'],
			lambdaInstances,
			'2026-11',
			'it opens no port of its own'
		),
		cannot: read('run on after its timeout, or keep state in memory', lambdaQuotas, '2026-11'),
		'billed-for': read('requests, and milliseconds × memory', lambdaPrices, '2026-11'),
		'paid-idle': read('nothing', lambdaInstances, '2026-11', 'it scales to zero'),
		// 2 × 1,769 MB and 8 GiB, busy for an hour, beside an m7i.large.
		'compute-hour': read(
			{ from: 206, to: 476 },
			lambdaPrices,
			'2026-11',
			'worked out: two vCPUs with 3.5 GB, then 8 GiB; only while it works'
		),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11', 'Compute plans'),
		'longest-run': read('15 minutes', lambdaTimeout, '2026-11', '3 seconds unless set higher'),
		'call-most': read(15, lambdaTimeout, '2026-11'),
		'vcpu-most': read(5.8, lambdaQuotas, '2026-11', 'worked out: 10,240 MB at 1,769 MB for each'),
		'memory-most': read(10, lambdaQuotas, '2026-11'),
		hardware: read('memory; CPU follows it', lambdaQuotas, '2026-11'),
		'host-os': read(['Linux'], lambdaApi, '2026-11', 'Amazon Linux'),
		'host-access': read('not at all', lambdaLifecycle, '2026-11'),
		'isolated-by': read('a Firecracker microVM', lambdaInstances, '2026-11', 'one call at a time'),
		'starts-in': read(
			'under 100 ms to over 1 second',
			lambdaLifecycle,
			'2026-11',
			'in under 1 % of calls, typically'
		),
		'grows-by': read('each call that finds no free environment', lambdaInstances, '2026-11'),
		'calls-at-once': read(1000, lambdaQuotas, '2026-11', 'a Region; fewer in new accounts'),
		'environments-added': read(1000, lambdaQuotas, '2026-11', 'each function'),
		'request-most': read(
			6,
			lambdaQuotas,
			'2026-11',
			'each way; 200 MB for a streamed response; 1 MB where nobody waits'
		),
		'package-most': read(10, lambdaQuotas, '2026-11', 'uncompressed'),
		'operated-by': read('AWS', lambdaQuotas, '2026-11'),
		'first-step': read('a function', lambdaTimeout, '2026-11')
	}
});
