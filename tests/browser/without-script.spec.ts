import { nextNodes } from '#lib/graph/faults.ts';
import { expect, test } from './quiet.ts';
import { trees } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const tree of trees) {
	test(`${tree.id}: plain answer links reach every outcome`, async ({ page }) => {
		await page.goto(`/trees/${tree.id}`);
		const begin = await page.getByRole('link', { name: 'Begin', exact: true }).getAttribute('href');
		expect(begin).toBe(`/trees/${tree.id}/${tree.start}`);
		const seen = new Set<string>([tree.start]);
		for (const id of seen) {
			await page.goto(`/trees/${tree.id}/${id}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const hrefs = await page
				.locator('a[data-answer]:not([data-answer="unsure"])')
				.evaluateAll((links) =>
					links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
				);
			const targets = hrefs.map((path) => path.split('/').at(-1)!);
			expect([...new Set(targets)]).toEqual(nextNodes(tree, id));
			for (const target of targets) seen.add(target);
		}
		expect(seen).toEqual(new Set(tree.nodes.keys()));
	});

	test(`${tree.id}: a page in the middle says that earlier answers are unknown`, async ({
		page
	}) => {
		const middle = [...tree.nodes.values()].find(
			(node) => node.kind === 'question' && node.id !== tree.start
		)!;
		await page.goto(`/trees/${tree.id}/${middle.id}`);
		await expect(page.getByText('You came in partway through.')).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Still possible/ })).toBeVisible();
		await page.getByText('Not sure', { exact: true }).click();
		await expect(page.getByText('How to find out.')).toBeVisible();
	});

	test(`${tree.id}: an outcome stands on its own`, async ({ page }) => {
		const outcome = [...tree.nodes.values()].find((node) => node.kind === 'outcome')!;
		await page.goto(`/trees/${tree.id}/${outcome.id}`);
		for (const name of ['What to watch', 'Answers that lead here', 'Next decisions', 'Sources']) {
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		}
	});
}
