import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { writeFragment } from '#lib/share/fragment.ts';
import { writeLink } from '#lib/share/link.ts';
import { noNotes } from '#lib/share/notes.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, unfold, walkAlong, walked } from './site.ts';

const tree = walked[0]!;
const walk = walkAlong(tree, longestPath(tree));
const link = writeLink(walk);
const halfway = returnTo(walk, walk.steps[2]?.node ?? tree.start);

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('the panel opens by keyboard, copies the link, and gives the focus back', async ({ page }) => {
	await open(page, link);
	const opener = page.getByRole('button', { name: 'Share, QR or embed' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: 'Share these answers' });
	await expect(panel.getByRole('heading', { name: 'Share these answers' })).toBeFocused();
	const copy = panel.getByRole('button', { name: 'Copy link' });
	while (!(await copy.evaluate((button) => button === document.activeElement)))
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(panel.getByText('Link copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(opener).toBeFocused();
});

test('Markdown link, embed code and QR code are there', async ({ page }) => {
	await open(page, link);
	await page.getByRole('button', { name: 'Share, QR or embed' }).click();
	await page.getByRole('button', { name: 'Markdown link' }).click();
	await expect(page.getByText('Markdown link copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\[.+\]\(http.+\)$/);
	await page.getByRole('button', { name: 'Embed code', exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Embed code' })).toHaveValue(
		/^<iframe src="http[^"]+\/embed\/trees\//
	);
	await page.getByRole('button', { name: 'QR code' }).click();
	await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
	await page.getByRole('dialog').getByRole('button', { name: 'Decision record' }).click();
	await expect(page.getByRole('dialog', { name: 'Decision record' })).toBeVisible();
});

test('a walk can be shared without its notes', async ({ page }) => {
	await open(page, link + (await writeFragment({ ...noNotes, title: 'For us alone' })));
	await page.getByRole('button', { name: 'Share, QR or embed' }).click();
	const panel = page.getByRole('dialog', { name: 'Share these answers' });
	await expect(panel.getByLabel('Link', { exact: true })).toHaveValue(/#n=/);
	await panel.getByLabel('With title and notes').uncheck();
	await expect(panel.getByLabel('Link', { exact: true })).not.toHaveValue(/#/);
	await expect(panel.getByText('and a title')).toHaveCount(0);
});

test('the system’s sheet is offered only where there is one, and closing it is no fault', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
	});
	await open(page, link);
	await page.getByRole('button', { name: 'Share, QR or embed' }).click();
	await expect(page.getByRole('button', { name: 'Markdown link' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Share with another app' })).toHaveCount(0);
	await page.addInitScript(() => {
		const share = () => Promise.reject(new DOMException('closed', 'AbortError'));
		Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	});
	await page.reload();
	await page.getByRole('button', { name: 'Share, QR or embed' }).click();
	await page.getByRole('button', { name: 'Share with another app' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('a link too long for chat tools says so, and the file opens the same walk', async ({
	page,
	browser,
	baseURL
}) => {
	// Letters that do not compress.
	const long = Array.from({ length: 1800 }, (_, i) =>
		String.fromCharCode(0x4e00 + ((i * 7919) % 20000))
	).join('');
	await page.goto(
		link + (await writeFragment({ ...noNotes, outcomes: new Map([[walk.node, long]]) }))
	);
	await page.getByRole('button', { name: 'Share, QR or embed' }).click();
	await expect(page.getByText(/characters long\./)).toBeVisible();
	await page.getByRole('button', { name: 'QR code' }).click();
	await expect(page.getByText('it holds the answers without them')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the link as a file' }).click();
	const html = await readFile((await (await download).path())!, 'utf8');

	const stranger = await browser.newContext({
		serviceWorkers: 'block',
		...(baseURL && { baseURL })
	});
	const other = await stranger.newPage();
	await other.setContent(html);
	await other.getByRole('link', { name: 'Open these answers' }).click();
	await unfold(other);
	await expect(other.getByText(long)).toBeVisible();
	await stranger.close();
});

test('a walk that is still under way is shared from its question', async ({ page }) => {
	await open(page, writeLink(halfway));
	await page.getByRole('button', { name: 'Share these answers' }).click();
	await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/trees\//);
	await expect(
		page.getByRole('dialog').getByRole('button', { name: 'Decision record' })
	).toHaveCount(0);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('button', { name: 'Share these answers' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1280, 390]) {
		test(`the panel has no accessibility fault and room for fingers, ${colorScheme}, ${width} px`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			await open(page, link);
			await page.getByRole('button', { name: 'Share, QR or embed' }).click();
			const panel = page.getByRole('dialog', { name: 'Share these answers' });
			await panel.getByRole('button', { name: 'QR code' }).click();
			await expect(panel.getByRole('img')).toBeVisible();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
			).toEqual([]);
			const heights = await panel
				.getByRole('button')
				.evaluateAll((buttons) => buttons.map((b) => b.getBoundingClientRect().height));
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
			const box = await panel.boundingBox();
			if (width === 390) expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
		});
	}
}
