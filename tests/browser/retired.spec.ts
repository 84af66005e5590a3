import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Server } from 'node:http';
import { compareLink } from '#lib/compare/compare-link.ts';
import { candidates } from '#trees/candidates/index.ts';
import { mapLink, writeLink } from '#lib/share/link.ts';
import { writeNotes } from '#lib/share/notes.ts';
import { inOneLine } from '#lib/tree/tree.ts';
import {
	candidate,
	isOfTree,
	movedLink,
	old,
	oldLink,
	other,
	scenario,
	tree,
	walk
} from '../support/changed-record.ts';
import { readCorpus } from '../support/open-link.ts';
import { feedbackAddress, serveChangedSite } from './changed-site.ts';
import { hostReleases, type ReleaseHost } from './release-host.ts';
import { expect, test } from './quiet.ts';
import { answersListed, unfold, untilKept } from './site.ts';

// The second site is built once.
test.describe.configure({ mode: 'default' });

let server: Server;
let address = '';

test.beforeAll(async () => {
	test.setTimeout(480_000);
	({ server, address } = await serveChangedSite());
});
test.afterAll(() => server?.close());

const since = 'Since October 2026';
const why = 'because the test says so.';
const titleOf = (id: string) => {
	const node = tree.nodes.get(id)!;
	return node.kind === 'question' ? inOneLine(node.short) : node.title.replace(/\.$/, '');
};
const start = titleOf(tree.start);
const label = walk.steps[0]!.way.label;
const own = `/trees/${tree.id}`;
/** The walk's link and its query as they stood. */
const oldWalk = oldLink(writeLink(walk));
const oldQuery = oldWalk.split('?')[1]!;
/** The last question of the walk that kept its id. */
const kept = walk.steps.findLast(({ node }) => oldLink(`${own}/${node}`) === `${own}/${node}`)!;
const keptLink = writeLink({ ...walk, node: kept.node });
const second = candidates[1]!;
const outdated = 'The questions have changed.';
const notes = `#n=0${Buffer.from(
	writeNotes({
		title: 'Notes of old',
		answers: new Map([[old.question, 'We asked around.']]),
		outcomes: new Map([[old.outcome, 'Agreed on Monday.']])
	})
).toString('base64url')}`;

/** A text as a pattern that matches it alone. */
function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function expectHeading(page: Page, text: string) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
}

async function expectNotes(page: Page) {
	await unfold(page);
	await expect(page.getByLabel('Title for these answers')).toHaveValue('Notes of old');
	await expect(page.getByText('We asked around.')).toBeVisible();
	await expect(page.getByText('Agreed on Monday.')).toBeVisible();
}

test('a question that is no more says what became of it and goes on with answers and notes', async ({
	page
}) => {
	await page.goto(`${address}${own}/${old.question}?${oldQuery}${notes}`);
	await expectHeading(page, 'This question no longer exists');
	await expect(page.getByText(`${since} the question “Old question?”`)).toBeVisible();
	await expect(page.getByRole('link', { name: `“${start}”`, exact: true })).toHaveAttribute(
		'href',
		new RegExp(`^${escape(writeLink({ ...walk, node: tree.start }))}#n=`)
	);
	await page.getByRole('link', { name: 'Continue at' }).click();
	await expectHeading(page, `${titleOf(walk.node)}.`);
	expect(page.url().split('#')[0]).toBe(address + writeLink(walk));
	await expect(await answersListed(page)).toHaveCount(walk.steps.length);
	await expectNotes(page);
});

test('an outcome that is no more leads to what it became, with the notes on it', async ({
	page
}) => {
	await page.goto(`${address}${own}/${old.split}?${oldQuery}`);
	await expectHeading(page, 'This recommendation no longer exists');
	await expect(
		page.getByText(
			`${since} the recommendation “Use either” was split into “${titleOf(walk.node)}” and “${titleOf(other.id)}”, ${why}`
		)
	).toBeVisible();
	await page.getByRole('link', { name: `“${titleOf(walk.node)}”`, exact: true }).click();
	await expect(page).toHaveURL(address + writeLink(walk));

	await page.goto(`${address}${oldWalk}${notes}`);
	await expectHeading(page, 'This recommendation no longer exists');
	await page.getByRole('link', { name: `“${titleOf(walk.node)}”`, exact: true }).click();
	await expectHeading(page, `${titleOf(walk.node)}.`);
	await expectNotes(page);
});

