/** Every measurement, one after another, with nothing running beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from '../../scripts/browser.js';
import { timeQuestions } from './graph.js';
import { timeLayouts } from './layout.js';
import { buildPages } from './pages/build.js';
import { timeDiagrams } from './paint.js';
import { timePanning } from './pan.js';
import { longestPaths } from './paths.js';
import { timePresses } from './press.js';
import { serveFolder } from './serve.js';
import { weighPages } from './weigh.js';

/** All rows, for the site that stands in `build/` below `root`. */
export async function measureAll(root) {
	const build = join(root, 'build');
	const { module: ours } = await runnerImport(join(root, 'tests/support/measured.ts'), {
		configFile: false,
		logLevel: 'error'
	});
	const tree = readLargest(build);
	const own = ours.allTrees().find(({ id }) => id === tree.id);
	const inNode = [
		...(await timeLayouts({ ours, tree: own })),
		...(await timeQuestions({ ours, tree: own }))
	];
	return [...(await measureInBrowser({ root, build, tree, large: ours.largePlate() })), ...inNode];
}

async function measureInBrowser({ root, build, tree, large }) {
	const folder = join(root, '.cache/bench');
	const diagram = readFileSync(join(build, `api/trees/${tree.id}.mmd`), 'utf8');
	await buildPages({ folder, tree, diagram, large });
	const site = await serveFolder(build);
	const peers = await serveFolder(folder);
	const browser = await chromium.launch({
		...findBrowser(),
		// Browsers call home unasked; whatever is not this machine goes to a port where nobody listens.
		args: ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=localhost;127.0.0.1']
	});
	const where = { browser, site: site.address, peers: peers.address, tree };
	try {
		return [
			...(await weighPages({ ...where, ...heaviestPages(build) })),
			...(await timePresses({ ...where, paths: longestPaths(tree) })),
			...(await timeDiagrams(where)),
			...(await timePanning({ ...where, plate: large.plate }))
		];
	} finally {
		await browser.close();
		site.close();
		peers.close();
	}
}

function readJson(...names) {
	return JSON.parse(readFileSync(join(...names), 'utf8'));
}

function readTree(build, id) {
	return readJson(build, `api/trees/${id}.json`);
}

/** The tree with the most questions. */
function readLargest(build) {
	const all = readJson(build, 'api/trees.json');
	const { id } = all.reduce((a, b) => (b.questions > a.questions ? b : a));
	return readTree(build, id);
}

/** Of each tree the question and the outcome with the heaviest HTML, as paths. */
function heaviestPages(build) {
	const heaviestOf = ({ id, nodes }, kind) => {
		const pages = Object.keys(nodes)
			.filter((node) => nodes[node].kind === kind)
			.map((node) => `/trees/${id}/${node}`);
		const weights = pages.map(
			(page) => brotliCompressSync(readFileSync(join(build, `${page}.html`))).length
		);
		return pages[weights.indexOf(Math.max(...weights))];
	};
	const trees = readJson(build, 'api/trees.json').map(({ id }) => readTree(build, id));
	return {
		questions: trees.map((tree) => heaviestOf(tree, 'question')),
		outcomes: trees.map((tree) => heaviestOf(tree, 'outcome'))
	};
}
