/**
 * What the heaviest walk pages weigh, cold and compressed by brotli, until they can be answered,
 * and what comes after that for the next step; so that nothing is added unseen. The annotations in
 * test-results/browser.json hold what was weighed.
 */
import { brotliCompressSync } from 'node:zlib';
import { allTrees } from '#lib/registry/registry.server.ts';
import { writeLink } from '#lib/share/link.ts';
import { returnTo } from '#lib/walk/walk.ts';
import { expect, test } from './quiet.ts';
import { longestPath, walkAlong, walked } from './site.ts';

/**
 * In KB of 1,024 bytes: what is reached. For scripts that is more than is wanted, 56, for styles by a few bytes, 12, and for all of a page, 110;
 * docs/performance.md says why.
 */
const most = { html: 10, style: 12.2, font: 34, later: 40 };
const mostOf = {
	question: { ...most, script: 60, all: 110.8 },
	// The still of a picture is markup.
	outcome: { ...most, html: 11, script: 74.5, all: 130 }
};

/** The stylesheet of pictures counts apart. */
function isOfPictures(url: string): boolean {
	return /\/pictures\.[^/]*\.css$/.test(url);
}

/** The trees that the browser walks, and the one with the most nodes. */
const largest = allTrees().toSorted((a, b) => b.nodes.size - a.nodes.size)[0]!;
const weighed = new Set([...walked, largest]);

for (const tree of weighed) {
	const outcome = walkAlong(tree, longestPath(tree));
	const question = returnTo(outcome, outcome.steps.at(-1)!.node);
	for (const [kind, walk] of Object.entries({ question, outcome })) {
		test(`${tree.id}: "${walk.node}" weighs no more than it may`, async ({ page }) => {
			await page.addInitScript(noteWhenAwake);
			const files: { url: string; kind: string; asked: () => number; body: Promise<Buffer> }[] = [];
			page.on('response', (response) => {
				const request = response.request();
				const asked = () => request.timing().startTime;
				const kind = request.resourceType();
				files.push({ url: response.url(), kind, asked, body: response.body() });
			});
			await page.goto(writeLink(walk), { waitUntil: 'networkidle' });
			const awake = await page.evaluate(() => performance.timeOrigin + globalThis.awakeAt);
			const weight = { html: 0, script: 0, style: 0, font: 0, all: 0, later: 0 };
			const places = { document: 'html', script: 'script', stylesheet: 'style', font: 'font' };
			for (const { url, kind, asked, body } of files) {
				// Fonts are compressed as they are.
				const content = await body;
				const bytes = kind === 'font' ? content.length : brotliCompressSync(content).length;
				const place = places[kind as keyof typeof places] as keyof typeof weight | undefined;
				if (isOfPictures(url)) continue;
				if (asked() > awake) weight.later += bytes / 1024;
				else {
					weight.all += bytes / 1024;
					if (place) weight[place] += bytes / 1024;
				}
			}
			test.info().annotations.push({
				type: 'weight',
				description: Object.entries(weight)
					.map(([what, kilobytes]) => `${what} ${kilobytes.toFixed(1)}`)
					.join(', ')
			});
			expect(
				files.filter(({ url, kind }) => kind === 'stylesheet' && !isOfPictures(url))
			).toHaveLength(1);
			expect(weight.html).toBeGreaterThan(1);
			expect(weight.script).toBeGreaterThan(20);
			for (const [what, bound] of Object.entries(mostOf[kind as keyof typeof mostOf]))
				expect(weight[what as keyof typeof weight], what).toBeLessThanOrEqual(bound);
		});
	}
}

declare global {
	var awakeAt: number;
}

/** Runs in the page: `awakeAt` becomes the time at which Kit puts its announcer in, as it does once links work. */
function noteWhenAwake(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('#svelte-announcer')) return;
		globalThis.awakeAt = performance.now();
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

test('nothing but the stylesheet and one small script of ours holds up the first paint', async ({
	request
}) => {
	const [tree] = allTrees();
	const html = await (await request.get(`/trees/${tree!.id}/${tree!.start}`)).text();
	const [head = ''] = html.split('</head>');
	expect(head.match(/<link[^>]*rel="stylesheet"/g)).toHaveLength(1);
	const scripts = [...head.matchAll(/<script(?![^>]*type="module")[^>]*src="([^"]*)"/g)];
	expect(scripts).toHaveLength(1);
	const early = await (await request.get(scripts[0]![1]!)).body();
	expect(brotliCompressSync(early).length).toBeLessThanOrEqual(1024);
});
