import { expect, test } from './quiet.ts';
import { longestPath, trees, walkAlong } from './site.ts';
import { writeLink } from '#lib/share/link.ts';

test.use({ serviceWorkers: 'allow' });

for (const tree of trees)
	test(`${tree.id}: after one visit it can be walked without a network`, async ({
		page,
		context
	}) => {
		const walk = walkAlong(tree, longestPath(tree));
		await page.goto(`/trees/${tree.id}/${tree.start}`);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (!navigator.serviceWorker.controller)
				await new Promise((resolve) =>
					navigator.serviceWorker.addEventListener('controllerchange', resolve)
				);
		});
		await page.goto(writeLink(walk));
		await expect
			.poll(() =>
				page.evaluate(
					async (path) => (await caches.match(path, { ignoreSearch: true })) !== undefined,
					`/trees/${tree.id}/map`
				)
			)
			.toBe(true);
		await context.setOffline(true);
		await page.reload();
		await expect(
			page.getByRole('region', { name: 'Why', exact: true }).getByRole('listitem')
		).toHaveCount(walk.steps.length);
		await page.goto(`/trees/${tree.id}/${tree.start}`);
		for (const { way } of longestPath(tree))
			await page.locator(`a[data-answer="${way.id}"]`).click();
		await expect(page).toHaveURL(writeLink(walk));
	});
