import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Server } from 'node:http';
import { candidates } from '#lib/registry/registry.server.ts';
import { writeLink } from '#lib/share/link.ts';
import { inOneLine } from '#lib/tree/tree.ts';
import { candidate, old, oldQuery, other, serveChangedSite, tree, walk } from './changed-site.ts';
import { expect, test } from './quiet.ts';

// The second site is built once.
test.describe.configure({ mode: 'default' });

let server: Server;
let address = '';

test.beforeAll(async () => {
	test.setTimeout(240_000);
	({ server, address } = await serveChangedSite());
});
test.afterAll(() => server?.close());

const since = 'Since October 2026';
const why = 'because the test says so.';
const titleOf = (id: string) => {
	const node = tree.nodes.get(id)!;
	return node.kind === 'question' ? inOneLine(node.short) : node.title.replace(/\.$/, '');
};
const start = titleOf(tree.start);
const label = walk.steps[0]!.way.label;

async function expectHeading(page: Page, text: string) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
}

test('a question that is no more says what became of it and goes on with the answers', async ({
	page
}) => {
	await page.goto(`${address}/trees/${tree.id}/${old.question}?${oldQuery()}`);
	await expectHeading(page, 'This question is no more');
	await expect(
		page.getByText(`${since} the question “Old question?” is now “${start}”, ${why}`)
	).toBeVisible();
	await expect(page.getByRole('link', { name: `“${start}”`, exact: true })).toHaveAttribute(
		'href',
		writeLink({ ...walk, node: tree.start })
	);
	await page.getByRole('link', { name: 'Carry on at' }).click();
	await expect(page).toHaveURL(address + writeLink(walk));
	await expect(
		page.getByRole('region', { name: 'Why', exact: true }).getByRole('listitem')
	).toHaveCount(walk.steps.length);
});

test('an outcome that is no more leads to what it became', async ({ page }) => {
	await page.goto(`${address}/trees/${tree.id}/${old.outcome}?${oldQuery()}`);
	await expectHeading(page, 'This recommendation is no more');
	await expect(
		page.getByText(
			`${since} the recommendation “Use the old thing” was split into “${titleOf(walk.node)}” and “${titleOf(other.id)}”, ${why}`
		)
	).toBeVisible();
	await page.getByRole('link', { name: `“${titleOf(walk.node)}”`, exact: true }).click();
	await expect(page).toHaveURL(address + writeLink(walk));
});

test('an old link with renamed ids leads where it led, and says so', async ({ page }) => {
	await page.goto(`${address}/trees/${tree.id}/${walk.node}?${oldQuery()}`);
	await expectHeading(page, `${titleOf(walk.node)}.`);
	await expect(
		page.getByText('This link was made for an older version of this tree.')
	).toBeVisible();
	await expect(page.getByText(`the question “Old question?” is now “${start}”`)).toBeVisible();
	await expect(page.getByText(`the answer “Old answer” is now “${label}”`)).toBeVisible();
	await page.goto(address + writeLink(walk));
	await expectHeading(page, `${titleOf(walk.node)}.`);
	await expect(page.getByText('This link was made for an older version')).toHaveCount(0);
});

test('an old link whose answers recommend something else today says since when and why', async ({
	page
}) => {
	await page.goto(address + writeLink(walk).replace(`/${walk.node}?`, `/${other.id}?`));
	await expectHeading(page, 'The tree has changed since');
	await expect(
		page.getByText(
			`This used to recommend “${titleOf(other.id)}”. ${since} it recommends “${titleOf(walk.node)}”, ${why}`
		)
	).toBeVisible();
	await page.getByRole('link', { name: 'See what they give today' }).click();
	await expect(page).toHaveURL(address + writeLink(walk));
});

test('a map is drawn with the answers of an old link', async ({ page }) => {
	await page.goto(`${address}/trees/${tree.id}/map?${oldQuery()}&_at=${walk.node}`);
	await expectHeading(page, 'Where you are');
	await expect(page.getByRole('link', { name: 'Back to the recommendation' })).toHaveAttribute(
		'href',
		writeLink(walk)
	);
});

test('a comparison says what became of a pick, and shows that', async ({ page }) => {
	const second = candidates[1]!;
	await page.goto(`${address}/compare?pick=${old.candidate},${second.id}`);
	await expect(
		page.getByText(`${since} the candidate “Old candidate” is part of “${candidate.name}”, ${why}`)
	).toBeVisible();
	await expectHeading(page, `${candidate.short} and ${second.short}, side by side`);
});

test('candidates, scenarios and trees that are no more', async ({ page }) => {
	await page.goto(`${address}/candidates/${old.candidate}`);
	await expectHeading(page, 'This candidate is no more');
	await page.getByRole('link', { name: candidate.name }).click();
	await expect(page).toHaveURL(`${address}/candidates/${candidate.id}`);

	await page.goto(`${address}/scenarios/${old.scenario}`);
	await expectHeading(page, 'This scenario is no more');
	await expect(
		page.getByText(`the scenario “An old tale” is no longer told, ${why}`)
	).toBeVisible();

	await page.goto(`${address}/trees/${old.tree}`);
	await expectHeading(page, 'This decision is no more');
	await page.getByRole('link', { name: tree.title }).click();
	await expect(page).toHaveURL(`${address}/trees/${tree.id}`);

	const link = writeLink(walk);
	await page.goto(address + link.replace(tree.id, old.tree));
	await expectHeading(page, 'This decision is no more');
	await page.getByRole('link', { name: `“${titleOf(walk.node)}”` }).click();
	await expect(page).toHaveURL(address + link);
});

test('an embedded page of an id that is no more goes on within its frame', async ({ page }) => {
	await page.goto(`${address}/embed/trees/${tree.id}/${old.question}?${oldQuery()}`);
	await expectHeading(page, 'This question is no more');
	await page.getByRole('link', { name: 'Carry on at' }).click();
	await expect(page).toHaveURL(`${address}/embed${writeLink(walk)}`);
	await page.goto(`${address}/embed/trees/${old.tree}/${tree.start}`);
	await expectHeading(page, 'This decision is no more');
});

const pages = [
	`/trees/${tree.id}/${old.question}`,
	`/trees/${tree.id}/${old.outcome}?${oldQuery()}`,
	`/trees/${tree.id}/${walk.node}?${oldQuery()}`,
	writeLink(walk).replace(`/${walk.node}?`, `/${other.id}?`),
	`/candidates/${old.candidate}`,
	`/scenarios/${old.scenario}`,
	`/trees/${old.tree}/${tree.start}`,
	`/compare?pick=${old.candidate},${candidates[1]!.id}`
];

test('these pages have no accessibility fault', async ({ page }) => {
	for (const path of pages) {
		await page.goto(address + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('they say what became of the id and lead on', async ({ page }) => {
		await page.goto(`${address}/trees/${tree.id}/${old.question}`);
		await expect(page.getByText(`${since} the question “Old question?”`)).toBeVisible();
		await page.getByRole('link', { name: `“${start}”`, exact: true }).click();
		await expect(page).toHaveURL(`${address}/trees/${tree.id}/${tree.start}`);
		await page.goto(`${address}/trees/${old.tree}/${walk.node}`);
		await page.getByRole('link', { name: `“${titleOf(walk.node)}”` }).click();
		await expect(page).toHaveURL(`${address}/trees/${tree.id}/${walk.node}`);
	});
});
