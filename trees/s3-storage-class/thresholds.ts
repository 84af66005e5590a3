/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as deep } from '#trees/candidates/storage/s3-glacier-deep.ts';
import { candidate as flexible } from '#trees/candidates/storage/s3-glacier-flexible.ts';
import { candidate as instant } from '#trees/candidates/storage/s3-glacier-instant.ts';
import { candidate as standardIa } from '#trees/candidates/storage/s3-standard-ia.ts';

/** Shortest time that the infrequent-access classes bill, in days. */
export const shortestInfrequent = numberOn(standardIa, 'min-days');

/** Shortest time that any Glacier class bills, in days. */
export const shortestArchive = numberOn(instant, 'min-days');

/** Time after which the fastest restore has typically ended, in minutes. */
export const fastestRestore = numberOn(flexible, 'restore-expedited');

/** Time after which a standard restore from Deep Archive has typically ended, in minutes. */
export const deepRestore = 60 * numberOn(deep, 'restore-standard');
