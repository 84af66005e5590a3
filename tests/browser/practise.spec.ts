import type { Locator, Page } from '@playwright/test';
import { judgeWalk } from '#lib/explain/verdict.ts';
import { flipAnswers } from '#lib/explain/what-if.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { writeLink } from '#lib/share/link.ts';
import type { Scenario } from '#lib/tree/grammar.ts';
import { questionOf, type Tree } from '#lib/tree/tree.ts';
import { modelWalk } from '#lib/walk/model.ts';
import type { Walk } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { walked } from './site.ts';

/**
 * A scenario of a tree with at least two questions, and a walk of it that reaches another outcome.
 * Where the two part, the story says something, or nothing special.
 */
function pick(tree: Tree, says = true): { scenario: Scenario; model: Walk; missed: Walk } {
	for (const scenario of authoredTree(tree.id).scenarios) {
		const model = modelWalk(tree, scenario);
		const missed = flipAnswers(model)
			.map(({ walk }) => walk)
			.find((walk) => {
				if (tree.nodes.get(walk.node)?.kind !== 'outcome') return false;
				const { mark, parting } = judgeWalk(walk, scenario);
				return mark === 'other' && (parting!.words !== '') === says;
			});
		if (model.steps.length > 1 && missed) return { scenario, model, missed };
	}
	throw new Error(`${tree.id}: no scenario can be missed by one answer`);
}

/** Begins on the scenario's page and gives the answers of a walk, by hand. */
async function practise(page: Page, walk: Walk) {
	await page.getByRole('link', { name: 'Answer the questions' }).click();
	for (const { node, way } of walk.steps) {
		await expect(page).toHaveURL(new RegExp(`/${node}\\?`));
		await page.locator(`a[data-answer="${way.id}"]`).click();
	}
	await expect(page).toHaveURL(new RegExp(`/${walk.node}\\?.*_scenario=`));
}

const verdictOf = (page: Page) =>
	page.getByRole('region', { name: /^The model answer is|^The model answer recommends/ });

for (const tree of walked) {
	const { scenario, model, missed } = pick(tree);

	test(`${tree.id}: read, walk with the story pinned, and meet the model answer`, async ({
		page
	}) => {
		await page.goto('/');
		await page.getByRole('navigation', { name: 'Main' }).getByText('Scenarios').click();
		await page.locator(`main a[href="/scenarios/${scenario.id}"]`).click();
		await expect(page.getByText(scenario.story.slice(0, 30)).first()).toBeVisible();
		await page.getByRole('link', { name: 'Answer the questions' }).click();
		await expect(
			page
				.getByRole('complementary', { name: 'The scenario' })
				.getByText(scenario.story.slice(0, 30))
		).toBeVisible();
		// What an answer leaves would give the game away; a switch brings it.
		const possible = page.getByRole('region', { name: /^Still possible/ });
		await expect(possible).toBeHidden();
		await expect(page.locator('.effect').first()).toBeHidden();
		await page.getByLabel('Show what each answer leaves').check();
		await expect(possible).toBeVisible();
		await expect(page.locator('.effect').first()).toBeVisible();
		await page.goBack();
		await practise(page, model);
		await expect(verdictOf(page).getByText('The model answer is the same.')).toBeVisible();
		await page.goto('/scenarios');
		const row = page.getByRole('listitem').filter({
			has: page.locator(`a[href="/scenarios/${scenario.id}"]`)
		});
		await expect(row).toContainText('Right');
	});

	test(`${tree.id}: a missed scenario says where the answers differ, and what the story says there`, async ({
		page
	}) => {
		const { parting } = judgeWalk(missed, scenario);
		await page.goto(`/scenarios/${scenario.id}`);
		await practise(page, missed);
		const verdict = verdictOf(page);
		await expect(verdict.getByText('The model answer is different.')).toBeVisible();
		await expect(verdict.getByText(`“${parting!.words}”`).first()).toBeVisible();
		// It comes first, and is larger than what the answers led to.
		const said = verdict.getByRole('heading').first();
		const led = page.getByRole('heading', { level: 1 });
		expect((await said.boundingBox())!.y).toBeLessThan((await led.boundingBox())!.y);
		const sizeOf = (heading: Locator) =>
			heading.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
		expect(await sizeOf(said)).toBeGreaterThan(await sizeOf(led));
		// What is changed afterwards is told, and not counted.
		await verdict
			.getByRole('link', { name: titleOf(tree, model.node) })
			.first()
			.click();
		await expect(verdict.getByText('The model answer is the same.')).toBeVisible();
		await expect(verdict.getByText(/^Not counted/)).toBeVisible();
		await page.goto('/scenarios');
		await expect(page.getByText(/Learn next:/)).toContainText(tree.title);
	});
}

function titleOf(tree: Tree, id: string): string {
	const node = tree.nodes.get(id);
	return node?.kind === 'outcome' ? node.title : '';
}

const tree = walked[0]!;
const { scenario, model, missed } = pick(tree);

