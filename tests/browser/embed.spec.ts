import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeLink } from '#lib/share/link.ts';
import type { Outcome } from '#lib/tree/tree.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, walkAlong, walked } from './site.ts';

const tree = walked[0]!;
const path = longestPath(tree);
const walk = walkAlong(tree, path);
const halfway = returnTo(walk, walk.steps[2]?.node ?? tree.start);
const start = `/embed/trees/${tree.id}/${tree.start}`;

/** A page of another origin that holds the frame and keeps what it is told. */
async function host(page: Page, baseURL: string, src: string, style = ''): Promise<void> {
	// Another name of the same machine is another origin; this file brings no policy along.
	await page.goto(`${baseURL.replace('127.0.0.1', 'localhost')}/robots.txt`);
	await page.evaluate(
		({ origin, address, style }) => {
			const told: number[] = [];
			const frame = document.createElement('iframe');
			Object.assign(frame, { title: 'Walk', src: address, width: '700', height: '300' });
			frame.style.cssText = style;
			Object.assign(window, { told });
			addEventListener('message', (event) => {
				if (event.origin !== origin || event.source !== frame.contentWindow) return;
				if (event.data?.type !== 'crossroads:height') return;
				told.push(event.data.height);
				frame.height = String(event.data.height);
			});
			document.body.replaceChildren(frame);
		},
		{ origin: baseURL, address: baseURL + src, style }
	);
	// What is clicked before the frame's script runs is a plain link.
	await page.frameLocator('iframe').locator('#svelte-announcer').waitFor({ state: 'attached' });
}

test('the whole walk goes on within the frame, and its end links to the full page', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL!, start);
	const frame = page.frameLocator('iframe');
	for (const { way } of path) await frame.locator(`a[data-answer="${way.id}"]`).click();
	const { title } = tree.nodes.get(walk.node) as Outcome;
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
	// With the small diagram; the rest stands on the full page.
	await expect(frame.locator('.small-plate svg')).toBeVisible();
	await expect(frame.getByRole('region')).toHaveCount(0);
	await expect(frame.getByRole('link', { name: 'Why, cost and risk' })).toHaveAttribute(
		'href',
		writeLink(walk)
	);
	await expect(frame.getByRole('banner')).toHaveCount(0);
	await expect(frame.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
	const full = frame.getByRole('link', { name: 'Open the full page' });
	await expect(full).toHaveAttribute('href', writeLink(walk));
	await expect(full).toHaveAttribute('target', '_blank');
	expect(page.frames().at(-1)!.url()).toBe(`${baseURL}/embed${writeLink(walk)}`);
});

test('the host is told the height, so that nothing scrolls within the frame', async ({
	page,
	baseURL
}) => {
	await host(page, baseURL!, `/embed${writeLink(halfway)}`);
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { told: number[] }).told.length))
		.toBeGreaterThan(0);
	await expect
		.poll(() =>
			page
				.frames()
				.at(-1)!
				.evaluate(() => document.documentElement.scrollHeight - innerHeight)
		)
		.toBeLessThanOrEqual(0);
});

test('links that leave the walk open beside the host’s page', async ({
	page,
	baseURL,
	context
}) => {
	await host(page, baseURL!, `/embed${writeLink(walk)}`);
	const opened = context.waitForEvent('page');
	await page.frameLocator('iframe').getByRole('link', { name: tree.title, exact: true }).click();
	expect((await opened).url()).toBe(`${baseURL}/trees/${tree.id}`);
	expect(page.frames().at(-1)!.url()).toBe(`${baseURL}/embed${writeLink(walk)}`);
});

test.describe('theme', () => {
	// Playwright's own choice would hold in every frame.
	test.use({ colorScheme: null });

	test('the frame follows the theme it is given, else its host’s', async ({ page, baseURL }) => {
		const paper = () =>
			page
				.frames()
				.at(-1)!
				.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const seen: string[] = [];
		for (const theme of ['light', 'dark', 'purple']) {
			await page.goto(`${start}?_theme=${theme}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			seen.push(await paper());
		}
		const [light, dark] = ['rgb(247, 247, 242)', 'rgb(22, 25, 24)'];
		expect(seen).toEqual([light, dark, light]);
		await host(page, baseURL!, start, 'color-scheme: dark');
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
		expect(await paper()).toBe(dark);
		await page.frameLocator('iframe').locator('a[data-answer]').first().click();
		expect(await paper()).toBe(dark);
	});
});

test('an embedded walk keeps nothing in the browser and asks not to be listed', async ({
	page
}) => {
	await page.goto(`/embed${writeLink(walk)}#n=0eyJ0IjoiYSJ9`);
	await expect(page.getByRole('link', { name: 'Why, cost and risk' })).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
		'href',
		`/trees/${tree.id}/${walk.node}`
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('plain answer links stay within the frame', async ({ page }) => {
		await page.goto(start);
		const hrefs = await page
			.locator('a[data-answer]')
			.evaluateAll((links) =>
				links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
			);
		expect(hrefs.length).toBeGreaterThan(1);
		for (const href of hrefs) expect(href).toMatch(new RegExp(`^/embed/trees/${tree.id}/`));
		await expect(page.getByRole('link', { name: 'Open the full page' })).toHaveAttribute(
			'href',
			`/trees/${tree.id}/${tree.start}`
		);
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1280, 390]) {
		test(`embedded pages have no accessibility fault, ${colorScheme}, ${width} px`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			for (const at of [halfway, walk]) {
				await page.goto(`/embed${writeLink(at)}`);
				await expect(page.locator('html')).not.toHaveAttribute('data-replay');
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
				).toEqual([]);
				const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(beyond).toBeLessThanOrEqual(0);
			}
		});
	}
}
