/** The focus is never lost: whatever is done, it stands on something that says where one is. */
import type { Page } from '@playwright/test';
import { writeFragment } from '#lib/share/fragment.ts';
import { writeLink } from '#lib/share/link.ts';
import { noNotes } from '#lib/share/notes.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, unfold, walkAlong, walked } from './site.ts';
import { unseenStops } from './variants.ts';

const tree = walked[0]!;
const path = longestPath(tree);
const whole = walkAlong(tree, path);
const link = writeLink(whole);

/** A new page: its title has the focus, and is what the browser tells. */
async function expectTitle(page: Page) {
	await expect
		.poll(() =>
			page.evaluate(() => ({
				focus: document.activeElement?.localName,
				told: document.querySelector('#svelte-announcer')?.textContent === document.title
			}))
		)
		.toEqual({ focus: 'h1', told: true });
}

/** Goes by the browser's own buttons. */
async function travel(page: Page, way: 'goBack' | 'goForward') {
	const before = await page.title();
	await page[way]();
	await expect(page).not.toHaveTitle(before);
	await expectTitle(page);
}

/** The same page: something of it has the focus. */
async function expectFocus(page: Page) {
	await page.evaluate(
		() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))
	);
	expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
}

test('answering, changing, back and forward lead to the title of each page', async ({ page }) => {
	await open(page, `/trees/${tree.id}`);
	await page.getByRole('link', { name: 'Begin', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expectTitle(page);
	for (const { way } of path) {
		await page.locator(`a[data-answer="${way.id}"]`).focus();
		await page.keyboard.press('Enter');
		await expectTitle(page);
	}
	await page.getByRole('region', { name: 'What would change it' }).locator('summary').focus();
	await page.keyboard.press('Enter');
	await expectFocus(page);
	await page
		.getByRole('link', { name: /^Change/ })
		.first()
		.focus();
	await page.keyboard.press('Enter');
	await expectTitle(page);
	const first = questionOf(tree, path[0]!.node);
	const other = first.ways.find(({ id }) => id !== path[0]!.way.id)!;
	await page.locator(`a[data-answer="${other.id}"]`).focus();
	await page.keyboard.press('Enter');
	await expectTitle(page);
	for (let i = 0; i < 3; i++) {
		await travel(page, 'goBack');
	}
	for (let i = 0; i < 3; i++) {
		await travel(page, 'goForward');
	}
	await page.keyboard.press('Backspace');
	await expectTitle(page);
	// Other pages of the site, there and back.
	for (const name of ['Diagram', 'Compare', 'Scenarios', 'Crossroads']) {
		const to = page.getByRole('link', { name, exact: false }).first();
		await to.focus();
		await page.keyboard.press('Enter');
		await expectTitle(page);
	}
	await travel(page, 'goBack');
	await travel(page, 'goBack');
});

test('folds, notes, notices and dialogs keep the focus or pass it on', async ({ page }) => {
	const theirs = await writeFragment({ ...noNotes, title: 'Theirs' });
	await open(page, link + (await writeFragment({ ...noNotes, title: 'Mine' })));
	await unfold(page);
	await page.getByLabel('Title for these answers').fill('Mine too');
	await page.goto('/help');
	await open(page, link + theirs);
	// A notice that goes away.
	const show = page.getByRole('button', { name: 'Show mine' });
	await show.focus();
	await page.keyboard.press('Enter');
	await expect(show).toHaveCount(0);
	await expectFocus(page);
	// Folds.
	for (const summary of await page.locator('main details > summary').all()) {
		await summary.focus();
		for (const press of ['Enter', 'Enter']) {
			await page.keyboard.press(press);
			await expect(summary).toBeFocused();
		}
	}
	// Dialogs.
	for (const name of ['Share, QR or embed', 'Decision record']) {
		const opener = page.getByRole('button', { name, exact: true });
		for (const close of ['Escape', 'Close']) {
			await opener.focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('dialog').getByRole('heading').first()).toBeFocused();
			if (close === 'Escape') await page.keyboard.press('Escape');
			else await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
			await expect(opener).toBeFocused();
		}
	}
	// Notes beside the answers of a walk under way.
	await page.keyboard.press('Backspace');
	await expectTitle(page);
	const add = page.getByRole('button', { name: 'Add notes' });
	await add.focus();
	await page.keyboard.press('Enter');
	await expect(add).toHaveCount(0);
	await expectFocus(page);
	await page.keyboard.press('0');
	await expect(page.locator('a[data-answer="unsure"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expectTitle(page);
});

test('search that is cleared, left or followed', async ({ page }) => {
	await open(page, '/help');
	await page.keyboard.press('/');
	const box = page.getByRole('combobox');
	await page.keyboard.type('fifo');
	await expect(page.getByRole('option').first()).toBeVisible();
	await box.fill('');
	await expect(box).toBeFocused();
	await page.keyboard.type('fifo');
	await page.keyboard.press('Escape');
	await expect(box).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(box).not.toBeFocused();
	await expectFocus(page);
	await page.keyboard.press('/');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expectTitle(page);
	await page.goto('/search');
	await page.getByRole('combobox').or(page.getByRole('textbox')).last().focus();
	await expectFocus(page);
	await page.goto('/');
	await page.getByRole('link', { name: 'Skip to the content' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('what is removed from a list, or asked before it is cleared', async ({ page }) => {
	await page.goto(`/trees/${tree.id}/compare`);
	// The script has taken over from the static table, which holds every option.
	await expect(page.locator('.awaits')).toHaveCount(0);
	const removers = page.getByRole('table').getByRole('button', { name: /^Remove/ });
	await removers.first().focus();
	// Each press removes one more, until two are left that nothing removes.
	for (let left = await removers.count(); left > 0; left = await removers.count()) {
		await page.keyboard.press('Enter');
		await expect(removers).toHaveCount(left > 3 ? left - 1 : 0);
		await expectFocus(page);
	}
	await page.goto('/scenarios');
	for (const names of [
		['Clear', 'Keep it'],
		['Clear', 'Clear it']
	]) {
		for (const name of names) {
			await page.getByRole('button', { name, exact: true }).focus();
			await page.keyboard.press('Enter');
			await expectFocus(page);
		}
	}
	await page.getByLabel('Level').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Show all' }).focus();
	await page.keyboard.press('Enter');
	await expectFocus(page);
	await page.goto('/scenarios/set');
	await page.getByRole('button', { name: 'Begin the set' }).focus();
	await page.keyboard.press('Enter');
	await expectTitle(page);
	await travel(page, 'goBack');
	await page.getByRole('button', { name: 'End this set' }).focus();
	await page.keyboard.press('Enter');
	await expectFocus(page);
	await page.goto('/compare?pick=nothing-of-the-sort');
	await page.getByRole('link', { name: 'Begin with nothing ticked' }).focus();
	await page.keyboard.press('Enter');
	await expectTitle(page);
});

test('a stop at which nothing is to be seen is found', async ({ page }) => {
	const looks = {
		ringed: 'outline: 3px solid red',
		filled: 'outline: 3px solid transparent; background: red',
		bare: 'outline: none',
		thin: 'outline: 0 solid red',
		clear: 'outline: 3px solid transparent',
		faint: 'outline: 3px solid rgb(255 0 0 / 0)'
	};
	const rules = Object.entries(looks).map(([name, look]) => `.${name}:focus { ${look} }`);
	const stops = Object.keys(looks).map((name) => `<button class="${name}"></button>`);
	await page.setContent(`<style>${rules.join(' ')}</style>${stops.join('')}`);
	expect(await unseenStops(page)).toEqual(stops.slice(2));
});
