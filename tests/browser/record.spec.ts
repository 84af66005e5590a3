import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeFragment } from '#lib/share/fragment.ts';
import { writeLink } from '#lib/share/link.ts';
import { noNotes } from '#lib/share/notes.ts';
import { inOneLine, questionOf } from '#lib/tree/tree.ts';
import { quotesIn } from '../support/read-markdown.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open as openFolded, unfold, walkAlong, walked } from './site.ts';

const tree = walked[0]!;
const walk = walkAlong(tree, longestPath(tree));
const link = writeLink(walk);
const first = inOneLine(questionOf(tree, walk.steps[0]!.node).short);

/** Writing systems of every direction, joined marks, emoji of several parts, markup, and half a pair. */
const samples = [
	'Grüße aus Łódź – “quoted” … ½ × ∞',
	'注文の順序は大切です。\n二行目',
	'שלום עולם, الترتيب مهم 123',
	'हिन्दी ไทย 한국어 Ελληνικά',
	'👩‍👩‍👧‍👦 🏳️‍🌈 🇪🇺 e\u0301 \u202edrow\u202c',
	'<img src=x onerror=alert(1)> [a](javascript:alert(1)) `x` **y** # z\n\n- item \\ end\\',
	'  led by spaces\n\ttab',
	'half a pair \ud83d end'
];

/** Opens a recommendation with all its parts unfolded. */
async function open(page: Page, path: string) {
	await openFolded(page, path);
	await unfold(page);
}

async function addNote(page: Page, on: string, text: string) {
	await page.getByRole('button', { name: `Add a note on ${on}` }).click();
	await page.getByLabel(`Note on ${on}`).fill(text);
	await page.getByRole('button', { name: 'Done' }).click();
}

async function readRecord(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Decision record', exact: true }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save .md' }).click();
	return readFile((await (await download).path())!, 'utf8');
}

test('a walk with notes goes by its link into another profile and from there into a record', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, link);
	const questions = walk.steps.map(({ node }) => inOneLine(questionOf(tree, node).short));
	const texts = questions.map((_, i) => samples[i % (samples.length - 1)]!);
	for (const [i, question] of questions.entries())
		await addNote(page, `the answer to ${question}`, texts[i]!);
	await addNote(page, 'the recommendation', samples[5]!);
	await page.getByLabel('Title for these answers').fill('Ännchens 🚲 <b>2027</b>');
	const count = questions.length + 1;
	await expect(page).toHaveURL(/#n=/);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(`and ${count} notes.`)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());

	const stranger = await browser.newContext({
		serviceWorkers: 'block',
		...(baseURL && { baseURL })
	});
	const other = await stranger.newPage();
	const faults: string[] = [];
	other.on('pageerror', (error) => faults.push(String(error)));
	other.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await open(other, copied);
	const written = await readRecord(other);
	expect(quotesIn(written)).toEqual([...texts, samples[5]]);
	expect(written).toContain('# Ännchens 🚲 \\<b\\>2027\\</b\\>');
	expect(written).toContain(`(${copied})`);
	await expect(other.locator('.record img, .record script')).toHaveCount(0);
	await expect(other.locator('.record .note').first()).toHaveText(texts[0]!);
	expect(faults).toEqual([]);
	await stranger.close();
});

test('half a surrogate pair survives in the link', async ({ page }) => {
	const notes = { ...noNotes, outcomes: new Map([[walk.node, samples[7]!]]) };
	await open(page, link + (await writeFragment(notes)));
	await page.getByRole('button', { name: 'Edit note on the recommendation' }).click();
	expect(await page.getByLabel('Note on the recommendation').inputValue()).toBe(samples[7]);
});