test('an old link with renamed ids leads where it led, and says so', async ({ page }) => {
	await page.goto(address + oldLink(keptLink));
	await expect(page.getByText(outdated)).toBeVisible();
	await expect(page.getByText(`the question “Old question?”`)).toBeVisible();
	await expect(page.getByText(`the answer “Old answer” is now “${label}”`)).toBeVisible();
	const heading = (await page.getByRole('heading', { level: 1 }).textContent())!.trim();
	await page.goto(address + keptLink);
	await expectHeading(page, heading);
	await expect(page.getByText(outdated)).toHaveCount(0);
});

test('an old link with a number and a shared question leads where it led', async ({ page }) => {
	const link = readCorpus()
		.filter(({ link, form }) => form === 'a walk with numbers' && isOfTree(link))
		.map(({ link }) => link)
		.find((link) => {
			const was = oldLink(link);
			const end = link.split('?')[0]!;
			return was.startsWith(`${end}?`) && was.includes(`${old.shared}=`) && /=\d/.test(was);
		})!;
	expect(oldLink(link)).toContain(`${old.number}=`);
	await page.goto(address + oldLink(link));
	await expect(page.getByText(outdated)).toBeVisible();
	const end = link.split('?')[0]!.split('/').at(-1)!;
	await expectHeading(page, `${titleOf(end)}.`);
});

test('an old link whose answers recommend something else today says since when and why', async ({
	page
}) => {
	await page.goto(address + movedLink());
	await expectHeading(page, 'The questions have changed since this link was made');
	await expect(page.getByText(`recommend “${titleOf(other.id)}”`)).toBeVisible();
	await expect(page.getByText(`recommends “${titleOf(walk.node)}”, ${why}`)).toBeVisible();
	await page.getByRole('link', { name: 'See what they give today' }).click();
	await expect(page).toHaveURL(address + writeLink(walk));
});

test('a map is drawn with the answers of an old link, and says what has changed', async ({
	page
}) => {
	await page.goto(address + oldLink(mapLink(walk)));
	await expectHeading(page, 'Where you are');
	await expect(page.getByText(`the answer “Old answer” is now “${label}”`)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Back to the recommendation' })).toHaveAttribute(
		'href',
		writeLink(walk)
	);
});

test('a comparison goes by the answers of an old link, and says what has changed', async ({
	page
}) => {
	await page.goto(address + oldLink(compareLink(walk)));
	await expect(page.getByText(`the answer “Old answer” is now “${label}”`)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Your answers' }).first()).toHaveAttribute(
		'href',
		writeLink(walk)
	);
});

test('a comparison says what became of its picks, and shows that once', async ({ page }) => {
	await page.goto(`${address}/compare?pick=${old.candidate},${old.twin},${second.id}`);
	await expect(
		page.getByText(`${since} the option “Old candidate” is part of “${candidate.name}”, ${why}`)
	).toBeVisible();
	await expectHeading(page, `${candidate.short} and ${second.short}, side by side`);
	await expect(page.getByText('more than once')).toHaveCount(0);
});

test('the home page goes on with a walk that was kept under its old link', async ({ page }) => {
	await page.goto(address);
	await page.evaluate((kept) => localStorage.setItem('crossroads.walks', JSON.stringify([kept])), {
		tree: tree.id,
		link: oldWalk
	});
	await page.reload();
	const left = page.getByRole('region', { name: 'Continue where you left off' });
	await expect(left.getByRole('link')).toHaveAttribute('href', new RegExp(escape(writeLink(walk))));
});

test('candidates, scenarios and trees that are no more', async ({ page }) => {
	await page.goto(`${address}/candidates/${old.candidate}`);
	await expectHeading(page, 'This option no longer exists');
	await page.getByRole('link', { name: candidate.name }).click();
	await expect(page).toHaveURL(`${address}/candidates/${candidate.id}`);

	await page.goto(`${address}/scenarios/${old.untold}`);
	await expectHeading(page, 'This scenario no longer exists');
	await expect(
		page.getByText(`the scenario “A tale of old” is no longer told, ${why}`)
	).toBeVisible();
	await page.goto(`${address}/scenarios/${old.scenario}`);
	await page.getByRole('link', { name: scenario.title }).click();
	await expect(page).toHaveURL(`${address}/scenarios/${scenario.id}`);

	await page.goto(`${address}/trees/${old.tree}`);
	await expectHeading(page, 'This decision no longer exists');
	await page.getByRole('link', { name: tree.title }).click();
	await expect(page).toHaveURL(`${address}/trees/${tree.id}`);

	const link = writeLink(walk);
	await page.goto(address + link.replace(tree.id, old.tree));
	await expectHeading(page, 'This decision no longer exists');
	await page.getByRole('link', { name: `“${titleOf(walk.node)}”` }).click();
	await expect(page).toHaveURL(address + link);
});

