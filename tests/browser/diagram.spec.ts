import { sayWaysTo, waysTo } from '#lib/diagram/ways-to.ts';
import type { Page } from '@playwright/test';
import { mapLink, writeLink } from '#lib/share/link.ts';
import { nodeName } from '#lib/tree/tree.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, walkAlong, walked } from './site.ts';

for (const tree of walked) {
	const walk = walkAlong(tree, longestPath(tree));
	const name = `The ${tree.name} diagram`;

	test(`${tree.id}: the diagram is read and followed with a keyboard alone`, async ({ page }) => {
		await open(page, mapLink(walk));
		const diagram = page.getByRole('group', { name, exact: true });
		await diagram.focus();
		await page.keyboard.press('Tab');
		const first = diagram.getByRole('link').first();
		await expect(first).toBeFocused();
		await expect(
			page.getByText(sayWaysTo(waysTo(tree, tree.start), nodeName(tree, tree.start)))
		).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(writeLink(returnTo(walk, tree.start)));
	});

	test(`${tree.id}: what is pointed at says every way to it`, async ({ page }) => {
		await open(page, `/trees/${tree.id}/map`);
		const mark = page.getByRole('group', { name, exact: true }).getByRole('link').last();
		const id = (await mark.getAttribute('href'))!.split('/').at(-1)!;
		await mark.hover();
		await expect(page.getByText(sayWaysTo(waysTo(tree, id), nodeName(tree, id)))).toBeVisible();
		await page.mouse.move(0, 0);
		await expect(page.getByText('Point at a question or a recommendation')).toBeVisible();
	});

	test(`${tree.id}: the read-out keeps its two lines in sight wherever one points`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 600 });
		await open(page, `/trees/${tree.id}/map`);
		const frame = page.getByRole('group', { name, exact: true });
		const readOut = page.locator('.read-out');
		const before = (await readOut.boundingBox())!;
		for (const mark of [frame.getByRole('link').first(), frame.getByRole('link').last()]) {
			await mark.hover();
			await expect(readOut).toBeInViewport({ ratio: 1 });
			const { height } = (await readOut.boundingBox())!;
			expect(height).toBe(before.height);
			expect(await readOut.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(30);
		}
	});

	test(`${tree.id}: on paper the diagram is whole, as wide as the page and on one`, async ({
		page
	}) => {
		// A4 with margins of 1 cm, in px.
		const paper = { width: 718, height: 1046 };
		await page.setViewportSize(paper);
		for (const link of [`/trees/${tree.id}/map`, `/trees/${tree.id}`, writeLink(walk)]) {
			await open(page, link);
			await page.emulateMedia({ media: 'print' });
			const svg = page.locator('.frame svg, .small-plate svg').first();
			const box = (await svg.boundingBox())!;
			expect(box.x + box.width, link).toBeLessThanOrEqual(paper.width);
			expect(box.height, link).toBeLessThanOrEqual(paper.height);
			expect(box.height, link).toBeGreaterThan(60);
			const whole = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(whole, link).toBeLessThanOrEqual(0);
			const kept = await svg.evaluate((picture) => {
				let at: Element | null = picture;
				while (at && getComputedStyle(at).breakInside !== 'avoid') at = at.parentElement;
				return at !== null;
			});
			expect(kept, link).toBe(true);
			await page.emulateMedia({ media: 'screen' });
		}
	});
}

const map = `/trees/${walked[1]!.id}/map`;
const scaleOf = (page: Page) => page.locator('output');

test('the diagram is zoomed by buttons and keys, panned, fitted again, and its code comes with the first use', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, map);
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	await page.keyboard.press('+');
	await expect(scaleOf(page)).toHaveText('150 %');
	expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Larger' }).click();
	await expect(scaleOf(page)).toHaveText('225 %');
	const group = page.locator('.frame svg > g');
	const zoomed = await group.getAttribute('transform');
	const { x, y, width, height } = (await page.locator('.frame').boundingBox())!;
	await page.mouse.move(x + width / 2, y + Math.min(height / 2, 300));
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 80, y + Math.min(height / 2, 300) + 20, { steps: 4 });
	await page.mouse.up();
	await expect(group).not.toHaveAttribute('transform', zoomed!);
	await page.keyboard.press('-');
	await expect(scaleOf(page)).toHaveText('150 %');
	await page.keyboard.press('0');
	await expect(scaleOf(page)).toHaveText('100 %');
	await expect(group).toHaveAttribute('transform', 'translate(0 0) scale(1)');
});

test('the wheel scrolls the page, and zooms with Ctrl alone', async ({ page }) => {
	await open(page, map);
	await page.locator('.frame').hover({ position: { x: 300, y: 100 } });
	await page.waitForLoadState('networkidle');
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	await expect(scaleOf(page)).toHaveText('100 %');
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect(scaleOf(page)).not.toHaveText('100 %');
});

test('a node is found by its name and reached with Enter', async ({ page }) => {
	const tree = walked[1]!;
	const end = [...tree.nodes.values()].find((node) => node.kind === 'outcome')!;
	await open(page, map);
	await page.keyboard.press('f');
	await expect(page.getByLabel('Find in the diagram')).toBeFocused();
	await page.keyboard.type(end.short as string);
	await expect(
		page.locator('.read-out').getByText(sayWaysTo(waysTo(tree, end.id), nodeName(tree, end.id)))
	).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.locator(`[data-node="${end.id}"]`)).toBeFocused();
});

