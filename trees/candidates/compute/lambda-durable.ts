import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	lambdaApi,
	lambdaDurable,
	lambdaDurableCalls,
	lambdaDurableRuntimes,
	lambdaInstances,
	lambdaLifecycle,
	lambdaPrices,
	lambdaQuotas,
	planTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'lambda-durable',
	name: 'Lambda durable functions',
	short: 'Durable functions',
	summary:
		'Lambda functions that note each step they finish, sleep without charge while they wait, and go on from there for up to a year.',
	alias: [
		'durable execution',
		'long-running Lambda',
		'workflow as code',
		'checkpoint and replay',
		'human in the loop',
		'approval process',
		'saga'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('processes of many steps, for days or weeks', lambdaDurable, '2026-11'),
		'hand-over': read(
			['code', 'container image'],
			lambdaDurableRuntimes,
			'2026-11',
			'with the durable SDK'
		),
		'work-suits': read(['reacts to events', 'waits long'], lambdaDurable, '2026-11'),
		'reached-by': read(
			['HTTPS', 'AWS events'],
			lambdaDurableCalls,
			'2026-11',
			'asynchronously, for all that takes long'
		),
		cannot: read(
			'make one step longer than a function may run',
			lambdaDurableRuntimes,
			'2026-11',
			'languages: JavaScript, TypeScript, Python, Java, .NET'
		),
		'billed-for': read(
			'as Lambda, for the time it works',
			lambdaDurable,
			'2026-11',
			'waits cost no compute'
		),
		'paid-idle': read('no compute while it waits', lambdaDurable, '2026-11'),
		'compute-hour': read(
			{ from: 206, to: 476 },
			lambdaPrices,
			'2026-11',
			'worked out; Lambda’s price, only while it works'
		),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11', 'Compute plans, on duration'),
		'longest-run': read(
			'a year',
			lambdaDurable,
			'2026-11',
			'waits included; 15 minutes if called synchronously'
		),
		'durable-steps': read(3000, lambdaQuotas, '2026-11'),
		'vcpu-most': read(5.8, lambdaQuotas, '2026-11', 'worked out; as Lambda'),
		'memory-most': read(10, lambdaQuotas, '2026-11', 'as Lambda'),
		hardware: read('memory; CPU follows it', lambdaQuotas, '2026-11'),
		'host-os': read(['Linux'], lambdaApi, '2026-11', 'Amazon Linux'),
		'host-access': read('not at all', lambdaLifecycle, '2026-11'),
		'isolated-by': read('a Firecracker microVM', lambdaInstances, '2026-11', 'as Lambda'),
		'starts-in': read('under 100 ms to over 1 second', lambdaLifecycle, '2026-11', 'as Lambda'),
		'grows-by': read('each execution', lambdaQuotas, '2026-11', 'a million at once by default'),
		'operated-by': read('AWS', lambdaDurable, '2026-11'),
		'first-step': read(
			'a new function with durable execution on',
			lambdaDurable,
			'2026-11',
			'called by version or alias'
		)
	}
});