test('a missed scenario whose story says nothing special there says so', async ({ page }) => {
	const { scenario, missed } = pick(tree, false);
	await page.goto(writeLink({ ...missed, practice: scenario.id }));
	await expect(verdictOf(page).getByText('nothing special').first()).toBeVisible();
});

test('a keyboard alone reads, walks and comes back', async ({ page }) => {
	const press = async (name: string) => {
		const link = page.getByRole('link', { name, exact: true });
		while (!(await link.evaluate((element) => element === document.activeElement)))
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	};
	await page.goto(`/scenarios/${scenario.id}`);
	await press('Answer the questions');
	for (const { node, way } of model.steps) {
		await expect(page).toHaveURL(new RegExp(`/${node}\\?`));
		await page.keyboard.press(String(questionOf(tree, node).ways.indexOf(way) + 1));
	}
	await expect(verdictOf(page).getByText('The model answer is the same.')).toBeVisible();
	await page.keyboard.press('Backspace');
	await expect(page).toHaveURL(new RegExp(`/${model.steps.at(-1)!.node}\\?.*_scenario=`));
	await page.goBack();
	await press('Another scenario');
	await expect(page).toHaveURL('/scenarios');
});

test('the link to send holds no scenario, and practice is not where you left', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(writeLink({ ...model, practice: scenario.id }));
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(/^Link copied/)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('_scenario');
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Continue where you left off' })).toHaveCount(0);
});

test('a scenario that is none is told, and the walk goes on', async ({ page }) => {
	for (const id of [
		'no-such-scenario',
		'<img src=x onerror=alert(1)>',
		'__proto__',
		'x'.repeat(90)
	]) {
		await page.goto(`/trees/${tree.id}/${tree.start}?${new URLSearchParams({ _scenario: id })}`);
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		await expect(page.locator('a[data-answer]').first()).toBeVisible();
		await expect(page.getByText('This decision has no such scenario.')).toHaveCount(
			/^[a-z-]+$/.test(id) && id.length <= 80 ? 1 : 0
		);
	}
});

test('a set: chosen, gone through, scored, and the missed repeated', async ({ page }) => {
	const stories = authoredTree(tree.id).scenarios;
	await page.goto('/scenarios/set');
	for (const { title } of allTrees().filter(({ id }) => id !== tree.id))
		await page.getByRole('checkbox', { name: title }).uncheck();
	await page.getByRole('radio', { name: '3', exact: true }).check();
	await page.getByRole('button', { name: 'Begin the set' }).click();
	for (const last of [false, false, true]) {
		await expect(page.getByRole('link', { name: 'Answer the questions' })).toBeVisible();
		const told = stories.find(({ id }) => page.url().endsWith(`/${id}`))!;
		await expect(page.getByText(/^Practice set: \d of 3$/)).toBeVisible();
		await practise(page, modelWalk(tree, told));
		await expect(verdictOf(page).getByText('The model answer is the same.')).toBeVisible();
		await verdictOf(page)
			.getByRole('link', { name: last ? 'See the score' : 'Next scenario of the set' })
			.click();
	}
	await expect(page.getByRole('region', { name: 'Your score' })).toContainText('3 of 3');
	// A missed one comes first in the next set, and is what to read up.
	await page.goto(`/scenarios/${scenario.id}`);
	await practise(page, missed);
	await expect(verdictOf(page)).toBeVisible();
	await page.goto('/scenarios/set');
	await page.getByRole('button', { name: 'End this set' }).click();
	await page.getByRole('button', { name: 'Begin the set' }).click();
	await expect(page).toHaveURL(`/scenarios/${scenario.id}`);
	await practise(page, missed);
	await expect(
		verdictOf(page).getByRole('link', { name: 'Next scenario of the set' })
	).toBeVisible();
	await page.goto('/scenarios/set');
	await expect(
		page.getByRole('region', { name: 'What to read up on' }).getByRole('link').first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Repeat the missed one' }).click();
	await expect(page).toHaveURL(`/scenarios/${scenario.id}`);
	await expect(page.getByText('Practice set: 1 of 1')).toBeVisible();
});

test('progress can be exported, cleared and imported; what is foreign is told and set aside', async ({
	page
}) => {
	await page.goto(`/scenarios/${scenario.id}`);
	await practise(page, missed);
	await expect(verdictOf(page)).toBeVisible();
	await page.goto('/scenarios');
	const stand = page.getByRole('region', { name: 'Your progress' });
	await expect(stand).toContainText('1 missed');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		stand.getByRole('button', { name: 'Export' }).click()
	]);
	const file = await download.path();
	await stand.getByRole('button', { name: 'Clear' }).click();
	await stand.getByRole('button', { name: 'Clear it' }).click();
	await expect(stand).toContainText(/^Your progress 0 of/);
	const field = stand.getByLabel('Import progress from a file');
	await field.setInputFiles({
		name: 'other.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"results":"<b>"}')
	});
	await expect(stand.getByRole('status')).toHaveText(/holds no progress of Crossroads/);
	await field.setInputFiles(file);
	await expect(stand.getByRole('status')).toHaveText(/^Imported: 1 result\./);
	await expect(stand).toContainText('1 missed');
	for (const corrupt of ['{', '[1]', '{"crossroads":"practice","version":9}', '"<img src=x>"']) {
		await page.evaluate((text) => localStorage.setItem('crossroads.practice', text), corrupt);
		await page.reload();
		await expect(stand.getByText(/could not be read, and is left out/)).toBeVisible();
	}
	await stand.getByRole('button', { name: 'Forget it' }).click();
	await page.reload();
	await expect(stand).toContainText(/^Your progress 0 of/);
	await expect(stand.getByText(/could not be read/)).toHaveCount(0);
});

