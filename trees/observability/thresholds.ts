/** The fact on which a branch turns, so that it and the branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as cloudTrail } from '#trees/candidates/delivery/cloudtrail.ts';

/** First age, in days, that CloudTrail’s event history doesn't reach: the last day it shows is its own. */
export const beforeHistory = numberOn(cloudTrail, 'records-kept', 'history') + 1;