test('the record is previewed, copied, printed on two pages at most, and closed by Esc', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, link);
	const opener = page.getByRole('button', { name: 'Decision record', exact: true });
	await opener.focus();
	await page.keyboard.press('Enter');
	const record = page.getByRole('dialog', { name: 'Decision record' });
	await expect(record.getByRole('heading', { name: 'Decision record' })).toBeFocused();
	for (const name of [
		'Decision Drivers',
		'Considered Options',
		'Consequences',
		'Confirmation',
		'More Information'
	])
		await expect(record.getByRole('heading', { name, exact: true })).toBeVisible();
	await record.getByRole('button', { name: 'Copy Markdown' }).click();
	await expect(record.getByText('Copied as Markdown.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	for (const { name } of tree.candidates) expect(copied).toContain(`### ${name}`);

	await page.evaluate(() => (document.documentElement.dataset.print = 'record'));
	const pdf = await page.pdf({ format: 'A4' });
	await page.evaluate(() => delete document.documentElement.dataset.print);
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2);

	await page.keyboard.press('Escape');
	await expect(record).toHaveCount(0);
	await expect(opener).toBeFocused();
});

test('on paper every address of the record stands once', async ({ page }) => {
	await open(page, link);
	await page.getByRole('button', { name: 'Decision record', exact: true }).click();
	const record = page.locator('.record');
	await expect(record).toBeVisible();
	const addresses = record.locator('.address:visible');
	await expect(addresses).toHaveCount(0);
	const hrefs = await record
		.locator('a')
		.evaluateAll((links) => links.map((a) => a.getAttribute('href')!));
	expect(hrefs).toContain(new URL(link, page.url()).href);
	await page.emulateMedia({ media: 'print' });
	const printed = (await addresses.allInnerTexts()).map((text) => text.trim());
	expect(printed.toSorted()).toEqual([...new Set(hrefs)].map((href) => `(${href})`).toSorted());
});

for (const tree of walked) {
	test(`${tree.id}: an outcome prints unfolded, with the walk’s address, on few pages`, async ({
		page
	}) => {
		const walk = walkAlong(tree, longestPath(tree));
		await openFolded(page, writeLink(walk));
		const pdf = await page.pdf({ format: 'A4' });
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(3);

		const folds = page.locator('.fold');
		const address = page.getByText(new URL(writeLink(walk), page.url()).href);
		const last = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').last();
		await expect(address).toBeHidden();
		await expect(last).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(address).toBeVisible();
		await expect(last).toBeVisible();
		expect(await folds.count()).toBeGreaterThan(4);
		for (const fold of await folds.filter({ visible: true }).all())
			await expect(fold.locator('> :nth-child(2)')).toBeVisible();
	});
}

test('the print button asks for the record alone', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.title = document.documentElement.dataset.print ?? 'nothing';
			dispatchEvent(new Event('afterprint'));
		};
	});
	await open(page, link);
	await page.getByRole('button', { name: 'Decision record', exact: true }).click();
	await page.getByRole('button', { name: 'Print' }).click();
	await expect(page).toHaveTitle('record');
	await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

