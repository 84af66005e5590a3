import { examplesOf, questionsAmong } from './kinds.ts';
import { expect, test } from './quiet.ts';
import { exemplary, walked } from './site.ts';
import { questionOf } from '#lib/tree/tree.ts';

for (const tree of walked) {
	test(`${tree.id}: not sure shows how to find out and marks the assumption up to the outcome`, async ({
		page
	}) => {
		await page.goto(`/trees/${tree.id}/${tree.start}`);
		while (await page.getByText('Not sure', { exact: true }).isVisible()) {
			const before = page.url();
			await page.getByText('Not sure', { exact: true }).click();
			await expect(page.getByText('How to find out.')).toBeVisible();
			await page.locator('a[data-answer="unsure"]').click();
			await expect(page).not.toHaveURL(before);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		const start = questionOf(tree, tree.start);
		expect(page.url()).toContain(`${start.question}=unsure.${start.assume}`);
		await expect(page.getByText('Assuming', { exact: true }).first()).toBeVisible();
		await expect(page.getByText('assumed', { exact: true }).first()).toBeVisible();
		// Back at the question the help is unfolded, and no answer is called one's own.
		await page.getByRole('link', { name: 'How to find out' }).first().click();
		await expect(page.getByText('How to find out.')).toBeVisible();
		await expect(page.getByText('Your answer so far')).toHaveCount(0);
	});
}

for (const { tree, question } of questionsAmong(examplesOf(exemplary))) {
	const { input } = question;
	if (!input) continue;
	test(`${tree.id}: "${question.id}" takes a number, and says what is wrong with a bad one`, async ({
		page
	}) => {
		await page.goto(`/trees/${tree.id}/${question.id}`);
		const field = page.getByLabel(`Your number, in ${input.unit}`);
		for (const bad of ['', 'many', String(input.max + input.step), '<b>1</b>']) {
			await field.fill(bad);
			await page.getByRole('button', { name: 'Continue' }).click();
			await expect(page.getByText(/^Give a (whole )?number from/)).toBeVisible();
		}
		// The same where a link holds it.
		await page.goto(
			`/trees/${tree.id}/${question.id}?${question.question}=${input.max + input.step}`
		);
		await expect(page.getByText(/^Give a (whole )?number from/)).toBeVisible();
		await field.fill(String(input.min));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`[?&]${question.question}=${input.min}(&|$)`));
	});
}

for (const tree of walked) {
	test(`${tree.id}: a link made under another assumption keeps it`, async ({ page }) => {
		const start = questionOf(tree, tree.start);
		const other = start.ways.find(({ id }) => id !== start.assume)!;
		await page.goto(`/trees/${tree.id}/${other.to}?${start.question}=unsure.${other.id}`);
		await expect(page.getByText('assumed', { exact: true }).first()).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`=unsure\\.${other.id}$`));
	});
}
