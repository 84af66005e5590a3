/** A walk from a tree's first page to its recommendation, however the site is met. */
import type { Locator, Page } from '@playwright/test';
import { authoredTree } from '#lib/registry/registry.server.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { readGiven } from '#lib/walk/answers.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import { expect, test } from './quiet.ts';
import { walked } from './site.ts';
import { variants, wear } from './variants.ts';

/** The answers of a story of the tree, one that gives a number where there is one, and where they end. */
function storyOf(tree: Tree) {
	const walks = authoredTree(tree.id).scenarios.map(({ answers }) => {
		const given = Object.entries(answers).map(
			([key, value]) => [key, readGiven(String(value))] as const
		);
		return replayAnswers(tree, new Map(given), tree.start);
	});
	return walks.find(({ steps }) => steps.some(({ given }) => given.kind === 'number')) ?? walks[0]!;
}

type Press = (target: Locator) => Promise<void>;
const byPointer: Press = (target) => target.click();

/** Gives one answer after the other: a number is typed, whatever else is there is pressed. */
async function walkThrough(page: Page, tree: Tree, press: Press) {
	const { steps, end } = storyOf(tree);
	await press(page.getByRole('link', { name: 'Begin', exact: true }));
	for (const { node, given, way } of steps) {
		await expect(page).toHaveURL(new RegExp(`/${node}(\\?|$)`));
		const field = page.getByRole('textbox', { name: /^Your number/ });
		if (given.kind === 'number' && (await field.isVisible())) {
			await field.fill(String(given.value));
			await press(page.getByRole('button', { name: 'Continue', exact: true }));
		} else await press(page.locator(`a[data-answer="${way.id}"]`));
	}
	await expect(page).toHaveURL(new RegExp(`/${end}(\\?|$)`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		(tree.nodes.get(end) as { title: string }).title
	);
}

for (const tree of walked) {
	test(`${tree.id}: a walk reaches its end in every variant`, async ({ page }) => {
		for (const variant of variants) {
			await page.goto(`/trees/${tree.id}`);
			await wear(page, variant);
			await walkThrough(page, tree, byPointer);
		}
		// On paper nothing of it is folded, and the diagram is whole.
		// Notes are a fold that is not printed where there are none.
		const folds = page.locator('main details.fold').filter({ visible: true });
		expect(await folds.count()).toBeGreaterThan(4);
		for (const fold of await folds.all()) await expect(fold.locator('> div')).toBeVisible();
		const plate = (await page.locator('.small-plate').first().boundingBox())!;
		expect(plate.x).toBeGreaterThanOrEqual(0);
		expect(plate.x + plate.width).toBeLessThanOrEqual(718);
		expect(plate.height).toBeGreaterThan(50);
	});

	test(`${tree.id}: a walk reaches its end by keys alone, and each stop can be seen`, async ({
		page
	}) => {
		await page.goto(`/trees/${tree.id}`);
		await walkThrough(page, tree, async (target) => {
			for (let presses = 0; presses < 60; presses++) {
				if (await target.evaluate((one) => one === document.activeElement)) break;
				await page.keyboard.press('Tab');
			}
			await expect(target).toBeFocused();
			const outline = await target.evaluate((one) => getComputedStyle(one).outlineStyle);
			expect(outline).not.toBe('none');
			await page.keyboard.press('Enter');
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test(`${tree.id}: a walk reaches its end by plain links`, async ({ page }) => {
			await page.goto(`/trees/${tree.id}`);
			await walkThrough(page, tree, byPointer);
		});
	});
}
