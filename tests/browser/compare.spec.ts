import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { compareLink, compareLinkOf } from '#lib/compare/compare-link.ts';
import { touchedGroup } from '#lib/compare/groups.ts';
import { optionsOf } from '#lib/compare/options.ts';
import { findPicked, numbersOn, valuesOn } from '#lib/compare/picked.ts';
import { aloneGroup } from '#lib/compare/row-specs.ts';
import { bringAlong } from '#lib/compare/touched.ts';
import { askedBeside } from '#lib/registry/compare-data.server.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import type { Dimensions } from '#lib/tree/candidate.ts';
import { inOneLine, questionOf, type Tree } from '#lib/tree/tree.ts';
import { expect, test } from './quiet.ts';
import { longestPath, walkAlong, walked } from './site.ts';

/** Text as people read it: no-break spaces are spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const walks = walked.map((tree) => walkAlong(tree, longestPath(tree)));
const walk = walks[0]!;
const tree = walk.tree;
const begins = `/trees/${tree.id}/compare`;
const tableOf = ({ id }: Tree) => authoredTree(id).table;
const whole = `${begins}?pick=${tableOf(tree).candidates.join(',')}`;
const vocabulary: Dimensions = dimensions;
const options = candidates.flatMap(optionsOf);
const nameOf = (pick: string) => plain(options.find(({ id }) => id === pick)!.short);
const picked = (id: string) => findPicked(candidates, [id])[0]!;
/** Four candidates of one table, and one of another subject. */
const [first, second, third, fourth] = findPicked(candidates, tableOf(tree).candidates);
const stranger = candidates.find(({ topic }) => topic !== tree.subject)!;
const varied = candidates.find(({ variants }) => variants);
const three = compareLinkOf([first!.id, second!.id, third!.id]);

const namesOf = (tree: Tree) => tableOf(tree).candidates.map(nameOf);

