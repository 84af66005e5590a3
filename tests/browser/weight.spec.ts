/**
 * What the heaviest walk pages weigh, cold and compressed by brotli, so that nothing is added
 * unseen. docs/decisions/0006 says why the bounds are above the design's. The annotations in
 * test-results/browser.json hold what was weighed.
 */
import { brotliCompressSync } from 'node:zlib';
import { writeLink } from '#lib/share/link.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, trees, walkAlong } from './site.ts';

/** In KB of 1,024 bytes. */
const most = { html: 20, script: 80, all: 130 };

for (const tree of trees) {
	const outcome = walkAlong(tree, longestPath(tree));
	const question = returnTo(outcome, outcome.steps.at(-1)!.node);
	for (const walk of [question, outcome]) {
		test(`${tree.id}: "${walk.node}" weighs no more than it may`, async ({ page }) => {
			const files = new Map<string, Promise<Buffer>>();
			page.on('response', (response) => void files.set(response.url(), response.body()));
			await page.goto(writeLink(walk), { waitUntil: 'networkidle' });
			const weight = { html: 0, script: 0, all: 0 };
			for (const [url, body] of files) {
				// Fonts are compressed as they are.
				const content = await body;
				const bytes = url.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
				weight.all += bytes / 1024;
				if (url.endsWith('.js')) weight.script += bytes / 1024;
				if (url === page.url()) weight.html += bytes / 1024;
			}
			const { html, script, all } = weight;
			test.info().annotations.push({
				type: 'weight',
				description: `HTML ${html.toFixed(1)}, JavaScript ${script.toFixed(1)}, all ${all.toFixed(1)} KB`
			});
			expect(html).toBeGreaterThan(1);
			expect(html).toBeLessThanOrEqual(most.html);
			expect(script).toBeGreaterThan(20);
			expect(script).toBeLessThanOrEqual(most.script);
			expect(all).toBeLessThanOrEqual(most.all);
		});
	}
}
