import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { picturesOf } from '#lib/registry/pictures.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { expect, test } from './quiet.ts';

const pictures = allTrees().flatMap(({ id }) => picturesOf(id));

function pageOf({ tree, kind }: { tree: string; kind: string }): string {
	return `/trees/${tree}/pictures/${kind}`;
}

/** The picture itself stands in the place of its still. */
async function awaken(page: Page): Promise<void> {
	await page.locator('.picture .stage').first().hover();
	await expect(page.getByRole('button', { name: 'Save as SVG' }).first()).toBeEnabled();
	await expect(page.locator('.picture[data-live]').first()).toBeVisible();
}

function isPictureCode(request: Request, names: ReadonlySet<string>): boolean {
	return names.has(new URL(request.url()).pathname);
}

for (const picture of pictures) {
	const { tree, kind, title } = picture;
	test.describe(`${tree}: ${title}`, () => {
		test('stands still and whole in the built page, with its twin in words', async ({
			request
		}) => {
			const html = await (await request.get(pageOf(picture))).text();
			const [, stage = ''] = html.split('class="stage');
			expect(stage).toContain('<svg');
			expect(stage.split('</section>')[0]).toMatch(/<details class="twin/);
			expect(html).not.toMatch(/ style="/);
		});

		test('what it is set to stands in the address, and is there again', async ({ page }) => {
			const first = page.locator('.picture :is(input, select):not(.player *)').first();
			await page.goto(pageOf(picture));
			await awaken(page);
			await first.focus();
			const slides = (await first.getAttribute('type')) === 'range';
			await page.keyboard.press(slides ? 'ArrowRight' : 'ArrowDown');
			await expect(page).toHaveURL(new RegExp(`_${kind}\\.`));
			const set = await first.inputValue();
			await page.reload();
			await awaken(page);
			await expect(first).toHaveValue(set);
		});

		test('a hostile address sets nothing', async ({ page }) => {
			const inputs = [
				'hours',
				'strategy',
				'instances',
				'shape',
				'done',
				'at',
				'reads',
				'constructor'
			];
			const query = new URLSearchParams(
				inputs.map((key) => [`_${kind}.${key}`, '<b>__proto__~1e99'])
			);
			await page.goto(`${pageOf(picture)}?${query}`);
			await awaken(page);
			const told = await page.locator('.picture .stage').innerText();
			await page.goto(pageOf(picture));
			await awaken(page);
			expect(await page.locator('.picture .stage').innerText()).toBe(told);
			expect(told).not.toContain('__proto__');
		});

		test('is saved as a drawing that stands on its own, and as a picture', async ({ page }) => {
			await page.goto(pageOf(picture));
			await awaken(page);
			const [svg] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save as SVG' }).click()
			]);
			const drawing = readFileSync(await svg.path(), 'utf8');
			expect(drawing).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
			expect(drawing).toContain('data:font/woff2;base64,');
			expect(drawing).not.toContain('var(--');
			const [png] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save as PNG' }).click()
			]);
			expect([...readFileSync(await png.path()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
		});
	});
}

test('a recommendation has the still of its picture, and its code only once it is in view', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/trees/ec2-purchasing/as-used', { waitUntil: 'networkidle' });
	const before = new Set(asked);
	await expect(page.locator('.picture .stage svg').first()).toBeAttached();
	await expect(page.locator('.picture[data-live]')).toHaveCount(0);
	await page.locator('.picture .stage').scrollIntoViewIfNeeded();
	await awaken(page);
	const code = new Set(asked.filter((path) => path.endsWith('.js') && !before.has(path)));
	expect(code.size).toBeGreaterThan(0);
	// None of it comes with a page that has no picture.
	const plain = await page.context().newPage();
	const there: Request[] = [];
	plain.on('request', (request) => there.push(request));
	await plain.goto('/trees/placement-group', { waitUntil: 'networkidle' });
	expect(there.filter((request) => isPictureCode(request, code))).toEqual([]);
	await plain.close();
});

test.describe('where the code of a picture cannot be fetched', () => {
	test.use({ serviceWorkers: 'block' });
	test('the still stays, and says so', async ({ context, request }) => {
		// The browser itself writes what it could not fetch to the console.
		const page = await context.newPage();
		const home = await (await request.get('/')).text();
		const kept = new Set([...home.matchAll(/\/_app\/[^"']*\.js/g)].map(([path]) => path));
		await page.goto('/trees/ec2-purchasing/as-used', { waitUntil: 'networkidle' });
		await page.route('**/_app/immutable/chunks/*.js', (route) =>
			kept.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort()
		);
		const still = await page.locator('.picture .stage').innerHTML();
		await page.locator('.picture .stage').hover();
		await expect(page.getByText('could not be fetched: it stays as it is')).toBeVisible();
		expect(await page.locator('.picture .stage').innerHTML()).toBe(still);
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('a picture is there, with its twin in words and nothing to press in vain', async ({
		page
	}) => {
		await page.goto('/trees/ec2-purchasing/pictures/cost-over-hours');
		await expect(page.locator('.picture svg.wide')).toBeVisible();
		await expect(page.locator('.picture button:visible')).toHaveCount(0);
		await expect(page.locator('.picture input[type="range"]:visible')).toHaveCount(0);
		await page.getByText('Read as a table').click();
		await expect(page.getByRole('table')).toBeVisible();
	});
});
