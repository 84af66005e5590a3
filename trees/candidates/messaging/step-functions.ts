import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, noStream, read, unpublished, without } from './read.ts';
import {
	durableFunctions,
	stepFunctionsPatterns,
	stepFunctionsQuotas,
	stepFunctionsTypes
} from './sources.ts';

export const stepFunctions: CandidateOf<typeof dimensions> = {
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
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noQueue,
		...noServers,
		scope: read('Region', stepFunctionsQuotas),
		'billed-for': read('state transitions', stepFunctionsTypes, 'Standard workflows'),
		'operated-by': read('AWS', durableFunctions),
		'first-step': read('a state machine', stepFunctionsTypes),
		commitment: read(false, stepFunctionsTypes),
		'goes-to': read('as configured', stepFunctionsPatterns, 'to the next step'),
		queues: read(false, stepFunctionsPatterns),
		publishes: read(false, stepFunctionsPatterns),
		room: without('Runs are counted, not bytes.'),
		delivery: read('push', stepFunctionsPatterns, 'steps call services'),
		order: without('Each run goes through its own steps.'),
		repeats: read('suppressed', stepFunctionsTypes, 'Standard, unless told to retry'),
		'dedup-window': without('Steps of a run are not messages.'),
		filter: without('A run branches by its own rules.'),
		replay: without('A run is not a message.'),
		retention: read(365, stepFunctionsQuotas, 'a Standard run, from start to end'),
		retries: without('As each step says.'),
		'retries-outside': without('It does not reach people.'),
		failures: without('As each step says.'),
		'max-message': read(0.25, stepFunctionsQuotas, 'input or output of a step'),
		'default-message': without('There is nothing to set.'),
		throughput: unpublished('Runs started and steps taken are counted instead.'),
		'throughput-everywhere': unpublished('Runs started and steps taken are counted instead.'),
		'throughput-best': unpublished('Runs started and steps taken are counted instead.'),
		'key-throughput': without('Nothing is ordered by key.'),
		receivers: without('Steps call what they name.'),
		schedules: without('A run can wait, but something must start it.'),
		protocols: read(['HTTPS API'], stepFunctionsPatterns),
		targets: read(
			['Lambda', 'HTTP endpoints', 'SQS queues', 'other AWS APIs'],
			stepFunctionsPatterns,
			'HTTP endpoints by API Gateway or HTTP tasks'
		)
	}
};
