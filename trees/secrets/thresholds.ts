/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as advanced } from '#trees/candidates/security/parameter-store-advanced.ts';
import { candidate as standard } from '#trees/candidates/security/parameter-store.ts';

// A parameter holds the fact's own figure too: each branch ends at the next whole number.

/** First size that a standard parameter can't hold, in KB. */
export const moreThanStandard = numberOn(standard, 'value-size') + 1;

/** First size that an advanced parameter can't hold, in KB. */
export const moreThanAdvanced = numberOn(advanced, 'value-size') + 1;