/** Opens a comparison and waits until its script runs: a query holds back what it will draw. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path.includes('?') ? path : `${path}?_open`);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
	await expect(page.getByRole('table')).toBeVisible();
}

async function columns(page: Page): Promise<string[]> {
	const names = page.locator('thead th a:first-of-type:not(p a)');
	return (await names.allInnerTexts()).map(plain);
}

const baseline = (page: Page): Locator => page.locator('thead th', { hasText: /baseline/i });
const rowNames = async (page: Page) =>
	(await page.locator('th[scope=row] :is(summary, .name)').allInnerTexts()).map(plain);
const say = (page: Page) => page.locator('[role=status]');

for (const walk of walks) {
	const { tree } = walk;
	const from = bringAlong(walk);

	test(`${tree.id}: the winner beside its rival and those of its cost, touched rows first`, async ({
		page
	}) => {
		await open(page, compareLink(walk));
		const asked = askedBeside(tree.id)[walk.node]!;
		const ids = new Set([from.winner!, ...asked.picks, ...from.rivals.map(({ id }) => id)]);
		const shown = [...ids].slice(0, 4).map(nameOf);
		expect(await columns(page)).toEqual(shown);
		await expect(baseline(page)).toContainText('Recommended · baseline');
		await expect(baseline(page)).toContainText(shown[0]!);
		const closest = page.locator('thead th', { hasText: nameOf(asked.picks[0]) }).first();
		await expect(closest).toContainText(`wins if ${plain(asked.when)}`);
		const rivals = from.rivals.filter(
			({ id }) => id !== asked.picks[0] && [...ids].slice(1, 4).includes(id)
		);
		for (const { id, when } of rivals) {
			const head = page.locator('thead th', { hasText: nameOf(id) }).first();
			await expect(head).toContainText(`wins with: ${when}`);
		}

		const group = page.locator('tbody').first();
		await expect(group.locator('th').first()).toContainText(touchedGroup);
		const questions = walk.steps.map(({ node }) => inOneLine(questionOf(tree, node).short));
		const touches = await group.locator('.touch').allInnerTexts();
		expect(touches).not.toEqual([]);
		for (const touch of touches) {
			expect(questions.some((question) => plain(touch).startsWith(`${plain(question)} —`))).toBe(
				true
			);
		}
		await page.reload();
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		expect(await columns(page)).toEqual(shown);
	});
}

test('a candidate is found by typing, added and removed, and the link holds it', async ({
	page
}) => {
	await open(page, three);
	const names = [first!, second!, third!].map(({ short }) => plain(short));
	expect(await columns(page)).toEqual(names);
	await page.getByRole('button', { name: 'Add an option' }).click();
	const field = page.getByRole('combobox', { name: 'Add an option' });
	await expect(field).toBeFocused();
	await field.fill('no such thing');
	await expect(page.getByText('Nothing found for “no such thing”.')).toBeVisible();
	await field.fill(plain(fourth!.short).toUpperCase());
	await page
		.getByRole('option', { name: plain(fourth!.short) })
		.first()
		.click();
	await expect(say(page).filter({ hasText: `${fourth!.short} added.` })).toBeVisible();
	await expect.poll(() => columns(page)).toEqual([...names, plain(fourth!.short)]);
	await expect(page).toHaveURL(new RegExp(`pick=.+,${fourth!.id}`));

	await page.getByRole('button', { name: `Remove ${first!.short}` }).click();
	await expect(page.getByRole('button', { name: `Remove ${second!.short}` })).toBeFocused();
	await page.getByRole('button', { name: `Remove ${second!.short}` }).click();
	await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('table')).toBeVisible();
	expect(await columns(page)).toEqual([third!, fourth!].map(({ short }) => plain(short)));
});

test('one from another decision: the choice stands open there, baseline and filter stay', async ({
	page
}) => {
	await open(page, compareLink(walk));
	const names = await columns(page);
	await page.getByRole('combobox', { name: 'Against' }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Add an option' }).click();
	await page
		.getByRole('link', { name: 'Add one from another decision, leaving your answers' })
		.click();
	await expect(page).toHaveURL(/\/compare\?pick=.+&base=.+&differ=1#add$/);
	await expect(page.getByRole('combobox', { name: 'Add an option' })).toBeFocused();
	expect(await columns(page)).toEqual(names);
	await expect(baseline(page)).toContainText(names[1]!);
	await expect(page.getByRole('checkbox', { name: /^Only what differs/ })).toBeChecked();

	await open(page, whole);
	await page.getByRole('button', { name: 'Add an option' }).click();
	await expect(
		page.getByRole('link', { name: 'Add one from another decision', exact: true })
	).toBeVisible();
});

test('a table begins with its first four, and counts them', async ({ page }) => {
	const four = namesOf(tree).slice(0, 4);
	await open(page, begins);
	expect(await columns(page)).toEqual(four);
	await expect(page.locator('.lede')).toContainText(`4 of ${namesOf(tree).length} options`);
	// Nothing moves when the script starts: the others were never to be seen.
	await page.goto(begins);
	await expect(page.locator('thead th:visible')).toHaveCount(4);
});

test('columns beyond the edge are said and faded out, until the end is reached', async ({
	page
}) => {
	const sign = page.getByText(/^\d+ side by side; scroll for the rest\.$/);
	const frame = page.locator('.frame');
	const fades = () => frame.evaluate((element) => getComputedStyle(element).maskImage !== 'none');
	expect(tableOf(tree).candidates.length).toBeGreaterThan(5);
	await open(page, whole);
	await expect(sign).toBeVisible();
	expect(await fades()).toBe(true);
	await frame.evaluate((element) => (element.scrollLeft = element.scrollWidth));
	await expect.poll(fades).toBe(false);

	await open(page, three);
	await expect(sign).toHaveCount(0);
	expect(await fades()).toBe(false);
	await page.setViewportSize({ width: 720, height: 844 });
	await expect(sign).toBeVisible();
	await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible();
	expect(await fades()).toBe(true);
});

test('another baseline: the others are said against it', async ({ page }) => {
	await open(page, three);
	await expect(baseline(page)).toContainText(first!.short);
	await page.getByRole('combobox', { name: 'Against' }).selectOption({ label: second!.short });
	await expect(baseline(page)).toContainText(second!.short);
	await expect(page).toHaveURL(new RegExp(`base=${second!.id}`));
	const at = await baseline(page).evaluate((cell: HTMLTableCellElement) => cell.cellIndex);
	await expect(page.locator(`tbody tr td:nth-child(${at + 1}) .relative`)).toHaveCount(0);
	expect(await page.locator('tbody .relative').count()).toBeGreaterThan(0);
	await page.reload();
	await expect(baseline(page)).toContainText(second!.short);
});

test('only what differs, and how many rows are hidden', async ({ page }) => {
	await open(page, three);
	const all = await rowNames(page);
	const differ = page.getByRole('checkbox', { name: /^Only what differs/ });
	await differ.check();
	await expect(page).toHaveURL(/differ=1/);
	const some = await rowNames(page);
	const counts = await page.getByText(/alike(, \d+ do(es)? not apply to all)?, hidden/).innerText();
	const hidden = counts.split(', hidden')[0]!.match(/\d+/g)!.map(Number);
	expect(hidden.reduce((sum, one) => sum + one)).toBe(all.length - some.length);
	expect(all.length).toBeGreaterThan(some.length);
	await page.reload();
	await expect(differ).toBeChecked();
	expect(await rowNames(page)).toEqual(some);
});

test('columns in order of a numeric row', async ({ page }) => {
	const { candidates: ids, rows } = tableOf(tree);
	const least = (row: string, id: string) =>
		valuesOn(picked(id), row).length > 0 ? Math.min(...numbersOn(picked(id), row)) : -Infinity;
	// What has no limit stands at a place of its own: a row without such.
	const row = Object.keys(rows).find(
		(key) =>
			vocabulary[key]!.kind === 'number' &&
			new Set(ids.map((id) => least(key, id))).size > 2 &&
			ids.every((id) => least(key, id) < Infinity)
	)!;
	const dimension = vocabulary[row]!;
	const sorted = ids.toSorted((a, b) => least(row, b) - least(row, a) || 0).map(nameOf);
	await open(page, whole);
	await page.getByRole('button', { name: `Columns by ${dimension.name}, highest first` }).click();
	expect(await columns(page)).toEqual(sorted);
	const order = page.getByRole('combobox', { name: 'Columns' });
	await expect(order).toHaveValue(row);
	await expect(page).toHaveURL(new RegExp(`sort=-${row}`));
	await page.reload();
	await expect(order).toHaveValue(row);
	expect(await columns(page)).toEqual(sorted);
	await page.getByRole('button', { name: 'highest first', exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`sort=${row}`));
	await expect(page.getByRole('button', { name: 'lowest first', exact: true })).toBeVisible();
	await order.selectOption('as picked');
	expect(await columns(page)).toEqual(namesOf(tree));
});

test('every fact opens its source and month, and s shows every month', async ({ page }) => {
	await open(page, three);
	const mark = page.getByRole('button', { name: /^Source \d+: / }).first();
	await mark.focus();
	await page.keyboard.press('Enter');
	const note = page.locator('[popover]:popover-open');
	await expect(note.getByRole('link')).toHaveAttribute('href', /^https:\/\//);
	await expect(note).toContainText(/· read [A-Z][a-z]{2} \d{4}/);
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(mark).toBeFocused();

	const facts = await page.locator('td button[popovertarget]').count();
	const months = page.locator('td .month');
	expect(await months.count()).toBeLessThan(facts / 2);
	await page.keyboard.press('s');
	const withMonth = await months.count();
	expect(withMonth).toBeGreaterThan(facts / 2);
	const button = page.getByRole('button', { name: 'Show the month in every cell' });
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('Markdown, CSV and the link carry the table away', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, compareLink(walk));
	const names = await columns(page);
	const rows = await rowNames(page);
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(say(page).filter({ hasText: 'Markdown copied.' })).toBeVisible();
	const markdown = await page.evaluate(() => navigator.clipboard.readText());
	const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
	expect(lines[0]!.replaceAll('\\', '')).toBe(
		`|  | ${names[0]} (baseline) | ${names.slice(1).join(' | ')} |`
	);
	const groups = page.getByRole('table', { name: /Options side by side/ }).locator('tbody');
	expect(lines).toHaveLength(2 + rows.length + (await groups.count()));
	expect(markdown).toMatch(/^1\. \[.+\]\(<https:/m);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as CSV' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(/\.csv$/);
	const csv = await readFile((await file.path())!, 'utf8');
	const values = await page.locator('tbody td :is(.reading, details)').count();
	expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + values);
	for (const name of names) expect(csv).toContain(`,${name},`);

	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(say(page).filter({ hasText: 'Link copied.' })).toBeVisible();
	await open(page, await page.evaluate(() => navigator.clipboard.readText()));
	expect(await columns(page)).toEqual(names);
	expect(await rowNames(page)).toEqual(rows);
});

test('the clipboard may be barred: then the text stands there', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('barred'));
	});
	await open(page, three);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('textbox', { name: 'To copy by hand' })).toHaveValue(
		new RegExp(`/compare\\?pick=${first!.id},`)
	);
});

test('of different subjects: what both have, then folded and counted what one alone has', async ({
	page
}) => {
	await page.goto('/compare');
	for (const id of [first!.id, stranger.id])
		await page.getByRole('checkbox', { name: nameOf(id), exact: true }).check();
	await page.getByRole('link', { name: 'Compare these 2' }).click();
	await expect(page).toHaveURL(compareLinkOf([first!.id, stranger.id]));
	await expect(page.getByRole('table')).toBeVisible();
	const having = (key: string) =>
		[first!, picked(stranger.id)].filter((one) => valuesOn(one, key).length > 0).length;
	const namesOn = (many: number) =>
		Object.keys(vocabulary)
			.filter((key) => having(key) === many)
			.map((key) => plain(vocabulary[key]!.name));
	const shown = async () => {
		const heads = page.locator('tbody tr:not([hidden]) th[scope=row] :is(summary, .name)');
		return (await heads.allInnerTexts()).map(plain);
	};
	const both = ['Status', ...namesOn(2)];
	expect((await shown()).toSorted()).toEqual(both.toSorted());
	const alone = namesOn(1);
	const group = page.getByRole('button', { name: `${aloneGroup} ${alone.length}` });
	await expect(group).toHaveAttribute('aria-expanded', 'false');
	await group.click();
	await expect(page.getByRole('button', { name: aloneGroup })).toHaveAttribute(
		'aria-expanded',
		'true'
	);
	expect((await shown()).toSorted()).toEqual([...both, ...alone].toSorted());

	await page.getByRole('checkbox', { name: /^Only what differs/ }).check();
	await expect(page.getByText(/alike, \d+ do(es)? not apply to all, hidden/)).toBeVisible();
});

test('a column on one platform or in one mode shows its own values, a whole one all of them', async ({
	page
}) => {
	test.skip(!varied, 'No candidate has variants.');
	const [own, ...others] = optionsOf(varied!)
		.map(({ id }) => id)
		.filter((id) => id.includes('@'));
	const beside = candidates.find(({ id, topic }) => id !== varied!.id && topic === varied!.topic)!;
	await open(page, compareLinkOf([own!, varied!.id, beside.id]));
	expect(await columns(page)).toEqual([own!, varied!.id, beside.id].map(nameOf));
	const readings = (column: number) => page.locator(`tbody td:nth-of-type(${column}) .of`);
	await expect(readings(1)).toHaveCount(0);
	const several = Object.values(varied!.facts).some((fact) => 'values' in fact);
	if (several) expect(await readings(2).count()).toBeGreaterThan(0);
	await page.reload();
	await expect(page.getByRole('table')).toBeVisible();
	expect(await columns(page)).toEqual([own!, varied!.id, beside.id].map(nameOf));

	for (const other of others.slice(0, 1)) {
		await page.getByRole('button', { name: 'Add an option' }).click();
		await page.getByRole('combobox', { name: 'Add an option' }).fill(other);
		await page.keyboard.press('Enter');
		expect(await columns(page)).toContain(nameOf(other));
		await expect(page).toHaveURL(new RegExp(`pick=.+,${other}`));
	}

	await open(page, `/compare?pick=${varied!.id}@no-such,${beside.id}`);
	await expect(
		page.getByText(`In this link “${varied!.id}@no-such” is not among the variants we know.`)
	).toBeVisible();
	expect(await columns(page)).toEqual([varied!.id, beside.id].map(nameOf));
});

test('a keyboard alone compares', async ({ page }) => {
	await open(page, three);
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	/** Tabs on until the focus is there, as somebody without a mouse would. */
	const reach = async (target: Locator) => {
		for (let i = 0; i < 60; i++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		await expect(target).toBeFocused();
	};
	await reach(page.getByRole('checkbox', { name: /^Only what differs/ }));
	await press('Space');
	await expect(page).toHaveURL(/differ=1/);
	await reach(page.getByRole('button', { name: 'Add an option' }));
	await press('Enter', 'ArrowDown', 'ArrowUp', 'Escape');
	await expect(page.getByRole('button', { name: 'Add an option' })).toBeFocused();
	await press('Enter');
	await page.keyboard.type(plain(fourth!.short));
	await press('Enter');
	await expect.poll(() => columns(page)).toContain(plain(fourth!.short));
	await expect(page.getByRole('button', { name: 'Add an option' })).toBeFocused();
	await reach(page.getByRole('button', { name: `Remove ${first!.short}` }));
	await press('Enter');
	expect(await columns(page)).not.toContain(plain(first!.short));
	const fold = page.locator('tbody button[aria-expanded]').first();
	await reach(fold);
	await press('Enter');
	await expect(fold).toHaveAttribute('aria-expanded', 'false');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('three columns at a time: choose, swipe, change the baseline, open a source', async ({
		page
	}) => {
		await open(page, compareLinkOf([first!.id, second!.id, third!.id, fourth!.id]));
		const base = page.getByRole('combobox', { name: 'Baseline' });
		const rivals = page.getByRole('combobox', { name: /^Against, \d of 3$/ });
		const shown = async () => [await base.inputValue(), ...(await rivals.all())].length;
		expect(await shown()).toBe(3);
		await expect(base).toHaveValue(first!.id);
		await expect(rivals.first()).toHaveValue(second!.id);
		await expect(rivals.last()).toHaveValue(third!.id);
		const row = page
			.locator('tbody tr')
			.filter({ has: page.locator('th[scope=row]') })
			.first();
		await expect(row.locator('td:visible')).toHaveCount(3);
		const ids = [first!.id, second!.id, third!.id, fourth!.id];
		/** Options whose cells are seen in a row, from left to right. */
		const seen = async () => {
			const boxes = await Promise.all(
				ids.map(async (id, i) => ({ id, box: await row.locator('td').nth(i).boundingBox() }))
			);
			return boxes
				.filter(({ box }) => box !== null)
				.toSorted((a, b) => a.box!.x - b.box!.x)
				.map(({ id }) => id);
		};
		await rivals.last().selectOption(fourth!.id);
		await expect(page.getByText('Against, 3 of 3')).toBeVisible();
		await expect.poll(seen).toEqual([first!.id, second!.id, fourth!.id]);
		// One that stands beside already changes places.
		await rivals.first().selectOption(fourth!.id);
		await expect(rivals.last()).toHaveValue(second!.id);
		await expect.poll(seen).toEqual([first!.id, fourth!.id, second!.id]);

		await page
			.locator('tbody')
			.first()
			.evaluate(
				(body, ways) => {
					for (const [type, clientX] of ways) {
						const touch = new Touch({ identifier: 1, target: body, clientX, clientY: 300 });
						body.dispatchEvent(new TouchEvent(type, { changedTouches: [touch], bubbles: true }));
					}
				},
				[
					['touchstart', 300],
					['touchend', 120]
				] as const
			);
		await expect(rivals.first()).toHaveValue(third!.id);

		await base.selectOption(third!.id);
		await expect(rivals.first()).toHaveValue(first!.id);
		await expect(page).toHaveURL(new RegExp(`base=${third!.id}`));
		await page
			.locator('tbody td:visible')
			.filter({ has: page.locator('button[popovertarget]') })
			.first()
			.tap({ position: { x: 2, y: 2 } });
		await expect(page.locator('[popover]:popover-open')).toContainText('read');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: `Remove ${first!.short}` }).click();
		await expect(page.getByText('Against, 1 of 2')).toBeVisible();
	});

	test('columns in order of a numeric row, said in a sentence', async ({ page }) => {
		await open(page, whole);
		const order = page.getByRole('combobox', { name: 'Columns' });
		const [, byFirstRow] = await order.getByRole('option').allTextContents();
		await order.selectOption(byFirstRow!);
		const ranking = page.getByText(`${byFirstRow!.replace('by', 'By')}, highest first: `);
		await expect(ranking).toBeVisible();
		await expect(page).toHaveURL(/[?&]sort=-/);
		await page.reload();
		await expect(ranking).toBeVisible();
		await order.selectOption('as picked');
		await expect(ranking).toHaveCount(0);
		// Three columns fit: nothing fades, and no frame is to be scrolled.
		await expect(page.getByRole('region', { name: 'Comparison' })).toHaveCount(0);
		const frame = page
			.locator('div:has(> table)')
			.filter({ has: page.getByText('Options side by side') });
		expect(await frame.evaluate((element) => getComputedStyle(element).maskImage)).toBe('none');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const tree of walked) {
		test(`${tree.id}: the whole table stands on its page`, async ({ page }) => {
			await page.goto(`/trees/${tree.id}/compare`);
			expect(await columns(page)).toEqual(namesOf(tree));
			const { candidates: ids, rows: asked } = tableOf(tree);
			const rows = await rowNames(page);
			const names = Object.keys(asked).map((key) => plain(vocabulary[key]!.name));
			expect(rows.toSorted()).toEqual(['Status', ...names].toSorted());
			await expect(
				page.locator('table:not(.picture *) tbody tr:has(th[scope=row]) td')
			).toHaveCount(rows.length * ids.length);
			for (const button of await page.locator('table button:not([popovertarget])').all()) {
				await expect(button).toBeHidden();
			}
			await page
				.getByRole('button', { name: /^Source 1: / })
				.first()
				.click();
			await expect(page.locator('#source-1')).toBeVisible();
		});
	}

	test('/compare leads to every tree’s table', async ({ page }) => {
		await page.goto(three);
		for (const { id } of allTrees())
			await expect(page.locator(`a[href="/trees/${id}/compare"]`)).toBeVisible();
		await expect(page.getByRole('checkbox')).toHaveCount(0);
	});
});

