/** The registry: one line a tree; its order is the order on screen. */
import type { AuthoredTree } from '#lib/tree/author.ts';

export const trees: readonly AuthoredTree[] = [];
