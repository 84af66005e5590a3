/** Links that were given out, opened in a browser: of each form the first of each tree that is walked there. */
import { readCorpus } from '../support/open-link.ts';
import { expect, test } from './quiet.ts';
import { walked } from './site.ts';

/** Id of the tree that a link names, if it names one. */
const treeOf = (link: string) => /\/trees\/([^/?#]+)/.exec(link)?.[1] ?? '';
const shown = ['', ...walked.map(({ id }) => id)];
const links = readCorpus();
const data = links.filter(({ form }) => form === 'public data').map(({ link }) => link);
const samples = new Map(
	links
		.filter(({ link, form }) => form !== 'public data' && shown.includes(treeOf(link)))
		.toReversed()
		.map(({ link, form }) => [`${treeOf(link)} ${form}`, link])
);
const pages = [...samples.values()];

// Side by side: each part opens its share in one page.
const parts = 4;
for (let part = 0; part < parts; part++) {
	test(`links that were given out open the page they name, part ${part + 1}`, async ({ page }) => {
		const own = pages.filter((_, i) => i % parts === part);
		expect(own.length).toBeGreaterThan(10);
		for (const link of own) {
			await page.goto('about:blank');
			await page.goto(link);
			await expect(page.locator('html'), link).not.toHaveAttribute('data-replay');
			const heading = page.getByRole('heading', { level: 1 });
			await expect(heading, link).toBeVisible();
			await expect(heading, link).not.toHaveText(
				/^(No such page|This link no longer leads where it points)$/
			);
		}
	});
}

test('public data that was given out is there', async ({ request }) => {
	expect(data.length).toBeGreaterThan(5);
	for (const path of data) expect((await request.get(path)).status(), path).toBe(200);
});
