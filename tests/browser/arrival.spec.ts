/** What a walk's page shows at first sight: the small diagram, and of a recommendation all that decides. */
import { endsAfter, sayEnds, sayEndsOf } from '#lib/explain/ends.ts';
import { nodePage } from '#lib/registry/pages.server.ts';
import { writeLink } from '#lib/share/link.ts';
import { questionOf, type Outcome } from '#lib/tree/tree.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, walkAlong, walked } from './site.ts';

const tree = walked[1]!;
const whole = walkAlong(tree, longestPath(tree));
const halfway = returnTo(whole, whole.steps[2]!.node);
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

for (const [at, walk] of Object.entries({ question: halfway, recommendation: whole })) {
	for (const size of [desk, phone]) {
		test(`the small diagram of a ${at} is where the first screen of ${size.width} px has room for it`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			await open(page, writeLink(walk));
			const plate = page.locator('.small-plate svg');
			// On a phone what decides comes first.
			if (at === 'question' || size === desk) await expect(plate).toBeInViewport({ ratio: 1 });
			else expect((await plate.boundingBox())!.y).toBeLessThan(2 * size.height);
			await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
			// Dots and names of one row stand side by side.
			if (at === 'question' && size === desk) {
				const svg = (await plate.boundingBox())!;
				const rows = page.locator('.small-plate li');
				const row = (await rows.first().boundingBox())!;
				expect(svg.height).toBeCloseTo(row.height * (await rows.count()), 0);
				expect(svg.y).toBeCloseTo(row.y, 0);
			}
		});
	}
}

test('the answer pointed at, and the one in focus, lights what it leaves and says so', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await open(page, writeLink(halfway));
	const listed = page.locator('.small-plate li');
	const names = (await listed.allTextContents()).map((text) =>
		text.replace(', ruled out', '').trim()
	);
	const outcomes = [...tree.nodes.values()].filter(
		(node): node is Outcome => node.kind === 'outcome'
	);
	const ids = names.flatMap((name) => outcomes.find(({ short }) => name === short)?.id ?? []);
	expect(ids).toHaveLength(outcomes.length);
	const ends = endsAfter(tree, questionOf(tree, halfway.node), ids);
	const lit = page.locator('.small-plate li.lit');
	await expect(lit).toHaveCount(0);
	for (const [i, end] of ends.entries()) {
		const answer = page.locator(`a[data-answer="${end.way.id}"]`);
		await (i % 2 === 0 ? answer.hover() : answer.focus());
		await expect(lit).toHaveCount(end.leaves.length);
		await expect(page.getByText(sayEndsOf(i + 1, sayEnds(tree, end)))).toBeVisible();
	}
	await page.locator(`a[data-answer="${ends[0]!.way.id}"]`).focus();
	await page.mouse.move(0, 0);
	await page.getByRole('link', { name: 'Whole diagram' }).focus();
	await expect(lit).toHaveCount(0);
	await page.keyboard.press('m');
	await expect(page).toHaveURL(new RegExp(`/trees/${tree.id}/map\\?`));
});

/** In the order in which they are read. */
const parts = ['Why', 'The closest rival', 'The main risk', 'What it costs'];

test('on a desk one screen holds why, rival, risk, cost and what to do with it', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await open(page, writeLink(whole));
	for (const name of parts)
		await expect(page.getByRole('region', { name, exact: true })).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeInViewport({ ratio: 1 });
});

for (const link of [
	'/trees/ec2-purchasing/spare-capacity?interruption=all&jobs=wait',
	'/trees/messaging/sqs-fifo?kind=task&ends=ours&copies=one&order=ordered&rate=40',
	'/trees/deployment/ecs-canary?platform=ecs&service=none&exposure=share&pace=step'
]) {
	test(`on a phone one screen says what to take, why, when not, the risk and the cost: ${link.split('?')[0]}`, async ({
		page
	}) => {
		await page.setViewportSize(phone);
		await open(page, link);
		const part = (name: string) => page.getByRole('region', { name, exact: true });
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
		for (const name of ['Why', 'The closest rival', 'The main risk'])
			await expect(part(name)).toBeInViewport({ ratio: 1 });
		await expect(part('The closest rival')).toContainText(/Take .+ instead when/);
		await expect(part('What it costs').getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
		for (const name of parts) await expect(part(name)).toBeInViewport();
		// A keyboard meets them as the eye does.
		const tops = await page
			.getByRole('region')
			.filter({ has: page.getByRole('heading', { level: 2 }) })
			.evaluateAll((all) => all.slice(0, 4).map((one) => one.getBoundingClientRect().top));
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});
}

test('on a phone answers keep the line that says when they hold', async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page, '/trees/storage/shape');
	const glosses = await page.locator('a[data-answer] .gloss').all();
	expect(glosses.length).toBeGreaterThan(2);
	for (const gloss of glosses) await expect(gloss).toBeVisible();
});

