/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import type { Fact } from '#lib/tree/candidate.ts';
import { kinesisDataStreams } from '#trees/candidates/messaging/kinesis-data-streams.ts';
import { sqsFifo } from '#trees/candidates/messaging/sqs-fifo.ts';

/** What a FIFO queue takes as it comes, one message a call, in messages a second. */
export const fifoPlain = numberOf(sqsFifo.facts.throughput);

/** What a FIFO queue takes in every Region when set for high throughput, in messages a second. */
export const fifoFast = numberOf(sqsFifo.facts['throughput-everywhere']);

/** Readers that one stream can register for enhanced fan-out, in the mode that takes most. */
export const mostReaders = numberOf(kinesisDataStreams.facts['receivers-best']);

function numberOf(fact: Fact<number>): number {
	if ('value' in fact) return fact.value;
	throw new Error(
		`internal error: a branch of "messaging" turns on a fact without a value: ${fact.why}`
	);
}
