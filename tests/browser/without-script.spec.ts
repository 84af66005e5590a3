import { examplesOf, questionsAmong } from './kinds.ts';
import { expect, test } from './quiet.ts';
import { exemplary, longestPath, walked } from './site.ts';

test.use({ javaScriptEnabled: false });

test('every kind of question can be answered', async ({ page }) => {
	for (const { tree, question } of questionsAmong(examplesOf(exemplary))) {
		await page.goto(`/trees/${tree.id}/${question.id}`);
		const answers = page.locator('a[data-answer]:not([data-answer="unsure"])');
		await expect(answers.filter({ visible: true })).toHaveCount(question.ways.length);
		// A number takes a script; its answers can be chosen all the same.
		await expect(page.getByRole('textbox')).toHaveCount(0);
	}
});

for (const tree of walked) {
	test(`${tree.id}: plain answer links lead from the first page to a recommendation`, async ({
		page
	}) => {
		await page.goto(`/trees/${tree.id}`);
		await page.getByRole('link', { name: 'Begin', exact: true }).click();
		for (const { node, way } of longestPath(tree)) {
			await expect(page).toHaveURL(new RegExp(`/trees/${tree.id}/${node}(\\?|$)`));
			await page.locator(`a[data-answer="${way.id}"]`).click();
		}
		await expect(page.getByRole('heading', { name: 'Answers that lead here' })).toBeVisible();
	});

	test(`${tree.id}: a page in the middle says that earlier answers are unknown`, async ({
		page
	}) => {
		const middle = [...tree.nodes.values()].find(
			(node) => node.kind === 'question' && node.id !== tree.start
		)!;
		await page.goto(`/trees/${tree.id}/${middle.id}`);
		await expect(page.getByText('You came in partway through.')).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Still possible/ })).toBeVisible();
		await page.getByText('Not sure', { exact: true }).click();
		await expect(page.getByText('How to find out.')).toBeVisible();
	});

	test(`${tree.id}: an outcome stands on its own`, async ({ page }) => {
		const outcome = [...tree.nodes.values()].find((node) => node.kind === 'outcome')!;
		await page.goto(`/trees/${tree.id}/${outcome.id}`);
		for (const name of [
			'What else to watch',
			'Answers that lead here',
			'Next decisions',
			'Sources'
		]) {
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		}
	});
}
