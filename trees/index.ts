/** The registry: one line a tree; its order is the order on screen. */
import type { AuthoredTree } from '#lib/tree/author.ts';
import { tree as deployment } from './deployment/tree.ts';
import { tree as ec2Purchasing } from './ec2-purchasing/tree.ts';
import { tree as messaging } from './messaging/tree.ts';
import { tree as storage } from './storage/tree.ts';

export const trees: readonly AuthoredTree[] = [messaging, ec2Purchasing, storage, deployment];
