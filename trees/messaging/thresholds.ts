/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as kinesisDataStreams } from '#trees/candidates/messaging/kinesis-data-streams.ts';
import { candidate as sqsFifo } from '#trees/candidates/messaging/sqs-fifo.ts';

/** What a FIFO queue takes as it comes, one message a call, in messages a second. */
export const fifoPlain = numberOn(sqsFifo, 'throughput', 'plain');

/** What a FIFO queue takes in every Region when set for high throughput, in messages a second. */
export const fifoFast = numberOn(sqsFifo, 'throughput-everywhere');

/** Readers that one stream can register for enhanced fan-out, in the mode that takes most. */
export const mostReaders = numberOn(kinesisDataStreams, 'receivers', 'advantage');
