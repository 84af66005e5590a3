import { expect, test } from './quiet.ts';
import { walked } from './site.ts';

const tree = walked[0]!;

test('search by keyboard finds a tree, and fetches its index only when it is used', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/help');
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
	expect(fetched).not.toContain('/search.json');
	await page.keyboard.press('/');
	await page.keyboard.type(tree.title.slice(0, 14));
	await expect(page.getByRole('option').first()).toBeVisible();
	// Enter takes the first, which is said so.
	const box = page.getByRole('combobox');
	const first = page.getByRole('option').first();
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(trees|candidates)\//);
});

test('an address may ask for what to search', async ({ page }) => {
	const name = tree.candidates[0]!.short;
	await page.goto(`/search?q=${encodeURIComponent(name)}`);
	await expect(page.getByRole('combobox')).toHaveValue(name);
	await expect(page.getByRole('option').first()).toBeVisible();
});

test('a misspelt name is met with the one that was meant', async ({ page }) => {
	const name = tree.candidates
		.find(({ short }) => /^[A-Za-z]{6,}/.test(short))!
		.short.match(/[A-Za-z]+/)![0];
	await page.goto('/');
	await page.getByLabel('Search decisions, questions and services').focus();
	await page.getByRole('combobox').fill(`${name.slice(0, 3)}q${name.slice(4)}`);
	await page.getByRole('option', { name: /^Did you mean/ }).click();
	await expect(page.getByRole('combobox')).toHaveValue(/^[a-z ]+$/);
	await expect(page.getByRole('option', { name: /^Did you mean/ })).toHaveCount(0);
	await expect(page.getByRole('option').first()).toBeVisible();
});

test('theme and keys are kept, and keys can be turned off', async ({ page }) => {
	const start = `/trees/${tree.id}/${tree.start}`;
	await page.goto(start);
	await page.keyboard.press('0');
	await expect(page.locator('details[open]', { hasText: 'How to find out' })).toHaveCount(1);
	await page.goto('/help');
	await page.getByLabel('Dark').check();
	await page.getByLabel('Single keys are on').uncheck();
	await page.goto(start);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('0');
	await expect(page.locator('details[open]', { hasText: 'How to find out' })).toHaveCount(0);
	// Had a key led away, this answer would be another page's.
	await page.keyboard.press('1');
	await page.keyboard.press('?');
	await page.getByRole('link', { name: 'Help', exact: true }).click();
	await expect(page).toHaveURL('/help');
	await page.goBack();
	await expect(page).toHaveURL(start);
});
