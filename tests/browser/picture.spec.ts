import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import type { MessageFlowData } from '#lib/pictures/message-flow.ts';
import type { RolloutData } from '#lib/pictures/rollout.ts';
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

/** The words of a drawing, and those that are not wholly within it. */
function wordsIn(page: Page, drawing: string): Promise<{ all: string; outside: string[] }> {
	// The policy of the page lets no styles in; its fonts are the same.
	return page.evaluate(
		(svg) => {
			const room = document.body.appendChild(document.createElement('div'));
			room.innerHTML = svg;
			const { x, y, width, height } = room.querySelector('svg')!.viewBox.baseVal;
			const texts = [...room.querySelectorAll('text')];
			const outside = texts.filter((text) => {
				const box = text.getBBox();
				return (
					box.x < x || box.y < y || box.x + box.width > x + width || box.y + box.height > y + height
				);
			});
			const told = (all: Element[]) => all.map(({ textContent }) => textContent ?? '');
			const found = { all: told(texts).join(' '), outside: told(outside) };
			room.remove();
			return found;
		},
		drawing.replace(/<style>.*?<\/style>/s, '')
	);
}

async function saveDrawing(page: Page): Promise<string> {
	const [svg] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as SVG' }).click()
	]);
	return readFileSync(await svg.path(), 'utf8');
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
			const drawing = await saveDrawing(page);
			expect(drawing).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
			expect(drawing).toContain('data:font/woff2;base64,');
			expect(drawing).not.toContain('var(--');
			const words = await wordsIn(page, drawing);
			expect(words.all).toContain(title);
			expect(words.all).toMatch(/Crossroads, facts of .*20\d\d/);
			expect(words.all.replaceAll(' ', '')).toContain(pageOf(picture));
			expect(words.outside).toEqual([]);
			const [png] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save as PNG' }).click()
			]);
			expect([...readFileSync(await png.path()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
		});
	});
}

test('the words of a saved picture stay within it, on a phone and after a failure too', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const rollout = '/trees/deployment/pictures/rollout';
	const [instances, share] = ['_rollout.instances=12', '_rollout.share=5'];
	for (const query of [
		'_rollout.strategy=canary%40ecs&_rollout.failed=3.9.health-check',
		`_rollout.strategy=linear%40ecs&${instances}&${share}`,
		`_rollout.strategy=rolling%40ec2&${instances}&_rollout.failed=4.9.health-check`,
		'_rollout.strategy=blue-green%40lambda&_rollout.failed=1.5.health-check'
	]) {
		await page.goto(`${rollout}?${query}`);
		await awaken(page);
		expect((await wordsIn(page, await saveDrawing(page))).outside, query).toEqual([]);
	}
});

test('a number that a picture does not take is told of at its field', async ({ page }) => {
	await page.goto('/trees/deployment/pictures/rollout?_rollout.instances=1000');
	await awaken(page);
	const field = page.getByLabel('Instances that run');
	await expect(field).toHaveValue('12');
	await expect(page.getByText('12 at most; 12 is shown')).toBeVisible();
	await field.fill('3');
	await field.blur();
	await expect(page.getByText('12 at most; 12 is shown')).toHaveCount(0);
	await field.fill('0');
	await field.blur();
	await expect(field).toHaveValue('1');
	await expect(page.getByText('1 at least; 1 is shown')).toBeVisible();
});

test('the strategies are offered by platform', async ({ page }) => {
	await page.goto('/trees/deployment/pictures/rollout');
	const groups = page.locator('.picture optgroup');
	const { strategies } = pictures.find(({ kind }) => kind === 'rollout')!.data as RolloutData;
	const platforms = [...new Set(strategies.map(({ platform }) => platform))];
	expect(await groups.evaluateAll((all) => all.map((one) => one.getAttribute('label')))).toEqual(
		platforms
	);
	await expect(groups.locator('option')).toHaveCount(strategies.length);
});

for (const [width, height] of [
	[1280, 900],
	[390, 844]
] as const)
	test(`a message flow is played in sight of its queues, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const { data } of pictures.filter(({ kind }) => kind === 'message-flow'))
			for (const { shape } of (data as MessageFlowData).shapes) {
				await page.goto(`/trees/messaging/pictures/message-flow?_message-flow.shape=${shape}`);
				await awaken(page);
				const boxes = async () => {
					const [stage, player, chart] = await Promise.all(
						['.stage', '.player', 'svg.chart:visible'].map((one) =>
							page.locator(`.picture ${one}`).first().boundingBox()
						)
					);
					return { stage: stage!, player: player!, chart: chart! };
				};
				const { stage, player, chart } = await boxes();
				expect(chart.y - player.y - player.height, shape).toBeLessThan(24);
				if (width === 1280) expect(chart.y + chart.height - stage.y, shape).toBeLessThan(height);
				for (let i = 0; i < 6; i++) {
					await page.getByRole('button', { name: 'Step', exact: true }).click();
					expect((await boxes()).chart.y, shape).toBe(chart.y);
				}
			}
	});

test('a reader of the stream may go back at any moment', async ({ page }) => {
	await page.goto('/trees/messaging/pictures/message-flow');
	await awaken(page);
	await page.getByRole('button', { name: 'Stream', exact: true }).click();
	// What it has just begun to read lasts for no time at all: a drawing with a negative width would be told to the console.
	await page.getByRole('button', { name: 'Replay for A' }).click();
	await expect(page.getByRole('button', { name: /A replays$/ })).toBeVisible();
});

test('the accent marks what is recommended, words and weight the cheapest', async ({ page }) => {
	await page.goto('/trees/ec2-purchasing/as-used');
	await page.locator('.picture .stage').scrollIntoViewIfNeeded();
	await awaken(page);
	const rows = page.locator('.picture .read li');
	await expect(rows.filter({ hasText: 'recommended here' })).toHaveText(/^On-Demand/);
	await expect(page.locator('.picture svg.wide text.name.own')).toHaveText('On-Demand');
	await page.getByRole('button', { name: 'always' }).click();
	const cheapest = rows.filter({ hasText: 'cheapest' });
	await expect(cheapest).toHaveText(/^EC2 Instance SP, 3 years/);
	await expect(cheapest).not.toHaveClass(/own/);
});

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
