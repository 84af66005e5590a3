import { expect, test } from './quiet.ts';
import { longestPath, trees, walkAlong } from './site.ts';
import { writeLink } from '#lib/share/link.ts';

const tree = trees[0]!;

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
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(trees|candidates)\//);
});

test('a misspelt name is met with the one that was meant', async ({ page }) => {
	const name = tree.candidates
		.find(({ short }) => /^[A-Za-z]{6,}/.test(short))!
		.short.match(/[A-Za-z]+/)![0];
	await page.goto('/');
	await page.getByLabel('Search decisions, questions and services').focus();
	await page.getByRole('combobox').fill(`${name.slice(0, 3)}q${name.slice(4)}`);
	await page.getByRole('button', { name: /^Did you mean/ }).click();
	await expect(page.getByRole('option').first()).toBeVisible();
});

test('home resumes where you left, forgets when told, and sets corrupt memories aside', async ({
	page
}) => {
	const walk = walkAlong(tree, longestPath(tree));
	await page.goto(writeLink(walk));
	await expect(page.getByRole('region', { name: 'Why', exact: true })).toBeVisible();
	await page.goto('/');
	const resume = page.getByRole('region', { name: 'Where you left' });
	await resume.getByRole('link').click();
	await expect(page).toHaveURL(writeLink(walk));
	await page.goto('/');
	await resume.getByRole('button', { name: 'Forget' }).click();
	await expect(resume).toHaveCount(0);
	for (const corrupt of [
		'{',
		'[{"tree":1}]',
		'"<img src=x>"',
		'[{"tree":"x","link":"/trees/x/y"}]'
	]) {
		await page.evaluate((text) => localStorage.setItem('crossroads.walks', text), corrupt);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('theme and keys are kept, and keys can be turned off', async ({ page }) => {
	await page.goto('/help');
	await page.getByLabel('Dark').check();
	await page.getByLabel('Single keys are on').uncheck();
	await page.goto(`/trees/${tree.id}/${tree.start}`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('1');
	await page.keyboard.press('?');
	await expect(page).toHaveURL(`/trees/${tree.id}/${tree.start}`);
});
