/** The families of candidates; their order is the order on screen. */
import type { Family } from '#lib/tree/candidate.ts';
import { family as deployment } from './deployment/family.ts';
import { family as storage } from './storage/family.ts';

export const families: readonly Family[] = [storage, deployment];
