import { sayWaysTo, waysTo } from '#lib/diagram/ways-to.ts';
import { mapLink, writeLink } from '#lib/share/link.ts';
import { nodeName } from '#lib/tree/tree.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, walkAlong, walked } from './site.ts';

for (const tree of walked) {
	const walk = walkAlong(tree, longestPath(tree));
	const name = `The ${tree.name} diagram`;

	test(`${tree.id}: the diagram is read and followed with a keyboard alone`, async ({ page }) => {
		await open(page, mapLink(walk));
		const diagram = page.getByRole('group', { name, exact: true });
		await diagram.focus();
		await page.keyboard.press('Tab');
		const first = diagram.getByRole('link').first();
		await expect(first).toBeFocused();
		await expect(
			page.getByText(sayWaysTo(waysTo(tree, tree.start), nodeName(tree, tree.start)))
		).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(writeLink(returnTo(walk, tree.start)));
	});

	test(`${tree.id}: what is pointed at says every way to it`, async ({ page }) => {
		await open(page, `/trees/${tree.id}/map`);
		const mark = page.getByRole('group', { name, exact: true }).getByRole('link').last();
		const id = (await mark.getAttribute('href'))!.split('/').at(-1)!;
		await mark.hover();
		await expect(page.getByText(sayWaysTo(waysTo(tree, id), nodeName(tree, id)))).toBeVisible();
		await page.mouse.move(0, 0);
		await expect(page.getByText('Point at a question or a recommendation')).toBeVisible();
	});

	test(`${tree.id}: the diagram is as wide as its place on a desk`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 844 });
		for (const link of [`/trees/${tree.id}/map`, writeLink(walk)]) {
			await open(page, link);
			const frame = page.getByRole('group', { name, exact: true });
			const beyond = await frame.evaluate((box) => box.scrollWidth - box.clientWidth);
			expect(beyond, link).toBeLessThanOrEqual(0);
		}
	});
}
