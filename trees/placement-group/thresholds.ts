/** The facts on which branches turn, so that a fact and its branch can't drift apart. */
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as spread } from '#trees/candidates/compute/placement-spread.ts';

/** Running instances that a spread group keeps apart in one zone of a Region. */
export const mostApart = numberOn(spread, 'apart-most', 'rack');
