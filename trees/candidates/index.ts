/** The families of candidates; their order is the order on screen. */
import type { Family } from '#lib/tree/candidate.ts';
import { family as deployment } from './deployment/family.ts';
import { family as ec2Purchasing } from './ec2-purchasing/family.ts';
import { family as messaging } from './messaging/family.ts';
import { family as storage } from './storage/family.ts';

export const families: readonly Family[] = [messaging, ec2Purchasing, storage, deployment];
