/** A page on which any console error, warning or uncaught exception fails the test. */
import { test as base, expect, type Page, type Response } from '@playwright/test';

export const test = base.extend<{
	/** Whether the test takes the network away, so that the browser says what it could not fetch. */
	losesNetwork: boolean;
}>({
	losesNetwork: [false, { option: true }],
	page: async ({ page, javaScriptEnabled, losesNetwork }, use) => {
		if (javaScriptEnabled !== false) waitForScript(page);
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('console', (message) => {
			const { url } = message.location();
			// The browser's own line for a page that is not there.
			const missing = message.text().includes('the server responded with a status of 404');
			// Playwright's own line where a test has no use for the worker.
			const barred = message.text() === 'Service Worker registration blocked by Playwright';
			const unfetched =
				losesNetwork &&
				/^(Failed to load resource: net::|TypeError: Failed to fetch)/.test(message.text());
			if (['error', 'warning'].includes(message.type()) && !missing && !barred && !unfetched)
				faults.push(`${url}: ${message.text()}`);
		});
		await use(page);
		expect(faults).toEqual([]);
	}
});

/** Makes every visit wait until the page's script runs: what is clicked or typed before is lost. */
function waitForScript(page: Page): void {
	const awake = async (response: Response | null) => {
		// Kit puts its route announcer into the page once it runs.
		if (response?.headers()['content-type']?.startsWith('text/html'))
			await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		return response;
	};
	const { goto, reload } = page;
	page.goto = async (...to) => awake(await goto.apply(page, to));
	page.reload = async (...how) => awake(await reload.apply(page, how));
}

export { expect };
