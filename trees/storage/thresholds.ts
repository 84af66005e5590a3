/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as s3Glacier } from '#trees/candidates/storage/s3-glacier.ts';

/** Shortest time that any archive class bills, in days. */
export const shortestBilled = numberOn(s3Glacier, 'min-days');

/** Time after which the fastest restore has typically ended, in minutes. */
export const fastestRestore = numberOn(s3Glacier, 'restore-expedited');

/** Time after which a standard restore from Deep Archive has typically ended, in minutes. */
export const deepRestore = 60 * numberOn(s3Glacier, 'restore-deep');