test.describe('bad picks', () => {
	const markup = encodeURIComponent('<img src=x onerror=alert(1)>');
	const many = Array.from({ length: 20 }, (_, i) => candidates[i % candidates.length]!.id);

	test('of a tree get a sentence and a way on', async ({ page }) => {
		const [one, two] = [first!, second!];
		for (const [picks, sentence] of [
			['nothing', 'In this link “nothing” is not among the options of this decision.'],
			[
				markup,
				'In this link “<img src=x onerror=alert(1)>” is not among the options of this decision.'
			],
			[one.id, `In this link ${one.short} is the only option.`],
			[`${one.id},${two.id},${one.id}`, `In this link ${one.short} is named more than once.`]
		] as const) {
			await open(page, `${begins}?pick=${picks}`);
			await expect(page.getByText(sentence)).toBeVisible();
			await page.getByRole('button', { name: 'Begin with those that people compare most' }).click();
			await expect(page.getByText(sentence)).toHaveCount(0);
			expect(await columns(page)).toEqual(namesOf(tree).slice(0, 4));
		}
	});

	test('of any kind get a sentence and a way on', async ({ page }) => {
		for (const picks of [
			'nothing',
			markup,
			first!.id,
			`${first!.id},${first!.id}`,
			many.join(',')
		]) {
			await page.goto(`/compare?pick=${picks}`);
			await expect(page.locator('html')).not.toHaveAttribute('data-replay');
			await expect(page.getByText(/^In this link .+\.$/)).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		expect(await columns(page)).toHaveLength(6);
		await page.getByRole('link', { name: 'Choose from all options' }).click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		await expect(page.getByText(/^In this link/)).toHaveCount(0);
	});

	test('strange values elsewhere in the link change nothing', async ({ page }) => {
		const plainly = `${begins}?pick=${first!.id},${second!.id}`;
		await open(page, plainly);
		const rows = await rowNames(page);
		await open(
			page,
			`${plainly}&base=${markup}&sort=-${markup}&order=x&differ=2&_at=${markup}&__proto__=1`
		);
		expect(await rowNames(page)).toEqual(rows);
		await expect(baseline(page)).toContainText(first!.short);
	});
});

test('answers that lead elsewhere are said to', async ({ page }) => {
	const elsewhere = [...tree.nodes.values()].find(
		({ kind, id }) => kind === 'outcome' && id !== walk.node
	)!;
	await open(page, compareLink(walk).replace(`_at=${walk.node}`, `_at=${elsewhere.id}`));
	await expect(page.getByText('The answers in this link lead somewhere else today.')).toBeVisible();
	await expect(baseline(page)).toContainText('Recommended · baseline');
});

const pages = { 'from a walk': compareLink(walk), begins, whole, list: '/compare', three };
for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1280, 820, 390]) {
		test.describe(`${colorScheme}, ${width} px`, () => {
			test.use({ colorScheme, viewport: { width, height: 844 } });
			for (const [name, path] of Object.entries(pages)) {
				if (width === 820 && name !== 'from a walk') continue;
				test(`${name}: no accessibility fault, fits the window`, async ({ page }) => {
					test.slow();
					await page.goto(path.includes('?') ? path : `${path}?_open`);
					await expect(page.locator('html')).not.toHaveAttribute('data-replay');
					await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
					const adds = page.getByRole('button', { name: 'Add an option' });
					if (await adds.isVisible()) await adds.click();
					const { violations } = await new AxeBuilder({ page })
						.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
						.analyze();
					expect(
						violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
					).toEqual([]);
					const beyond = await page.evaluate(
						() => document.documentElement.scrollWidth - window.innerWidth
					);
					expect(beyond).toBeLessThanOrEqual(0);
				});
			}
		});
	}
}

test('a comparison of four prints on one landscape page with only what differs', async ({
	page
}) => {
	await open(page, compareLink(walk));
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	const [, , , width = 0, height = 0] = /MediaBox\s*\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/
		.exec(pdf)!
		.map(Number);
	expect(width).toBeGreaterThan(height);
});

for (const walk of walks) {
	test(`${walk.tree.id}: on paper no cell runs past the sheet`, async ({ page }) => {
		// The width of A4 landscape within its margins.
		await page.setViewportSize({ width: 1070, height: 700 });
		await page.emulateMedia({ media: 'print' });
		for (const path of [compareLink(walk), `/trees/${walk.tree.id}/compare?_open`]) {
			await page.goto(path);
			await expect(page.locator('html')).not.toHaveAttribute('data-replay');
			const beyond = await page.locator('.frame :is(th, td) *').evaluateAll((parts) =>
				parts
					.filter((part) => {
						const cell = part.closest('th, td')!.getBoundingClientRect();
						return part.getBoundingClientRect().right > cell.right + 1;
					})
					.map(({ textContent }) => textContent)
			);
			expect(beyond).toEqual([]);
		}
	});
}
