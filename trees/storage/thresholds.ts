/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import type { Fact } from '#lib/tree/candidate.ts';
import { s3Glacier } from '#trees/candidates/storage/s3-glacier.ts';

/** Shortest time that any archive class bills, in days. */
export const shortestBilled = numberOf(s3Glacier.facts['min-days']);

/** Time after which the fastest restore has typically ended, in minutes. */
export const fastestRestore = numberOf(s3Glacier.facts['restore-expedited']);

/** Time after which a standard restore from Deep Archive has typically ended, in minutes. */
export const deepRestore = 60 * numberOf(s3Glacier.facts['restore-deep']);

function numberOf(fact: Fact<number>): number {
	if ('value' in fact) return fact.value;
	throw new Error(
		`internal error: a branch of "storage" turns on a fact without a value: ${fact.why}`
	);
}