test('the deadline says the days that the numbers so far come to, and its scale stays within the page', async ({
	page
}) => {
	await page.setViewportSize(phone);
	const numbers = 'job=move&special=none&size=100&bandwidth=1000';
	for (const days of [1, 5, 11, 60]) {
		await open(page, `/trees/data-transfer/deadline?${numbers}&deadline=${days}`);
		await expect(page.getByText('= 11.6 days.')).toBeVisible();
		const label = (await page.locator('svg text.own').boundingBox())!;
		expect(label.x).toBeGreaterThanOrEqual(0);
		expect(label.x + label.width).toBeLessThanOrEqual(phone.width);
	}
	await page.getByLabel('Your number, in days').fill('2 weeks');
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page).toHaveURL(/deadline=14/);
});

test('sources are numbered in the order in which they are met', async ({ page }) => {
	for (const link of [writeLink(whole), `/trees/${tree.id}/${whole.node}`]) {
		await open(page, link);
		const marks = await page.locator('[popovertarget^="source-"]').allTextContents();
		const met = [...new Set(marks)];
		expect(met.length, link).toBeGreaterThan(2);
		expect(met, link).toEqual(met.map((_, i) => String(i + 1)));
	}
});

test('of the bars of a cost the first is called this one, and none but the rival’s the closest rival', async ({
	page
}) => {
	const costs = walked.flatMap((one) =>
		[...one.nodes.keys()].flatMap((id) => {
			const node = nodePage(one.id, id);
			return node?.kind === 'outcome' && node.cost.bars.length > 2
				? [{ link: `/trees/${one.id}/${id}`, bars: node.cost.bars }]
				: [];
		})
	);
	const named = costs.find(({ bars }) => bars.slice(2).some(({ rival }) => rival));
	const unnamed = costs.find(({ bars }) => !bars.some(({ rival }) => rival));
	for (const cost of [named ?? costs[0]!, unnamed ?? costs[1]!]) {
		await open(page, cost.link);
		const rows = page.getByRole('region', { name: 'What it costs' }).getByRole('listitem');
		await expect(rows).toHaveCount(cost.bars.length);
		for (const [i, { rival }] of cost.bars.entries()) {
			await expect(rows.nth(i).getByText(/^this one/)).toHaveCount(i === 0 ? 1 : 0);
			await expect(rows.nth(i).getByText(/^the closest rival/)).toHaveCount(rival ? 1 : 0);
		}
	}
});

test('the rest is folded, and says how much there is', async ({ page }) => {
	await open(page, writeLink(whole));
	const folds = page.locator('.folds details');
	expect(await folds.count()).toBeGreaterThan(4);
	for (const fold of await folds.all()) {
		await expect(fold.locator('> :nth-child(2)')).toBeHidden();
		await expect(fold.locator('summary')).toContainText(/\b(one|none yet|\d+)\b/);
	}
	await folds.first().locator('summary').click();
	await expect(folds.first().locator('li').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing is folded, and nothing counts as ruled out', async ({ page }) => {
		await page.goto(`/trees/${tree.id}/${whole.node}`);
		await expect(page.getByRole('region', { name: 'Fits when' })).toBeVisible();
		const folds = await page.locator('.folds details:visible').all();
		expect(folds.length).toBeGreaterThan(3);
		for (const fold of folds) await expect(fold.locator('> :nth-child(2)')).toBeVisible();
		await page.goto(`/trees/${tree.id}/${halfway.node}`);
		await expect(page.locator('.small-plate li').first()).toBeVisible();
		await expect(page.getByText('ruled out')).toHaveCount(0);
	});
});

test('an answer leads to all of a recommendation, and whoever comes back to it finds their place', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await open(page, writeLink(returnTo(whole, whole.steps.at(-1)!.node)));
	await page.locator(`a[data-answer="${whole.steps.at(-1)!.way.id}"]`).click();
	const change = page.getByRole('region', { name: 'What would change it' });
	await expect(change).toBeVisible();
	// From the reasons straight to the answers.
	await page.getByRole('button', { name: 'What would change it' }).click();
	await expect(change.locator('summary')).toBeFocused();
	const answers = change.locator('ol > li');
	await expect(answers).toHaveCount(whole.steps.length);
	await expect(answers.first()).toBeInViewport();
	const place = () => answers.first().evaluate((answer) => answer.getBoundingClientRect().top);
	const before = await place();
	// The key for help: a link would have to be brought into view.
	await page.keyboard.press('?');
	await page.waitForURL(/\/help$/);
	await page.goBack();
	await expect(answers.first()).toBeInViewport();
	await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(60);
});
