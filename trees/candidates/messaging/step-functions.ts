import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	durableFunctions,
	redriveExecution,
	stepFunctionsErrors,
	stepFunctionsPatterns,
	stepFunctionsPricing,
	stepFunctionsQuotas,
	stepFunctionsTypes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'step-functions',
	name: 'AWS Step Functions',
	short: 'Step Functions',
	summary:
		'A service that runs the steps of a process, keeps the place of each run, and can wait for an answer from outside.',
	alias: [
		'workflow',
		'state machine',
		'orchestration',
		'callback',
		'task token',
		'approval',
		'saga',
		'long-running process'
	],
	topic: 'messaging',
	status: { kind: 'current' },
	facts: {
		scope: read('Region', stepFunctionsQuotas, '2026-11'),
		'billed-for': read(
			'state transitions',
			stepFunctionsTypes,
			'2026-11',
			'Standard workflows; a retry counts too'
		),
		'cost-million': read(
			2083,
			stepFunctionsPricing,
			'2026-08',
			'worked out; one step of a Standard run; waiting is free'
		),
		'paid-when-idle': read(false, stepFunctionsPricing, '2026-11'),
		'operated-by': read('AWS', durableFunctions, '2026-11'),
		'first-step': read('a state machine', stepFunctionsTypes, '2026-11'),
		commitment: read(false, stepFunctionsTypes, '2026-11'),
		'goes-to': read('as configured', stepFunctionsPatterns, '2026-11', 'to the next step'),
		queues: read(false, stepFunctionsPatterns, '2026-11'),
		publishes: read(false, stepFunctionsPatterns, '2026-11'),
		delivery: read('push', stepFunctionsPatterns, '2026-11', 'steps call services'),
		waits: read(365, stepFunctionsQuotas, '2026-11', 'a Standard run, from start to end'),
		order: without('Steps follow as written; runs know no order among them.'),
		repeats: read('suppressed', stepFunctionsTypes, '2026-11', 'Standard, unless told to retry'),
		replay: read(
			false,
			redriveExecution,
			'2026-11',
			'a failed run can go on from its failed step for 14 days'
		),
		failures: read(
			'another step',
			stepFunctionsErrors,
			'2026-11',
			'a catcher of the step; else the run fails'
		),
		throughput: read(
			{ from: 150, to: 300 },
			stepFunctionsQuotas,
			'2026-11',
			'starts of a Standard run, by Region; can be raised'
		),
		receivers: without('It calls each step by name.'),
		'max-message': read(0.25, stepFunctionsQuotas, '2026-11', 'input or output of a step'),
		batch: read(1, stepFunctionsQuotas, '2026-11', 'run a start'),
		protocols: read(['HTTPS API'], stepFunctionsPatterns, '2026-11'),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'other AWS APIs'],
			stepFunctionsPatterns,
			'2026-11',
			'HTTP endpoints by API Gateway or HTTP tasks'
		)
	}
});