test('an outcome names the assumption worth finding out first', async ({ page }) => {
	const assumed = new Map(
		[...model.answers].map(([key, value]) => [
			key,
			value.kind === 'answer' ? { ...value, assumed: true } : value
		])
	);
	await page.goto(writeLink({ ...model, answers: assumed }));
	await expect(page.getByText('Worth finding out first:')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	test('the story is one tap away on every question', async ({ page }) => {
		await page.goto(`/scenarios/${scenario.id}`);
		await page.getByRole('link', { name: 'Answer the questions' }).tap();
		const pinned = page.getByRole('complementary', { name: 'The scenario' });
		for (const { node, way } of model.steps) {
			await expect(page).toHaveURL(new RegExp(`/${node}\\?`));
			await expect(pinned.getByText(scenario.title)).toBeInViewport();
			await expect(pinned.getByText(scenario.story.slice(0, 30))).toBeHidden();
			await pinned.getByText('The story').tap();
			await expect(pinned.getByText(scenario.story.slice(0, 30))).toBeInViewport();
			await pinned.getByText('The story').tap();
			await page.locator(`a[data-answer="${way.id}"]`).tap();
		}
		await expect(verdictOf(page).getByText('The model answer is the same.')).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a scenario has its model answer, with the words marked in the story', async ({ page }) => {
		for (const { id: treeId } of walked) {
			await page.goto(`/trees/${treeId}`);
			await page.getByRole('link', { name: 'See a worked example' }).click();
			const told = authoredTree(treeId).scenarios.find(({ id }) => page.url().includes(`/${id}#`))!;
			const details = page.locator('details', { hasText: 'The model answer, worked through' });
			if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
			for (const words of Object.values(told.settles).filter(Boolean))
				await expect(page.getByText(`“${words}”`).first()).toBeVisible();
			expect(await page.locator('mark').count()).toBeGreaterThan(0);
			await expect(page.getByRole('link', { name: 'Answer the questions' })).toHaveAttribute(
				'href',
				new RegExp(`\\?_scenario=${told.id}$`)
			);
		}
		await page.goto('/scenarios');
		for (const { title } of allTrees())
			await expect(page.getByRole('link', { name: title })).toBeVisible();
	});
});

test('the list is narrowed by words, subject, level and how it went', async ({ page }) => {
	const all = allTrees().flatMap(({ id }) => authoredTree(id).scenarios);
	const links = page.locator('main li a[href^="/scenarios/"]');
	await page.goto('/scenarios');
	await expect(links).toHaveCount(all.length);
	// A search from this very page leads to it again.
	const search = page.getByLabel('Search decisions, questions and services').first();
	await search.focus();
	await page.getByRole('combobox', { name: /^Search/ }).fill(scenario.title);
	await page.getByRole('option', { name: /practice stor/ }).click();
	await expect(page.getByRole('link', { name: scenario.title })).toBeVisible();
	await expect.poll(() => links.count()).toBeLessThan(all.length / 2);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(links).toHaveCount(all.length);
	await page.getByLabel('Subject').selectOption(tree.subject);
	const within = allTrees().filter(({ subject }) => subject === tree.subject);
	const own = within.flatMap(({ id }) => authoredTree(id).scenarios).length;
	await expect(links).toHaveCount(own);
	await page.getByLabel('Level').selectOption('Harder');
	await expect(page.getByText(new RegExp(`^\\d+ of ${all.length} scenarios$`))).toBeVisible();
	const harder = await links.count();
	await page.getByLabel('Done').selectOption('Missed');
	await expect(links).toHaveCount(0);
	await page.getByLabel('Done').selectOption('Not yet');
	await expect(links).toHaveCount(harder);
});

test('hints come back where no story is there to practise on', async ({ page }) => {
	const start = `/trees/${tree.id}/${tree.start}`;
	const effect = page.locator('.effect').first();
	await page.goto(`${start}?_scenario=no-such`);
	await expect(page.getByText('This decision has no such scenario.')).toBeVisible();
	await expect(effect).toBeVisible();
	await page.goto(`${start}?_scenario=${scenario.id}`);
	await expect(page.getByRole('complementary', { name: 'The scenario' })).toBeVisible();
	await expect(effect).toBeHidden();
	await page.goto(`${start}?_scenario=A!`);
	await expect(page.locator('html')).not.toHaveAttribute('data-replay');
	await expect(effect).toBeVisible();
});