test('an embedded page of an id that is no more goes on within its frame', async ({ page }) => {
	await page.goto(`${address}/embed/trees/${tree.id}/${old.question}?${oldQuery}`);
	await expectHeading(page, 'This question no longer exists');
	await page.getByRole('link', { name: 'Continue at' }).click();
	await expect(page).toHaveURL(`${address}/embed${writeLink(walk)}`);
	await page.goto(`${address}/embed/trees/${old.tree}/${tree.start}`);
	await expectHeading(page, 'This decision no longer exists');
});

const pages = [
	`/trees/${tree.id}/${old.question}`,
	`/trees/${tree.id}/${old.split}?${oldQuery}`,
	oldLink(keptLink),
	oldLink(mapLink(walk)),
	oldLink(compareLink(walk)),
	movedLink(),
	`/candidates/${old.candidate}`,
	`/scenarios/${old.scenario}`,
	`/trees/${old.tree}/${tree.start}`,
	`/compare?pick=${old.candidate},${second.id}`
];

test('these pages have no accessibility fault', async ({ page }) => {
	for (const path of pages) {
		await page.goto(address + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('they say what became of the id and lead on', async ({ page }) => {
		await page.goto(`${address}/trees/${tree.id}/${old.question}`);
		await expect(page.getByText(`${since} the question “Old question?”`)).toBeVisible();
		await page.getByRole('link', { name: `“${start}”`, exact: true }).click();
		await expect(page).toHaveURL(`${address}/trees/${tree.id}/${tree.start}`);
		await page.goto(`${address}/trees/${old.tree}/${walk.node}`);
		await page.getByRole('link', { name: `“${titleOf(walk.node)}”` }).click();
		await expect(page).toHaveURL(`${address}/trees/${tree.id}/${walk.node}`);
	});
});

test('“Something wrong?” names the fact, the page with its answers, and the source', async ({
	page
}) => {
	const read = async (link: Promise<string | null>) => {
		const url = new URL((await link) ?? '');
		expect(`${url.origin}${url.pathname}`).toBe(feedbackAddress);
		return { title: url.searchParams.get('title')!, body: url.searchParams.get('body')! };
	};
	await page.goto(address + writeLink(walk));
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
	await unfold(page);
	const sources = page.getByRole('region', { name: 'Sources' });
	const outcome = await read(
		sources.getByRole('link', { name: /^Something wrong/ }).getAttribute('href')
	);
	expect(outcome.title).toContain(titleOf(walk.node));
	expect(outcome.body).toContain(`Page: ${address}${writeLink(walk)}`);

	await page.goto(`${address}${own}/compare`);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
	const cell = page.locator('tbody td', { has: page.locator('button[popovertarget]') }).first();
	await cell.getByRole('button', { name: /^Source \d+/ }).click();
	const fact = await read(
		page
			.locator('[popover]:popover-open')
			.getByRole('link', { name: /^Something wrong/ })
			.getAttribute('href')
	);
	expect(fact.title).toContain(tree.candidates[0]!.short);
	expect(fact.body).toContain(`Page: ${address}${own}/compare`);
	expect(fact.body).toMatch(/Source: https:\/\//);
});

test.describe('while it takes the place of the first', () => {
	test.use({ serviceWorkers: 'allow' });

	const newer = 'A newer version of this site is ready.';
	let host: ReleaseHost;

	test.afterEach(() => host.close());

	/** Opens the first site's recommendation and waits until all it needs is kept. */
	async function openAndKeep(page: Page, address: string) {
		await page.goto(address + writeLink(walk));
		await untilKept(page, tree.id);
	}

	async function takeAway(page: Page) {
		await page.getByRole('button', { name: 'Decision record', exact: true }).click();
		const record = page.getByRole('dialog', { name: 'Decision record' });
		await expect(record).toContainText(titleOf(walk.node));
		await page.keyboard.press('Escape');
		await expect(record).toBeHidden();
		await page.getByRole('button', { name: 'Share, QR or embed' }).click();
		await expect(page.getByRole('dialog', { name: 'Share these answers' })).toBeVisible();
		await page.keyboard.press('Escape');
	}

	for (const kind of ['that lets files be kept', 'that says nothing', 'once the cache is emptied'])
		test(`on a host ${kind}, an open page goes on and is offered the newer one`, async ({
			page,
			context,
			baseURL
		}) => {
			host = await hostReleases(baseURL!, { cacheHeaders: kind !== 'that says nothing' });
			await openAndKeep(page, host.address);
			await unfold(page);
			const title = page.getByLabel('Title for these answers');
			await title.fill('Ours');
			host.release(address);
			if (kind === 'once the cache is emptied')
				await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
			const second = await context.newPage();
			await second.goto(host.address);
			await expect(page.getByText(newer)).toBeVisible();

			await takeAway(page);
			await page.getByLabel('Search decisions, questions and services').focus();
			await page.getByRole('combobox').fill(tree.title);
			await expect(page.getByRole('option').first()).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByText(newer)).toBeVisible();

			await page.getByRole('button', { name: 'Load it' }).click();
			await expect(page.getByText(newer)).toBeHidden();
			await expectHeading(page, `${titleOf(walk.node)}.`);
			await unfold(page);
			await expect(title).toHaveValue('Ours');
			// It is the second site now: only that one takes word of what is wrong.
			await expect(page.getByRole('link', { name: /^Something wrong/ }).first()).toBeVisible();
		});

	test('the next answer of an open walk comes from the newer one', async ({
		page,
		context,
		baseURL
	}) => {
		host = await hostReleases(baseURL!, { cacheHeaders: true });
		await openAndKeep(page, host.address);
		await page.goto(`${host.address}/trees/${tree.id}/${tree.start}`);
		const [first, then] = walk.steps;
		const pick = (id: string) => page.locator(`a[data-answer="${id}"]`).click();
		await pick(first!.way.id);
		await page.getByRole('button', { name: 'Add notes' }).click();
		await page.getByRole('button', { name: /^Add a note/ }).click();
		await page.getByRole('textbox', { name: /^Note on/ }).fill('We asked around.');
		await expect(page).toHaveURL(/#n=/);
		host.release(address);
		await (await context.newPage()).goto(host.address);
		await expect(page.getByText(newer)).toBeVisible();
		await pick(then!.way.id);
		const query = `${first!.question}=${first!.way.id}&${then!.question}=${then!.way.id}`;
		await expect(page).toHaveURL(({ search, hash }) => search === `?${query}` && hash !== '');
		await expect(page.getByText(newer)).toBeHidden();
		await expect(page.getByText('We asked around.')).toBeVisible();
	});

	test('a link that only the newer site knows loads it before anything is called wrong', async ({
		page,
		baseURL
	}) => {
		host = await hostReleases(baseURL!, { cacheHeaders: true });
		await openAndKeep(page, host.address);
		host.release(address);
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () =>
				new MutationObserver(() => {
					const seen = sessionStorage.getItem('seen') ?? '';
					sessionStorage.setItem('seen', `${seen}\n${document.querySelector('h1')?.textContent}`);
				}).observe(document.body, { subtree: true, childList: true, characterData: true })
			);
		});
		// The second site knows that these answers led there once; the first would call the link wrong.
		await page.goto(`${host.address}${own}/${other.id}?${writeLink(walk).split('?')[1]}`);
		await expectHeading(page, 'The questions have changed since this link was made');
		const seen = await page.evaluate(() => sessionStorage.getItem('seen'));
		expect(seen).not.toContain('no longer leads');
	});

	test('where the first is gone and nothing was kept, the page says so and loads itself anew', async ({
		page,
		baseURL
	}) => {
		host = await hostReleases(baseURL!, { cacheHeaders: true });
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		await page.goto(host.address + writeLink(walk));
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404 }));
		await page.getByRole('button', { name: 'Share, QR or embed' }).click();
		const said = page.getByText('This part could not be loaded');
		await expect(said).toBeVisible();
		await page.unroute('**/_app/immutable/**');
		host.release(address);
		await page.getByRole('button', { name: 'Load the page again' }).click();
		await expect(said).toBeHidden();
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		await takeAway(page);
	});
});
