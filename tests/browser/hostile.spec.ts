/** Hostile and mangled links in a real browser: a page all the same, quiet, with no markup of a stranger's. */
import type { Page } from '@playwright/test';
import { compareLink } from '#lib/compare/compare-link.ts';
import { authoredTree } from '#lib/registry/registry.server.ts';
import { mapLink, writeLink } from '#lib/share/link.ts';
import { questionOf, type Tree } from '#lib/tree/tree.ts';
import { canary, hostileValues, mangle } from '../support/hostile.ts';
import { expect, test } from './quiet.ts';
import { longestPath, open, walkAlong, walked } from './site.ts';

/** Links of every kind of page that reads a query. */
function linksOf(tree: Tree): string[] {
	const walk = walkAlong(tree, longestPath(tree));
	const practice = authoredTree(tree.id).scenarios[0]!.id;
	return [writeLink(walk), writeLink({ ...walk, practice }), mapLink(walk), compareLink(walk)];
}

/** The link with a value for each of its parameters in turn, and for keys that are ours. */
function withValue(link: string, value: string, turn: number): string {
	const [path = '', search = ''] = link.split('?');
	const query = new URLSearchParams(search);
	const keys = [...query.keys(), 'pick', 'base', 'sort', '_at', '_scenario', '_theme', value];
	query.set(keys[turn % keys.length]!, value);
	// Half of them as a careless program writes them, with nothing escaped.
	const raw = [...query].map((pair) => pair.join('=')).join('&');
	return `${path}?${turn % 2 === 0 ? query : raw.replaceAll('#', '')}`;
}

interface Seen {
	link: string;
	fault: string;
}

/**
 * Follows links within the page, as clicks on them would, and gives those at which something of a
 * stranger's came alive, or no page with a heading of its own within five seconds. A link leads to
 * another page than the link before it, or to the same with another fragment: only so can the
 * heading of the page that it names be told from the one before.
 */
function followWithin(page: Page, links: readonly string[]): Promise<Seen[]> {
	return page.evaluate(
		async ({ links, canary }) => {
			const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
			const seen: Seen[] = [];
			for (const link of links) {
				const anchor = document.createElement('a');
				anchor.href = link;
				const { href } = anchor;
				const before = document.querySelector('h1');
				const stays = location.pathname === anchor.pathname;
				if (stays && location.search !== anchor.search) throw new Error(`same page: ${link}`);
				document.body.append(anchor);
				anchor.click();
				anchor.remove();
				const until = performance.now() + 5000;
				// Notes that can be read are written anew: the fragment may be another by now.
				const arrived = () => {
					const heading = document.querySelector('h1');
					return (
						location.href.split('#')[0] === href.split('#')[0] &&
						document.documentElement.dataset.replay === undefined &&
						(heading?.textContent ?? '').trim() !== '' &&
						(stays || heading !== before)
					);
				};
				while (!arrived() && performance.now() < until) await frame();
				await frame();
				if (!arrived()) seen.push({ link, fault: `no page; at ${location.href}` });
				if (document.querySelector(`[${canary}], ${canary}, main img, main iframe`))
					seen.push({ link, fault: 'markup' });
				if (document.querySelector('a[href^="javascript:" i]'))
					seen.push({ link, fault: 'script' });
				if (canary in window) seen.push({ link, fault: 'ran' });
			}
			return seen;
		},
		{ links, canary }
	);
}

for (const tree of walked) {
	test(`${tree.id}: hostile queries, followed within the page`, async ({ page }) => {
		const kinds = linksOf(tree);
		// Each value in two of the four kinds, of which no two in a row are the same page.
		const links = hostileValues.flatMap((value, i) =>
			[i % 2, (i % 2) + 2].map((kind) => withValue(kinds[kind]!, value, i + kind))
		);
		expect(links.length).toBeGreaterThan(80);
		await open(page, '/');
		expect(await followWithin(page, links)).toEqual([]);
	});

	test(`${tree.id}: hostile fragments`, async ({ page }) => {
		const walk = walkAlong(tree, longestPath(tree));
		const link = writeLink(walk);
		const hashes = hostileValues.map((value, i) => {
			const safe = new URLSearchParams({ n: value }).toString().slice(2);
			return `${['#n=0', '#n=1', '#'][i % 3]!}${safe}`;
		});
		const notes = hostileValues.map((text) => {
			const json = JSON.stringify({
				t: text,
				a: walk.steps.map(({ question }) => [question, text]),
				o: [[walk.node, text]]
			});
			return `#n=0${Buffer.from(json).toString('base64url')}`;
		});
		await open(page, link);
		expect(
			await followWithin(
				page,
				[...hashes, ...notes].map((hash) => link + hash)
			)
		).toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test(`${tree.id}: mangled links, loaded anew`, async ({ page, baseURL }) => {
		const start = questionOf(tree, tree.start).question;
		const links = linksOf(tree).flatMap((link, kind) =>
			[0, 1].map((i) => {
				// Every way of mangling comes up on one tree or another.
				const at = i + 2 * kind + 8 * walked.indexOf(tree);
				return mangle(link, at, 7 + at * 13, at * 5 + tree.nodes.size);
			})
		);
		const paths = [
			`/trees/${tree.id}/${encodeURIComponent(hostileValues[0]!)}?${start}=${tree.start}`,
			`/trees/${tree.id}/%00?a=b`,
			`/trees/${tree.id}/100%?a=b`,
			`/%FF%`,
			`/embed/trees/${tree.id}/${tree.start}?_theme=${encodeURIComponent(hostileValues[1]!)}`,
			`/trees/${tree.id}/${tree.start}#%`,
			`/trees/${tree.id}/${tree.start}#n=1%FF`,
			`/compare?pick=${encodeURIComponent(hostileValues[2]!)},${encodeURIComponent(hostileValues[3]!)}`,
			`/search?q=${encodeURIComponent(hostileValues[0]!)}`,
			`/scenarios/${encodeURIComponent(hostileValues[1]!)}`
		];
		for (const path of [...paths, ...links]) {
			// What is mangled at its beginning is no longer an address of this site.
			const url = new URL(path, baseURL);
			if (url.origin !== baseURL) continue;
			await page.goto(url.href);
			await expect(page.locator('html'), path).not.toHaveAttribute('data-replay');
			await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
			await expect(page.locator(`[${canary}], ${canary}, main img, main iframe`), path).toHaveCount(
				0
			);
			expect(await page.evaluate((name) => name in window, canary), path).toBe(false);
		}
	});
}
