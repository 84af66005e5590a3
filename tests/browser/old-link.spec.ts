import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLink } from '#lib/share/link.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { expect, test } from './quiet.ts';
import { longestPath, walkAlong, walked } from './site.ts';

const chunks = 'build/_app/immutable/chunks';

for (const tree of walked) {
	const path = longestPath(tree);
	const link = writeLink(walkAlong(tree, path));
	const start = questionOf(tree, tree.start);
	const outcome = walkAlong(tree, path).node;

	test(`${tree.id}: a link whose answers lead elsewhere says so and goes on`, async ({ page }) => {
		const other = [...tree.nodes.values()].find(
			(node) => node.kind === 'outcome' && node.id !== outcome
		)!;
		await page.goto(link.replace(`/${outcome}?`, `/${other.id}?`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This link no longer leads where it points'
		);
		await page.getByRole('link', { name: 'See what they give today' }).click();
		await expect(page).toHaveURL(link);
	});

	test(`${tree.id}: an answer that is none leaves the answers before it standing`, async ({
		page
	}) => {
		const last = path.at(-1)!;
		const key = questionOf(tree, last.node).question;
		await page.goto(link.replace(`${key}=${last.way.id}`, `${key}=no-such-answer`));
		await expect(
			page.getByText('“no-such-answer”, is not one that the question offers.')
		).toBeVisible();
		await page.getByRole('link', { name: 'Continue from there' }).click();
		await expect(page).toHaveURL(new RegExp(`/trees/${tree.id}/${last.node}\\?`));
	});

	test(`${tree.id}: hostile and repeated parameters do no harm`, async ({ page }) => {
		const hostile = '<img src=x onerror=alert(1)>';
		for (const query of [
			`${start.question}=${encodeURIComponent(hostile)}`,
			`${start.question}=%00&${start.question}=%FF`,
			`${start.question}=${'x'.repeat(3000)}`,
			`${encodeURIComponent(hostile)}=1&__proto__=1&constructor=2`,
			`${start.question}=1e309&${start.question}=-0`,
			`${path.map(() => `${start.question}=${start.assume}`).join('&')}`
		]) {
			for (const node of [tree.start, outcome]) {
				await page.goto(`/trees/${tree.id}/${node}?${query}`);
				await expect(page.locator('html')).not.toHaveAttribute('data-replay');
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.locator('main img')).toHaveCount(0);
			}
		}
	});

	test(`${tree.id}: a node that does not exist keeps the answers and offers ways on`, async ({
		page
	}) => {
		await page.goto(link.replace(`/${outcome}?`, `/${outcome}x?`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
		await expect(page.getByText('Did you mean')).toBeVisible();
		await page.getByRole('link', { name: /^continue at/ }).click();
		await expect(page).toHaveURL(link);
	});
}

test('an unknown tree and an unknown page have ways on', async ({ page }) => {
	for (const path of ['/trees/no-such-tree/node?a=b', '/nothing/here', '/trees/__proto__/x']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
		await page.getByRole('link', { name: 'See all decisions' }).click();
		await expect(page).toHaveURL('/');
	}
});

test.describe('where the code that mends links cannot be fetched', () => {
	test.use({ losesNetwork: true });

	test('a mangled link is not taken for another walk, and is read when the page is loaded again', async ({
		page
	}) => {
		const tree = walked[0]!;
		const walk = walkAlong(tree, longestPath(tree));
		const mender = readdirSync(chunks).find((name) =>
			readFileSync(join(chunks, name), 'utf8').includes('(?:amp;)+')
		);
		expect(mender, 'the chunk that mends links').toBeDefined();
		await page.route(`**/${mender}`, (route) => route.abort());
		await page.goto(writeLink(walk).replaceAll('&', '&amp;'));
		const title = page.getByRole('heading', { level: 1 });
		await expect(title).toHaveText('This page could not be loaded');
		await page.unroute(`**/${mender}`);
		await page.getByRole('button', { name: 'Load the page again' }).click();
		await expect(title).not.toHaveText('This page could not be loaded');
		// All its answers have come along.
		const { question, way } = walk.steps.find(({ given }) => given.kind === 'answer')!;
		await page.getByRole('link', { name: 'Compare with rivals' }).click();
		await expect(page).toHaveURL(new RegExp(`[?&]${question}=[^&]*${way.id}`));
	});
});
