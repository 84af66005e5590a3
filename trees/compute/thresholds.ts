/** The fact on which branches turn, so that fact and branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as lambda } from '#trees/candidates/compute/lambda.ts';

/** Time after which Lambda stops a call, in minutes. */
export const longestCall = numberOn(lambda, 'call-most');
