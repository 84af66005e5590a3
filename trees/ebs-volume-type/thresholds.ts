/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as gp3 } from '#trees/candidates/storage/ebs-gp3.ts';
import { candidate as io2 } from '#trees/candidates/storage/ebs-io2.ts';
import { candidate as st1 } from '#trees/candidates/storage/ebs-st1.ts';

// A volume gives the fact's own figure too: each branch ends at the next whole number.

/** First number of IOPS above what a gp3 volume includes. */
export const moreThanIncluded = numberOn(gp3, 'iops-included') + 1;

/** First number of IOPS that one gp3 volume can't have. */
export const moreThanGp3 = numberOn(gp3, 'iops-max') + 1;

/** First number of IOPS that no single volume can have. */
export const moreThanIo2 = numberOn(io2, 'iops-max') + 1;

/** The same for throughput, in MiB a second. */
export const throughputMoreThan = {
	included: numberOn(gp3, 'throughput-included') + 1,
	st1: numberOn(st1, 'volume-throughput') + 1,
	gp3: numberOn(gp3, 'volume-throughput') + 1,
	io2: numberOn(io2, 'volume-throughput') + 1
};
