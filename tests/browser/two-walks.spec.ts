/** A colleague's link is pasted on a walk's page: where the two part, and whether it matters. */
import AxeBuilder from '@axe-core/playwright';
import { compareWalks } from '#lib/explain/two-walks.ts';
import { sayParting } from '#lib/explain/say-two-walks.ts';
import { modelWalk } from '#lib/walk/model.ts';
import { authoredTree } from '#lib/registry/registry.server.ts';
import { writeLink, writeSentLink } from '#lib/share/link.ts';
import { writeSecond } from '#lib/share/second-walk.ts';
import { nodeName } from '#lib/tree/tree.ts';
import { writeGiven } from '#lib/walk/answers.ts';
import { returnTo, type Walk } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { open, walked } from './site.ts';
import { canary, hostileValues } from '../support/hostile.ts';

const tree = walked[0]!;
const models = authoredTree(tree.id).scenarios.map((scenario) => modelWalk(tree, scenario));
const pairs = models.flatMap((yours) => models.map((theirs) => compareWalks(yours, theirs)));
const differing = pairs.find(
	({ end, differences, parting }) =>
		end === 'different' && parting && differences.some(({ decides }) => decides)
)!;
const alike = pairs.find(({ end, differences }) => end === 'same' && differences.length > 0)!;

function linkOf(yours: Walk, theirs: Walk): string {
	return writeLink({ ...yours, second: writeSecond(theirs) });
}

const section = { name: 'This walk and the other' };

test('a pasted link is set beside the own answers, by keyboard, and the link holds both', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { yours, theirs } = differing;
	await open(page, writeLink(yours));
	await page.getByRole('button', { name: 'Compare with a colleague' }).focus();
	await page.keyboard.press('Enter');
	const field = page.getByLabel('Their link to this decision');
	await expect(field).toBeFocused();
	await page.keyboard.insertText(`See <${baseURL}${writeLink(theirs)}#n=0abc>.`);
	await page.keyboard.press('Enter');
	const shown = page.getByRole('region', section);
	await expect(shown.getByRole('heading', section)).toBeFocused();
	await expect(shown).toContainText(sayParting(differing));
	await expect(
		shown.getByRole('link', { name: nodeName(tree, theirs.node) }).first()
	).toBeVisible();
	await expect(shown.getByText('this walk leads to the same recommendation').first()).toBeVisible();
	expect(new URL(page.url()).search).toContain(`_with=${writeSecond(theirs)}`);
	await page.reload();
	await expect(shown).toContainText(sayParting(differing));
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied.')).toContainText('and a colleague’s');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		baseURL + writeSentLink({ ...yours, second: writeSecond(theirs) })
	);
	await shown.getByRole('link', { name: 'Swap the two' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		new RegExp(
			nodeName(tree, theirs.node)
				.slice(0, 20)
				.replace(/[^\w ]/g, '.')
		)
	);
	await shown.getByRole('link', { name: 'Close the comparison' }).click();
	await expect(shown).toHaveCount(0);
	expect(page.url()).toBe(baseURL + writeLink(theirs));
});

test('whose a walk is, is said only where this browser remembers it', async ({ page }) => {
	const { yours, theirs } = differing;
	const shown = page.getByRole('region', section);
	await open(page, linkOf(yours, theirs));
	await expect(shown.getByText('This walk', { exact: true }).first()).toBeVisible();
	await expect(shown.getByText('(yours)')).toHaveCount(0);
	const last = yours.steps.at(-1)!;
	await open(page, writeLink(returnTo(yours, last.node)));
	await page.locator(`a[data-answer="${last.way.id}"]`).click();
	await expect(page.getByRole('region', { name: 'Why', exact: true })).toBeVisible();
	await expect.poll(() => page.evaluate(() => localStorage['crossroads.walks'])).toBeTruthy();
	await open(page, `${page.url()}&_with=${writeSecond(theirs)}`);
	await expect(shown.getByText('(yours)')).toHaveCount(1);
	await expect(shown.getByText('This walk (yours)')).toBeVisible();
});

test('an answer that is not known is named, and the others are compared', async ({ page }) => {
	const { yours, theirs } = differing;
	const last = theirs.steps.at(-1)!;
	const unknown = writeSecond(theirs).replace(
		`~${last.question}~${writeGiven(last.given)}`,
		`~${last.question}~no-such-answer`
	);
	await open(page, `${writeLink(yours)}&_with=${unknown}`);
	const shown = page.getByRole('region', section);
	await expect(shown).toContainText('“no-such-answer”, is not one that the question offers.');
	await expect(shown).toContainText('Compared as far as they hold.');
});

test('nothing above it moves as it comes, and the same recommendation is said to be the same', async ({
	page
}) => {
	await page.addInitScript(() => {
		globalThis.shifts = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				globalThis.shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// Brings the fonts: on a busy machine they would come late, and move what they are put in.
	await open(page, writeLink(alike.yours));
	await open(page, linkOf(alike.yours, alike.theirs));
	const shown = page.getByRole('region', section);
	await expect(shown).toContainText('both give the same');
	expect(
		await page.evaluate(() => globalThis.shifts.reduce((sum, one) => sum + one, 0))
	).toBeLessThan(0.01);
});

declare global {
	var shifts: number[];
}

test('what cannot be compared is said', async ({ page, baseURL }) => {
	await open(page, writeLink(differing.yours));
	await page.getByRole('button', { name: 'Compare with a colleague' }).click();
	const sheet = page.getByRole('dialog', { name: 'Compare with a colleague' });
	const paste = async (text: string) => {
		await sheet.getByRole('textbox').fill(text);
		await sheet.getByRole('button', { name: 'Compare' }).click();
	};
	await paste(baseURL + writeLink(differing.yours));
	await expect(sheet).toContainText('the same answers as yours');
	await paste('https://example.com/trees');
	await expect(sheet).toContainText('does not lead to this site, but to example.com');
	await paste(`${baseURL}/trees/${walked[1]!.id}/${walked[1]!.start}?a=b`);
	await expect(sheet.getByRole('link', { name: /^Open “/ })).toBeVisible();
	await paste(hostileValues[0]!);
	await expect(sheet).toContainText('This is no link');
});

test('hostile second walks give a page with a word about it, and no markup', async ({ page }) => {
	const own = writeLink(differing.yours);
	for (const value of hostileValues.filter((_, i) => i % 4 === 0)) {
		await open(page, `${own}&_with=${encodeURIComponent(value.toWellFormed())}`);
		await expect(page.getByRole('region', section), value).toContainText('could not be read');
		expect(await page.evaluate((name) => name in window, canary)).toBe(false);
	}
});

test('at a question it stands under it, for a walk that is not finished', async ({ page }) => {
	const { yours, theirs } = differing;
	const known = yours.steps.slice(0, 2).map((step) => [step.question, step.given] as const);
	const halfway = { ...returnTo(yours, yours.steps[2]!.node), answers: new Map(known) };
	await open(page, linkOf(halfway, theirs));
	await expect(page.getByRole('region', section)).toContainText('at a recommendation yet');
});

for (const width of [1280, 390]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`no fault for axe, nothing beyond the window: ${width}, ${colorScheme}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			await open(page, linkOf(differing.yours, differing.theirs));
			await expect(page.getByRole('region', section)).toBeVisible();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
				.analyze();
			expect(violations).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});
	}
}
