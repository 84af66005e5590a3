/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as kinesisDataStreams } from '#trees/candidates/messaging/kinesis-data-streams.ts';
import { candidate as sqsFifo } from '#trees/candidates/messaging/sqs-fifo.ts';

/** What a FIFO queue takes as it comes, in calls a second. */
export const fifoPlainCalls = numberOn(sqsFifo, 'calls-everywhere', 'plain');

/** What a FIFO queue takes in every Region when set for high throughput, in calls a second. */
export const fifoFastCalls = numberOn(sqsFifo, 'calls-everywhere', 'fast');

/** Readers that one stream can register for enhanced fan-out, in the mode that takes most. */
export const mostReaders = numberOn(kinesisDataStreams, 'receivers', 'advantage');
