import { defineConfig } from '@playwright/test';
// @ts-expect-error Plain Node runs it too, so it is JavaScript and has no types.
import { findBrowser } from './scripts/browser.js';

const port = process.env.PORT ?? '4174';
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Some tests open every node of a tree; a shared machine may take its time.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: port },
		url: address,
		reuseExistingServer: false
	},
	use: {
		baseURL: address,
		screenshot: 'only-on-failure',
		serviceWorkers: 'block',
		launchOptions: {
			...findBrowser(),
			// Browsers call home unasked; whatever is not this machine goes to a port where nobody listens.
			args: ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=localhost;127.0.0.1']
		}
	},
	projects: [
		{ name: 'chromium' },
		// Reads the files of build/; no browser starts.
		{ name: 'built', testDir: 'tests/trees', testMatch: 'built-links.spec.ts' }
	]
});