test('notes go along with the walk, come back with it, and leave a new walk alone', async ({
	page
}) => {
	await open(page, link);
	await addNote(page, `the answer to ${first}`, 'Asked the team.');
	await expect(page).toHaveURL(/#n=/);
	await page.keyboard.press('Backspace');
	await expect(page.getByRole('complementary').getByText('Asked the team.')).toBeVisible();
	await expect(page).toHaveURL(/#n=/);
	await page.locator(`a[data-answer="${walk.steps.at(-1)!.way.id}"]`).click();
	await unfold(page);
	await expect(
		page.getByRole('region', { name: 'What would change it' }).getByText('Asked the team.')
	).toBeVisible();

	await page.getByRole('link', { name: 'Start again' }).click();
	await expect(page).not.toHaveURL(/#n=/);
	await open(page, link);
	await expect(page.getByText('Asked the team.').last()).toBeVisible();
	await page.goto('/');
	await page.getByRole('button', { name: 'Forget all', exact: true }).click();
	await page.getByRole('button', { name: 'Keep them' }).click();
	await page.getByRole('button', { name: 'Forget all', exact: true }).click();
	await page.getByRole('button', { name: 'Forget answers and notes' }).click();
	await open(page, link);
	await expect(
		page.getByRole('button', { name: `Add a note on the answer to ${first}` })
	).toBeVisible();
});

test('notes are set in the direction of their script, and say when they are full', async ({
	page
}) => {
	await open(page, link);
	await addNote(page, 'the recommendation', 'אנחנו רצים ב-AWS בלבד');
	const note = page.getByText('אנחנו רצים');
	expect(await note.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
	await page.getByRole('button', { name: 'Edit note on the recommendation' }).click();
	await page.getByLabel('Note on the recommendation').fill('x'.repeat(3000));
	await expect(
		page.getByText('2,000 of 2,000 characters: whatever goes beyond is cut.')
	).toBeVisible();
});

test('a colleague’s notes never overwrite one’s own', async ({ page }) => {
	await open(page, link);
	await page.getByLabel('Title for these answers').fill('Mine');
	await expect(page).toHaveURL(/#n=/);
	const mine = page.url();
	const theirs = link + (await writeFragment({ ...noNotes, title: 'Theirs' }));
	await open(page, theirs);
	await expect(page.getByLabel('Title for these answers')).toHaveValue('Theirs');
	const kept = await page.evaluate(() => localStorage.getItem('crossroads.notes'));
	expect(kept).toContain('Mine');
	expect(kept).toContain('Theirs');
	const came = page.getByText('These notes came with the link.');
	await expect(came).toBeVisible();
	// The plain address shows one's own, and so does the button.
	await open(page, link);
	await expect(page.getByLabel('Title for these answers')).toHaveValue('Mine');
	await expect(came).toHaveCount(0);
	await open(page, theirs);
	await page.getByRole('button', { name: 'Show mine' }).click();
	await expect(page.getByLabel('Title for these answers')).toHaveValue('Mine');
	await expect(came).toHaveCount(0);
	// What somebody changes becomes theirs; what came is kept as it was sent.
	await open(page, theirs);
	await page.getByLabel('Title for these answers').fill('Theirs, and my word');
	await expect(came).toHaveCount(0);
	await open(page, mine);
	await expect(page.getByLabel('Title for these answers')).toHaveValue('Mine');
	await expect(came).toHaveCount(0);
});

test('hostile fragments and corrupt storage get a calm sentence', async ({ page }) => {
	const packed = (text: string) => `#n=0${Buffer.from(text).toString('base64url')}`;
	const fragments = [
		'#n=',
		'#n=1AAAA',
		'#n=%FF',
		'#%E0%A4%A',
		'#n=9whatever',
		`#n=0${'A'.repeat(5000)}`,
		'#n=<img src=x onerror=alert(1)>',
		packed('{"t":{"toString":1}}'),
		packed('{"__proto__":{"t":"x"},"a":[["constructor",3]]}'),
		packed('{"t":"<img src=x onerror=alert(1)>","o":[["x","<script>alert(1)</script>"]]}')
	];
	for (const fragment of fragments) {
		await page.goto('/help');
		await open(page, link + fragment);
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('main img, main script')).toHaveCount(0);
	}
	await page.goto('/help');
	await open(page, `${link}#n=1AAAA`);
	await expect(page.getByText('Some notes in this link cannot be read.')).toBeVisible();
	await page.evaluate(() => localStorage.setItem('crossroads.notes', '{"not":"ours"}'));
	await page.goto('/help');
	await open(page, link);
	await expect(page.getByText('Some notes kept in this browser cannot be read.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1280, 390]) {
		test(`record and notes have no accessibility fault, ${colorScheme}, ${width} px`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			await open(page, link);
			await addNote(page, 'the recommendation', samples[0]!);
			await page.getByRole('button', { name: `Add a note on the answer to ${first}` }).click();
			await page.getByRole('button', { name: 'Decision record', exact: true }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
			).toEqual([]);
			const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(beyond).toBeLessThanOrEqual(0);
		});
	}
}
