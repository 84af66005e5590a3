/** A page on which any console error, warning or uncaught exception fails the test. */
import { test as base, expect } from '@playwright/test';

export const test = base.extend({
	page: async ({ page }, use) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('console', (message) => {
			const { url } = message.location();
			// The browser's own line for a page that is not there.
			const missing = message.text().includes('the server responded with a status of 404');
			// Playwright's own line where a test has no use for the worker.
			const barred = message.text() === 'Service Worker registration blocked by Playwright';
			if (['error', 'warning'].includes(message.type()) && !missing && !barred)
				faults.push(`${url}: ${message.text()}`);
		});
		await use(page);
		expect(faults).toEqual([]);
	}
});

export { expect };
