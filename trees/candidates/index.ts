/** The families of candidates; their order is the order on screen. */
import type { Family } from '#lib/tree/candidate.ts';

export const families: readonly Family[] = [];