test('what is looked for goes before where the pointer rests, and is brought into the window', async ({
	page
}) => {
	const tree = walked[1]!;
	const ends = [...tree.nodes.values()].filter((node) => node.kind === 'outcome');
	const [rested, wanted] = [ends[0]!, ends.at(-1)!];
	await open(page, map);
	await page.locator(`[data-node="${rested.id}"]`).hover();
	const readOut = page.locator('.read-out');
	await expect(readOut).toContainText(nodeName(tree, rested.id));
	const field = page.getByLabel('Find in the diagram');
	await field.focus();
	await page.keyboard.type(wanted.short as string);
	await expect(readOut).toContainText(nodeName(tree, wanted.id));
	await page.getByRole('button', { name: 'Larger' }).click();
	await page.getByRole('button', { name: 'Larger' }).click();
	await field.press('Enter');
	await expect(page.locator(`[data-node="${wanted.id}"] text`)).toBeInViewport();
});

test('a node of a zoomed diagram is clicked where it stands', async ({ page }) => {
	await open(page, map);
	await page.keyboard.press('+');
	await expect(scaleOf(page)).toHaveText('150 %');
	const group = page.locator('.frame svg > g');
	const zoomed = await group.getAttribute('transform');
	const frame = (await page.locator('.frame').boundingBox())!;
	const middle = frame.x + frame.width / 2;
	// One that is not in the middle already, and wholly in sight.
	const links = await page.locator('.frame a').all();
	const boxes = await Promise.all(links.map((link) => link.boundingBox()));
	const at = boxes.findIndex(
		(box) =>
			box &&
			box.x > frame.x &&
			box.y > frame.y &&
			box.y + box.height < Math.min(frame.y + frame.height, 700) &&
			box.x + box.width < middle - 50
	);
	expect(at).toBeGreaterThanOrEqual(0);
	const { x, y, width, height } = boxes[at]!;
	const href = (await links[at]!.getAttribute('href'))!;
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.waitForTimeout(100);
	await expect(group).toHaveAttribute('transform', zoomed!);
	await page.mouse.up();
	await expect(page).toHaveURL(href);
});

test('whoever leaves before the code of the zoom has come meets no fault', async ({ page }) => {
	let arrive = () => {};
	const held = new Promise<void>((resolve) => (arrive = resolve));
	let wanted = false;
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		if (body.includes('translateExtent')) {
			wanted = true;
			await held;
		}
		await route.fulfill({ response, body });
	});
	await open(page, map);
	await page.keyboard.press('+');
	await expect.poll(() => wanted).toBe(true);
	await page.getByRole('link', { name: walked[1]!.title, exact: true }).first().click();
	await expect(page).toHaveURL(`/trees/${walked[1]!.id}`);
	const come = page.waitForResponse(async (response) =>
		(await response.text().catch(() => '')).includes('translateExtent')
	);
	arrive();
	await come;
	// Whatever it would do it has done by then.
	await page.waitForTimeout(200);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the diagram opens fitted, without words too small to read, and shows them nearer', async ({
		page
	}) => {
		await open(page, map);
		const frame = page.locator('.frame');
		const words = frame.locator('text').first();
		const beyond = await frame.evaluate((box) => box.scrollWidth - box.clientWidth);
		expect(beyond).toBeLessThanOrEqual(0);
		await expect(words).toBeHidden();
		await expect(frame.locator('[inert] svg')).toHaveCount(1);
		for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Larger' }).tap();
		await expect(scaleOf(page)).toHaveText('338 %');
		await expect(words).toBeVisible();
		await expect(frame.locator('[inert]')).toHaveCount(0);
		// It gets two thirds of the screen, and fills them.
		const stage = (await frame.boundingBox())!;
		expect(stage.height).toBeGreaterThan(844 * 0.6);
		const drawn = (await frame.locator('svg > g').boundingBox())!;
		expect(drawn.y).toBeLessThan(stage.y + 20);
		expect(drawn.y + drawn.height).toBeGreaterThan(stage.y + stage.height - 20);
		await page.getByRole('button', { name: 'Fit' }).tap();
		await expect(words).toBeHidden();
		expect((await frame.boundingBox())!.height).toBeLessThan(stage.height);
	});

	test('a node is found from the fitted diagram too: it comes near enough to be read, and keeps the focus', async ({
		page
	}) => {
		const tree = walked[1]!;
		const end = [...tree.nodes.values()].find((node) => node.kind === 'outcome')!;
		await open(page, map);
		await page.getByLabel('Find in the diagram').fill(end.short as string);
		await page.keyboard.press('Enter');
		const node = page.locator(`[data-node="${end.id}"]`);
		await expect(node).toBeFocused();
		await expect(node.locator('text')).toBeInViewport();
		// So small that it can be no link, it leaves the focus with the diagram.
		await page.keyboard.press('0');
		await expect(scaleOf(page)).toHaveText('100 %');
		await expect(page.locator('.frame')).toBeFocused();
	});
});

test('on a middling screen words are left out where the links are, and only there', async ({
	page
}) => {
	for (const width of [900, 960, 1010]) {
		await page.setViewportSize({ width, height: 800 });
		await open(page, map);
		const inert = (await page.locator('.frame [inert]').count()) > 0;
		await expect(page.locator('.frame text').first()).toBeVisible({ visible: !inert });
	}
});
