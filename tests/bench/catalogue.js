/**
 * What growth does: builds a made-up catalogue of fifty trees or so and holds it against its budgets,
 * beside the real one that stands in build/: node tests/bench/catalogue.js
 */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { env, exit } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.js';
import { makeRow, writeTable } from './rows.js';
import { serveFolder } from './serve.js';
import { weigh } from './weigh.js';

const size = 48;
const lists = ['index', 'trees', 'candidates', 'compare', 'scenarios'];
const root = resolve(import.meta.dirname, '../..');
const copy = join(root, '.cache/made-up');

const seconds = buildCopy();
console.log(
	writeTable(
		await measureGrowth({ real: join(root, 'build'), grown: join(copy, 'build'), seconds })
	)
);

/** Builds a copy of this project that has more trees; gives the seconds it took. */
function buildCopy() {
	rmSync(copy, { recursive: true, force: true });
	const parts = [
		'src',
		'static',
		'published',
		'scripts',
		'trees',
		'package.json',
		'package-lock.json'
	];
	for (const part of [...parts, 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'])
		cpSync(join(root, part), join(copy, part), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	cpSync(join(root, 'tests/support/made-up-trees.ts'), join(copy, 'trees/made-up-trees.ts'));
	for (const index of ['trees/index.ts', 'trees/candidates/index.ts'])
		cpSync(join(copy, index), join(copy, index.replace('index', 'real')));
	const grow = [
		`import { candidates as real } from './candidates/real.ts';`,
		`import { dimensions } from './dimensions/index.ts';`,
		`import { growCatalogue } from './made-up-trees.ts';`,
		`import { trees, planned } from './real.ts';`,
		`export const grown = growCatalogue({ trees, candidates: real, dimensions }, ${size});`,
		`export { planned };`
	];
	writeFileSync(join(copy, 'trees/grown.ts'), grow.join('\n'));
	writeFileSync(
		join(copy, 'trees/index.ts'),
		`import { grown, planned } from './grown.ts';\nexport const { trees } = grown;\nexport { planned };`
	);
	writeFileSync(
		join(copy, 'trees/candidates/index.ts'),
		`import { grown } from '../grown.ts';\nexport const { candidates } = grown;`
	);
	const began = performance.now();
	const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
		cwd: copy,
		env: { ...env, BASE_PATH: '' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) exit(1);
	return (performance.now() - began) / 1000;
}

/** Rows for both builds. */
async function measureGrowth({ real, grown, seconds }) {
	const trees = readJson(join(grown, 'api/trees.json'));
	const candidates = readJson(join(grown, 'api/candidates.json'));
	const what = `${trees.length} trees, ${candidates.length} candidates`;
	const row = (id, what, unit, ours, most) =>
		makeRow({ id: `growth.${id}`, what, unit, ours, goal: most === undefined ? {} : { most } });
	const { walks, offline } = await measureInBrowser({ real, grown, trees });
	return [
		...walks.map(({ path, before, after }) =>
			row(
				'walk',
				`${what}: ${path} (${before.toFixed(1)} KB), heavier by`,
				'%',
				(after / before - 1) * 100,
				2
			)
		),
		row('offline', `kept for use offline after one visit to ${offline.id}`, 'KB', offline.all, 400),
		row('offline-code', 'of it scripts, styles and fonts', 'KB', offline.code),
		row('offline-pages', 'of it pages and data', 'KB', offline.pages),
		row('search', 'first search payload', 'KB', packed(grown, 'search.json'), 80),
		...lists.map((name) =>
			row(
				'list',
				`/${name === 'index' ? '' : name}, the page`,
				'KB',
				packed(grown, `${name}.html`),
				40
			)
		),
		row('build', 'build, by the clock', 's', seconds, 90),
		row('folder', 'build/', 'MB', sizeOf(grown) / 1024 ** 2, 250)
	];
}

async function measureInBrowser({ real, grown, trees }) {
	const browser = await chromium.launch({
		...findBrowser(),
		args: ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=localhost;127.0.0.1']
	});
	const before = await serveFolder(real);
	const after = await serveFolder(grown);
	try {
		return {
			walks: await weighWalks(browser, { real, before, after }),
			offline: await weighOffline(browser, after, { build: grown, trees })
		};
	} finally {
		await browser.close();
		before.close();
		after.close();
	}
}

/** A question and an outcome of a tree that both builds have, in both. */
async function weighWalks(browser, { real, before, after }) {
	const { id, nodes } = readJson(join(real, 'api/trees/messaging.json'));
	const walks = [];
	for (const kind of ['question', 'outcome']) {
		const path = `/trees/${id}/${Object.keys(nodes).find((node) => nodes[node].kind === kind)}`;
		const weights = [];
		for (const { address } of [before, after]) {
			const { all, later } = await weigh(browser, address + path, '#svelte-announcer');
			weights.push(all + later);
		}
		walks.push({ path, before: weights[0], after: weights[1] });
	}
	return walks;
}

/** What the browser keeps after one visit to the largest tree, in KB compressed, by folder. */
async function weighOffline(browser, { address }, { build, trees }) {
	const { id, start } = trees.reduce((a, b) => (b.questions > a.questions ? b : a));
	const page = await browser.newPage({ bypassCSP: true });
	await page.goto(`${address}/trees/${id}/${start}`);
	const paths = await page.evaluate(listKept);
	await page.close();
	const weigh = (of) => paths.filter(of).reduce((sum, path) => sum + packed(build, path), 0);
	const isCode = (path) => path.startsWith('/_app/');
	return { id, all: weigh(() => true), code: weigh(isCode), pages: weigh((path) => !isCode(path)) };
}

/** Runs in the page: paths of all that is kept, once nothing has been added for some seconds. */
async function listKept() {
	const list = async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	};
	await navigator.serviceWorker.ready;
	let kept = [];
	for (let same = 0; same < 5;) {
		await new Promise((resolve) => setTimeout(resolve, 1000));
		const now = await list();
		same = now.length === kept.length ? same + 1 : 0;
		kept = now;
	}
	return kept;
}

function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** KB over the wire of a path of the site. */
function packed(build, path) {
	const file = [path, `${path}.html`, join(path, 'index.html')]
		.map((name) => join(build, decodeURIComponent(name)))
		.find((name) => existsSync(name) && statSync(name).isFile());
	const content = readFileSync(file);
	return (/\.(woff2|png)$/.test(file) ? content : brotliCompressSync(content)).length / 1024;
}

/** Bytes of all files below a folder. */
function sizeOf(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
