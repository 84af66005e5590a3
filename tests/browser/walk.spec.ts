import { writeLink } from '#lib/share/link.ts';
import { answered } from '#lib/walk/answers.ts';
import { questionOf, type Question } from '#lib/tree/tree.ts';
import { answerQuestion, idleAnswers, walkFrom } from '#lib/walk/walk.ts';
import { examplesOf, questionsAmong } from './kinds.ts';
import { expect, test } from './quiet.ts';
import {
	exemplary,
	answersListed,
	longestPath,
	open,
	unfold,
	walkAlong,
	walked,
	walkTo
} from './site.ts';

/** True for a number that only a later one is measured by. */
const isNumberOnly = ({ input, ways }: Question) => input !== undefined && ways.length === 1;

for (const { tree, question } of questionsAmong(examplesOf(exemplary))) {
	if (isNumberOnly(question)) continue;
	test(`${tree.id}: every answer of "${question.id}" leads where the machine says`, async ({
		page
	}) => {
		for (const way of question.ways) {
			await page.goto(`/trees/${tree.id}/${question.id}`);
			await page.locator(`a[data-answer="${way.id}"]`).click();
			const walk = answerQuestion(walkFrom(tree, question.id), question.question, answered(way.id));
			await expect(page).toHaveURL(writeLink(walk));
			const next = tree.nodes.get(way.to)!;
			if (next.kind === 'outcome')
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(next.title);
			else await expect(page.locator('a[data-answer]:visible, #number').first()).toBeVisible();
		}
	});
}

for (const tree of walked) {
	test.describe(tree.id, () => {
		test('the longest walk brings its trail, its reasons and its link along', async ({ page }) => {
			const path = longestPath(tree);
			await page.goto(`/trees/${tree.id}`);
			await page.getByRole('link', { name: 'Begin', exact: true }).click();
			for (const { way } of path) {
				await page.locator(`a[data-answer="${way.id}"]`).click();
			}
			const walk = walkAlong(tree, path);
			await expect(page).toHaveURL(writeLink(walk));
			await expect(await answersListed(page)).toHaveCount(path.length);
			await page.reload();
			await expect(await answersListed(page)).toHaveCount(path.length);
		});

		test('a keyboard alone reaches an outcome and shares it', async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			const path = longestPath(tree);
			await page.goto(`/trees/${tree.id}/${tree.start}`);
			for (const { node, way } of path) {
				await expect(page.locator('html')).not.toHaveAttribute('data-replay');
				await expect(page).toHaveURL(new RegExp(`/${node}(\\?|$)`));
				const key = tree.nodes.get(node)!;
				if (key.kind === 'question') await page.keyboard.press(String(key.ways.indexOf(way) + 1));
			}
			await expect(page).toHaveURL(writeLink(walkAlong(tree, path)));
			// Reading goes on at the heading, and the Tab key from there.
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			const copy = page.getByRole('button', { name: 'Copy link' });
			while (!(await copy.evaluate((button) => button === document.activeElement)))
				await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(
				page.getByText(`Link copied. It holds your ${path.length} answers.`)
			).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
			await page.keyboard.press('Backspace');
			await expect(page).toHaveURL(new RegExp(`/${path.at(-1)!.node}\\?`));
		});

		test('changing an early answer keeps what still applies and names what is no longer asked', async ({
			page
		}) => {
			const path = longestPath(tree);
			const whole = walkAlong(tree, path);
			await page.goto(writeLink(whole));
			await unfold(page);
			await page
				.getByRole('link', { name: /^Change/ })
				.first()
				.click();
			await expect(
				page.getByText('Your answer so far. Choose another to change it.')
			).toBeVisible();
			const first = questionOf(tree, path[0]!.node);
			const other = first.ways.find(({ id }) => id !== path[0]!.way.id)!;
			await page.locator(`a[data-answer="${other.id}"]`).click();
			const changed = answerQuestion(whole, first.question, answered(other.id));
			await expect(page).toHaveURL(writeLink(changed));
			const idle = [...idleAnswers(changed).keys()];
			const asked = tree.nodes.get(changed.node)!.kind === 'question';
			if (asked) await expect(page.getByText('No longer asked:')).toHaveCount(idle.length);
			// Taken back, the walk is whole again: nothing was lost.
			await page.goBack();
			await page.locator(`a[data-answer="${path[0]!.way.id}"]`).click();
			await expect(page).toHaveURL(writeLink(whole));
		});
	});
}

test('a number that only a later one is measured by leaves nothing else to choose', async ({
	page
}) => {
	const { tree, question } = questionsAmong(examplesOf(exemplary)).find(({ question }) =>
		isNumberOnly(question)
	)!;
	const at = writeLink(walkTo(tree, question.id));
	await open(page, at);
	await expect(page.locator('[data-answer]').first()).toBeHidden();
	await page.keyboard.press('1');
	// Who does not know the number is not left alone.
	await page.keyboard.press('0');
	await expect(page.getByRole('link', { name: /^Continue, assuming/ })).toBeVisible();
	await page.getByRole('textbox', { name: /^Your number/ }).fill('20');
	// The key would have answered by now.
	await expect(page).toHaveURL(at);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/=20(&|$)/);
});
