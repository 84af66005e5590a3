/** The site's trees and the pages of each kind, from the registry: no test names a tree. */
import { expect, type Page } from '@playwright/test';
import { allTrees } from '#lib/registry/registry.server.ts';
import { allPaths, type Choice } from '#lib/graph/paths.ts';
import { walkAlong as takePath, walkFrom, type Walk } from '#lib/walk/walk.ts';
import type { Question, Tree } from '#lib/tree/tree.ts';

export const trees = allTrees();

/** Every question of a tree. */
export function questionsOf(tree: Tree): Question[] {
	return [...tree.nodes.values()].filter((node) => node.kind === 'question');
}

/** The walk along a path from the start. */
export function walkAlong(tree: Tree, path: readonly Choice[]): Walk {
	return takePath(walkFrom(tree), path);
}

/** The longest path of a tree, the first of them where several are. */
export function longestPath(tree: Tree): Choice[] {
	let longest: Choice[] = [];
	for (const path of allPaths(tree)) if (path.length > longest.length) longest = path;
	return longest;
}

/** Opens a walk's page and waits until it runs: a click before that is lost. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
}
