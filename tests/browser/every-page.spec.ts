import { mapLink, writeLink } from '#lib/share/link.ts';
import { picturesOf } from '#lib/registry/pictures.server.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import type { Scenario } from '#lib/tree/grammar.ts';
import type { Given } from '#lib/walk/answers.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { examplesOf, questionsAmong } from './kinds.ts';
import { expect, test } from './quiet.ts';
import { exemplary, longestPath, walkAlong, walked, walkTo } from './site.ts';
import { expectEveryVariant, faultsOf, openWithoutScript } from './variants.ts';

const tree = walked[0]!;
const whole = walkAlong(tree, longestPath(tree));
const halfway = returnTo(whole, whole.steps[2]?.node ?? tree.start);
const assumed = new Map<string, Given>(
	whole.steps.map(({ question, way }) => [question, { kind: 'answer', id: way.id, assumed: true }])
);
const examples = examplesOf(exemplary);
const number = questionsAmong(examples).find(({ question }) => question.input)!;
const stories = allTrees().flatMap(({ id }) => authoredTree(id).scenarios);
const told = authoredTree(tree.id).scenarios[0]!;
const kept = new Set(
	allTrees().flatMap(({ id }) => Object.keys(authoredTree(id).table.kept ?? {}))
);

/** The address of the first candidate or scenario of a kind; nothing where there is none. */
function pageOf<One extends { id: string }>(
	folder: string,
	all: readonly One[],
	kinds: Record<string, (one: One) => unknown>
): Record<string, string> {
	const found = Object.entries(kinds).map(([name, isOne]) => [name, all.find(isOne)] as const);
	return Object.fromEntries(
		found.flatMap(([name, one]) => (one ? [[name, `/${folder}/${one.id}`]] : []))
	);
}

const pages: Record<string, string> = {
	home: '/',
	start: `/trees/${tree.id}`,
	question: writeLink(halfway),
	'question without a walk': `/trees/${tree.id}/${halfway.node}`,
	'question whose number is none': `/trees/${number.tree.id}/${number.question.id}?${number.question.question}=${number.question.input!.max + 1}`,
	outcome: writeLink(whole),
	'outcome without a walk': `/trees/${tree.id}/${whole.node}`,
	'outcome on assumptions': writeLink({ ...whole, answers: assumed }),
	disagreement: writeLink({
		...halfway,
		node: whole.node,
		answers: new Map([...halfway.answers].slice(0, 1))
	}),
	map: `/trees/${tree.id}/map`,
	'map with a walk': mapLink(halfway),
	scenarios: '/scenarios',
	'practice set': '/scenarios/set',
	'practised question': writeLink({ ...halfway, practice: told.id }),
	'practised outcome': writeLink({ ...whole, practice: told.id }),
	help: '/help',
	search: '/search',
	data: '/data',
	'not found': '/nothing/here',
	...Object.fromEntries(
		allTrees().flatMap(({ id }) =>
			picturesOf(id).map(({ kind }) => [`picture ${kind}`, `/trees/${id}/pictures/${kind}`])
		)
	),
	...pageOf('candidates', candidates, {
		candidate: ({ variants, status }) => !variants && status.kind === 'current',
		'candidate with variants': ({ variants }) => variants,
		'candidate that is not current': ({ status }) => status.kind !== 'current',
		'candidate kept without being recommended': ({ id }) => kept.has(id)
	}),
	...pageOf<Scenario>('scenarios', stories, {
		scenario: ({ id }) => id === told.id,
		'scenario that another continues': (one) => one.continues,
		'scenario that continues another': ({ id }) => stories.some((one) => one.continues === id),
		'scenario with a defensible answer': (one) => one.defensible
	}),
	...Object.fromEntries(
		examples.map(({ tree, id }) => [`${tree.id}: ${id}`, writeLink(walkTo(tree, id))])
	)
};
// Every tree has a diagram of its own.
for (const { id } of walked.slice(1)) pages[`${id}: map`] = `/trees/${id}/map`;

for (const [name, path] of Object.entries(pages)) {
	test(`${name} has no accessibility fault and fits the window, however it is met`, async ({
		page
	}) => {
		// It is looked at six times.
		test.slow();
		await page.goto(path);
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectEveryVariant(page);
		const bare = await openWithoutScript(page, path);
		expect(await faultsOf(bare, { name: 'without JavaScript', rules: 'all' })).toEqual([]);
	});
}

for (const width of [701, 768, 800]) {
	test(`between phone and desk, ${width} px: pages fit the window`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const link of ['/', writeLink(halfway), writeLink(whole), `/trees/${tree.id}/compare`]) {
			await page.goto(link);
			await expect(page.locator('html')).not.toHaveAttribute('data-replay');
			const beyond = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(beyond, link).toBeLessThanOrEqual(0);
		}
	});
}

test('a shared link shifts nothing that was visible', async ({ page }) => {
	// Watches from before the page is there; the shifts of each page are its own.
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const shifted = () =>
		page.evaluate(() => {
			const { shifts } = window as unknown as { shifts: number[] };
			return shifts.reduce((sum, shift) => sum + shift, 0);
		});
	const unsure = { ...halfway, answers: assumed };
	const links = [halfway, whole, unsure, ...examples.map(({ tree, id }) => walkTo(tree, id))].map(
		writeLink
	);
	// Nor does a page without a walk when its script starts.
	const alone = [halfway, whole].map(({ node }) => `/trees/${tree.id}/${node}`);
	for (const link of [...links, ...alone]) {
		await page.goto(link);
		await expect(page.locator('html')).not.toHaveAttribute('data-replay');
		await page.evaluate(() => document.fonts.ready);
		expect(await shifted(), link).toBeLessThan(0.01);
	}
	// It would be seen: what is put above the text moves it.
	await page.evaluate(() => {
		const block = document.createElement('div');
		block.style.height = '300px';
		document.querySelector('main')!.prepend(block);
	});
	await expect.poll(shifted).toBeGreaterThan(0.05);
});

test('no page asks anything of another host', async ({ page, baseURL }) => {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
			strangers.push(request.url());
	});
	for (const path of Object.values(pages)) await page.goto(path);
	expect(strangers).toEqual([]);
});
