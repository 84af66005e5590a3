/** Links that were given out, opened in a browser: of each form the first of every tree. */
import { readIssuedLinks } from '#lib/registry/published.server.ts';
import { expect, test } from './quiet.ts';

/** What a link looks like with its ids taken out: `/trees/•/•?•=•&•=unsure.•`. */
function formOf(link: string): string {
	const [path = '', rest = ''] = link.split(/(?=[?#])(.*)/s);
	const sections = path.split('/').map((part, i, parts) => {
		const ours = i < 2 || ['trees', 'map', 'compare', 'set'].includes(part) || parts[1] === 'api';
		return ours ? part : '•';
	});
	const values = rest
		.replace(/#n=(\d)\w+/, '#n=$1')
		.replace(/([?&])([^_=&#][^=&#]*)=/g, (whole, mark: string, key: string) =>
			['pick', 'base', 'sort', 'order', 'differ', 'q'].includes(key) ? whole : `${mark}•=`
		)
		.replace(
			/=(unsure\.)?(-?)(\d)?[^&#]*/g,
			(_, unsure = '', minus = '', digit?: string) => `=${unsure}${minus}${digit ? '1' : '•'}`
		);
	// One answer stands for any number of them.
	return (
		sections.join('/') +
		values.replace(/(&?•=(unsure\.)?[•1])+/g, (all) =>
			all.includes('unsure') ? '•=u' : /=1/.test(all) ? '•=1' : '•=•'
		)
	);
}

const trees = (link: string) => /\/trees\/([^/?#]+)/.exec(link)?.[1] ?? '';
const samples = new Map(
	readIssuedLinks()
		.toReversed()
		.map((link) => [`${trees(link)} ${formOf(link)}`, link])
);
const pages = [...samples.values()].filter((link) => !link.startsWith('/api/'));
const data = [...samples.values()].filter((link) => link.startsWith('/api/'));

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
				/^(No such page|This link and the tree disagree)$/
			);
		}
	});
}

test('public data that was given out is there', async ({ request }) => {
	expect(data.length).toBeGreaterThan(5);
	for (const path of data) expect((await request.get(path)).status(), path).toBe(200);
});
