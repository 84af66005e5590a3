/** The walks that the home page goes on with: those in which this person answered, and no other. */
import type { Page } from '@playwright/test';
import { writeLink } from '#lib/share/link.ts';
import { writeSecond } from '#lib/share/second-walk.ts';
import { answerQuestion, returnTo, walkFrom } from '#lib/walk/walk.ts';
import { answered } from '#lib/walk/answers.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, unfold, walkAlong, walked } from './site.ts';

const [tree, other] = [walked[0]!, walked[1]!];
const path = longestPath(tree);
const whole = walkAlong(tree, path);
const theirs = walkAlong(other, longestPath(other));

function resumed(page: Page) {
	return page.getByRole('region', { name: 'Continue where you left off' });
}

/** Answers the first questions of a tree, from its own first page. */
async function answerSome(page: Page, count: number) {
	await open(page, `/trees/${tree.id}/${tree.start}`);
	for (const { way } of path.slice(0, count)) await answer(page, way.id);
}

/** Gives an answer, and waits until the walk has gone on. */
async function answer(page: Page, id: string) {
	const before = page.url();
	await page.locator(`a[data-answer="${id}"]`).click();
	await expect(page).not.toHaveURL(before);
	// It is kept once the next page is painted.
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('crossroads.walks')))
		.toContain(new URL(page.url()).pathname);
}

test('a stranger’s link is not remembered until it is gone on from, and one’s own walk stays', async ({
	page
}) => {
	await answerSome(page, 2);
	const mine = page.url();
	// However deep it leads, and wherever one looks in it.
	await open(page, writeLink(theirs));
	await unfold(page);
	await page
		.getByRole('link', { name: /^Change/ })
		.first()
		.click();
	await expect(page.getByText('Your answer so far.')).toBeVisible();
	await page.goto('/');
	await expect(resumed(page).getByRole('link')).toHaveCount(1);
	expect(
		await resumed(page)
			.getByRole('link')
			.evaluate((link: HTMLAnchorElement) => link.href)
	).toBe(mine);
	// An answer makes it a walk of one's own, beside the other.
	const last = theirs.steps.at(-1)!;
	await open(page, writeLink(returnTo(theirs, last.node)));
	const way = questionOf(other, last.node).ways.find(({ id }) => id !== last.way.id)!;
	await answer(page, way.id);
	await page.goto('/');
	await expect(resumed(page).getByRole('link')).toHaveCount(2);
	await resumed(page).getByRole('link').first().click();
	await expect(page).toHaveURL(writeLink(answerQuestion(theirs, last.question, answered(way.id))));
});

test('a colleague’s walk that is looked at takes neither the place nor the notes of one’s own', async ({
	page
}) => {
	const first = questionOf(tree, tree.start);
	const way = first.ways.find(({ id }) => id !== path[0]!.way.id)!;
	const colleague = answerQuestion(walkFrom(tree), first.question, answered(way.id));
	await answerSome(page, path.length);
	await unfold(page);
	await page.getByLabel('Title for these answers').fill('Mine');
	await expect(page).toHaveURL(/#n=/);
	await open(page, writeLink({ ...whole, second: writeSecond(colleague) }));
	await page.getByRole('link', { name: 'Open the other alone' }).click();
	await expect(page).toHaveURL(writeLink(colleague));
	// Time to keep what should not be kept: it would be once the page is painted.
	await page.waitForTimeout(500);
	await expect(page).toHaveURL(writeLink(colleague));
	const kept = await page.evaluate(() =>
		['crossroads.walks', 'crossroads.notes'].map((key) =>
			(JSON.parse(localStorage.getItem(key)!) as { link: string }[]).map(({ link }) => link)
		)
	);
	expect(kept).toEqual([[writeLink(whole)], [writeLink(whole)]]);
});

test('a walk that goes on keeps its place, one begun anew stands beside it, and each can be removed', async ({
	page
}) => {
	await answerSome(page, 1);
	await page.goto('/');
	await resumed(page).getByRole('link').click();
	await answer(page, path[1]!.way.id);
	await page.goto('/');
	await expect(resumed(page).getByRole('link')).toHaveCount(1);
	await open(page, `/trees/${tree.id}/${tree.start}`);
	const way = questionOf(tree, tree.start).ways.find(({ id }) => id !== path[0]!.way.id)!;
	await answer(page, way.id);
	await answerSome(page, 1);
	const second = questionOf(tree, path[1]!.node);
	const instead = second.ways.find(({ id }) => id !== path[1]!.way.id)!;
	await answer(page, instead.id);
	await page.goto('/');
	await expect(resumed(page).getByRole('link')).toHaveCount(3);

	const removers = resumed(page).getByRole('button', { name: /^Remove/ });
	const named = await removers.evaluateAll((all) => all.map((one) => one.textContent));
	expect(new Set(named).size).toBe(3);
	await removers.nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(removers).toHaveCount(2);
	await expect(removers.nth(1)).toBeFocused();
	await expect(resumed(page).getByRole('status')).toHaveText(/^Removed: .*2 left\.$/);
	await page.keyboard.press('Enter');
	await expect(removers).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'Continue where you left off' })).toBeFocused();
	await page.reload();
	await expect(removers).toHaveCount(1);
	await removers.click();
	await expect(resumed(page)).toHaveText(/Nothing is kept here\./);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(resumed(page)).toHaveCount(0);
});

test('all are forgotten when told, and corrupt memories are set aside', async ({ page }) => {
	await answerSome(page, path.length);
	await page.goto('/');
	await resumed(page).getByRole('button', { name: 'Forget all' }).click();
	await expect(resumed(page).getByRole('link')).toHaveCount(0);
	await expect(resumed(page).getByRole('status')).toHaveText('Forgotten.');
	await expect(page.getByRole('heading', { name: 'Continue where you left off' })).toBeFocused();
	const keep = async (text: string) => {
		await page.evaluate((kept) => localStorage.setItem('crossroads.walks', kept), text);
		await page.reload();
	};
	for (const corrupt of ['{', '[{"tree":1}]', '"<img src=x>"']) {
		await keep(corrupt);
		await expect(resumed(page)).toHaveText(/could not be read, and are left out/);
		await expect(resumed(page).getByRole('link')).toHaveCount(0);
	}
	// A tree that is no more is not worth a word; the others are still there, each once.
	const own = { tree: tree.id, link: writeLink(whole) };
	await keep(JSON.stringify([{ tree: 'x', link: '/trees/x/y' }, own]));
	await expect(resumed(page).getByRole('link')).toHaveCount(1);
	await keep(JSON.stringify([own, own]));
	await expect(resumed(page).getByRole('link')).toHaveCount(1);
	await resumed(page)
		.getByRole('button', { name: /^Remove/ })
		.click();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(resumed(page)).toHaveCount(0);
});
