/** Services that let parts of a system talk. */
import { defineFamily } from '#lib/tree/candidate.ts';
import { amazonMq } from './amazon-mq.ts';
import { amazonMsk } from './amazon-msk.ts';
import { appsyncEvents } from './appsync-events.ts';
import { dataFirehose } from './data-firehose.ts';
import { eventbridge } from './eventbridge.ts';
import { kinesisDataStreams } from './kinesis-data-streams.ts';
import { sns } from './sns.ts';
import { snsFifo } from './sns-fifo.ts';
import { snsSqsFanOut } from './sns-sqs-fan-out.ts';
import { sqsFifo } from './sqs-fifo.ts';
import { sqsStandard } from './sqs-standard.ts';
import { stepFunctions } from './step-functions.ts';
import { dimensions } from './dimensions.ts';

export const family = defineFamily({
	id: 'messaging',
	name: 'Messaging',
	dimensions,
	candidates: [
		sqsStandard,
		sqsFifo,
		sns,
		snsFifo,
		snsSqsFanOut,
		eventbridge,
		kinesisDataStreams,
		dataFirehose,
		amazonMq,
		amazonMsk,
		appsyncEvents,
		stepFunctions
	]
});
