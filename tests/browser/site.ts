/** The trees that are walked in the browser, and the pages they have. */
import { expect, type Locator, type Page } from '@playwright/test';
import { treeById } from '#lib/registry/registry.server.ts';
import { allPaths, pathsTo, type Choice } from '#lib/graph/paths.ts';
import { walkAlong as takePath, walkFrom, type Walk } from '#lib/walk/walk.ts';
import type { Tree } from '#lib/tree/tree.ts';

/**
 * The trees that the browser walks. Between them their nodes are of nearly every kind: the first has choices of up to six answers, plain numbers,
 * companions and modes; the second a number that becomes a measure, questions that several places
 * share, and the longest walks. What holds of every tree, node and path is not shown here but in
 * the unit tests, and link by link in tests/trees/built-links.spec.ts.
 */
export const walked = ['messaging', 'ec2-purchasing'].map(treeById);

/** Those, and one that has what neither has: a number that only feeds a later measure. Examples of each kind of node are taken from these. */
export const exemplary = [...walked, treeById('data-transfer')];

/** The walk along a path from the start. */
export function walkAlong(tree: Tree, path: readonly Choice[]): Walk {
	return takePath(walkFrom(tree), path);
}

/** A walk from the start to a node. */
export function walkTo(tree: Tree, node: string): Walk {
	const [path] = pathsTo(tree, node, 1);
	return walkAlong(tree, path!);
}

/** The longest path of a tree, the first of them where several are. */
export function longestPath(tree: Tree): Choice[] {
	let longest: Choice[] = [];
	for (const path of allPaths(tree)) if (path.length > longest.length) longest = path;
	return longest;
}

/** Unfolds every part of a page that is folded. */
export async function unfold(page: Page): Promise<void> {
	const folds = page.locator('details.fold');
	await folds.first().waitFor({ state: 'attached' });
	// With the walk come other parts.
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
	await folds.evaluateAll((folds) =>
		folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true))
	);
}

/** The answers of the walk that a recommendation lists, unfolded. */
export async function answersListed(page: Page): Promise<Locator> {
	const change = page.getByRole('region', { name: 'What would change it' });
	await expect(change).toBeVisible();
	await unfold(page);
	return change.locator('ol > li');
}

/** Waits until the browser keeps all that a tree's pages need without a network. */
export async function untilKept(page: Page, tree: string): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(async (id) => {
				if (navigator.serviceWorker.controller === null) return 'no worker';
				const wanted = (await (await fetch(`/_app/kept/${id}.json`)).json()) as string[];
				const kept = await Promise.all(wanted.map((path) => caches.match(`/${path}`)));
				return wanted.filter((_, i) => kept[i] === undefined);
			}, tree)
		)
		.toEqual([]);
}

/** Opens a walk's page and waits until it runs: a click before that is lost. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
}
