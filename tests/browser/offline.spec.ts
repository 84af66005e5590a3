import { examplesOf } from './kinds.ts';
import { expect, test } from './quiet.ts';
import {
	exemplary,
	answersListed,
	longestPath,
	untilKept,
	walkAlong,
	walked,
	walkTo
} from './site.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { writeLink } from '#lib/share/link.ts';

const examples = examplesOf(exemplary);

test.use({ serviceWorkers: 'allow', losesNetwork: true });

for (const tree of walked)
	test(`${tree.id}: after one visit it can be walked without a network`, async ({
		page,
		context
	}) => {
		const walk = walkAlong(tree, longestPath(tree));
		await page.goto(`/trees/${tree.id}/${tree.start}`);
		await untilKept(page, tree.id);
		await page.goto(writeLink(walk));
		await untilKept(page, tree.id);
		await context.setOffline(true);
		await page.reload();
		await expect(await answersListed(page)).toHaveCount(walk.steps.length);
		await page.goto(`/trees/${tree.id}/${tree.start}`);
		for (const { way } of longestPath(tree))
			await page.locator(`a[data-answer="${way.id}"]`).click();
		await expect(page).toHaveURL(writeLink(walk));
		for (const { id } of examples.filter((example) => example.tree === tree)) {
			await page.goto(writeLink(walkTo(tree, id)));
			await expect(page.locator('html')).not.toHaveAttribute('data-replay');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('[data-answer], #watch').first()).toBeVisible();
		}
		// A decision that was never opened is not there: the page says which are.
		const other = allTrees().find(({ id }) => id !== tree.id)!;
		await page.goto(`/trees/${other.id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page could not be loaded'
		);
		await page.getByRole('link', { name: tree.title, exact: true }).click();
		await expect(page).toHaveURL(`/trees/${tree.id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(tree.title);
	});
