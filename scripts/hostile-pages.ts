/**
 * Opens hostile links of every kind in the built site, in Chromium, and says what went wrong at which: build first,
 * then node scripts/run.js scripts/hostile-pages.ts [count=500] [seed=1]
 */
import { once } from 'node:events';
import { argv, exit } from 'node:process';
import { chromium, type Page } from '@playwright/test';
import { seededRandom } from '#lib/layout/random.ts';
import { makeBomb } from '../tests/support/bomb.ts';
import { canary, hostileValues, mangle } from '../tests/support/hostile.ts';
import { readCorpus } from '../tests/support/open-link.ts';
// @ts-expect-error Plain Node runs it too, so it is JavaScript and has no types.
import { findBrowser } from './browser.js';
// @ts-expect-error As above.
import { createSiteServer } from './serve.js';

const [count = 500, seed = 1] = argv.slice(3).map(Number);
const random = seededRandom(seed);
const corpus = readCorpus().map(({ link }) => link);
const walks = corpus.filter((link) => /^\/trees\/[^/]+\/(?!map|compare)[^/?]+\?/.test(link));
const MiB = 2 ** 20;
const bomb = await makeBomb();

/** Kinds of hostile links, each made anew every time its turn comes. */
const kinds: Record<string, () => string> = {
	'a link mangled up to three times': () => {
		let link = any(corpus);
		for (let times = 1 + below(3); times > 0; times--)
			link = mangle(link, below(1000), below(link.length + 1), below(hostileValues.length));
		return link;
	},
	query: () => withQuery(any(walks), [...keysOf(any(walks)), encode(any(hostileValues))]),
	path: () =>
		`${any(['', '/trees', '/trees/messaging', '/candidates', '/scenarios', '/embed/trees'])}/${encode(any(hostileValues))}`,
	'keys that are ours': () =>
		withQuery(any(walks), [
			'_at',
			'_scenario',
			'_theme',
			'_with',
			'_queue.speed',
			'_',
			'__proto__'
		]),
	picks: () =>
		withQuery(any(['/compare?pick=ebs&pick=efs', '/trees/messaging/compare']), [
			'pick',
			'base',
			'sort',
			'differ'
		]),
	search: () => withQuery(any(['/search', '/scenarios']), ['q', 'subject', 'level', 'stand']),
	'plain fragment': () =>
		any(walks) + any(['#', '#n=', '#n=9', '#main', '#%']) + encode(any(hostileValues)),
	'notes with markup': () => `${any(walks)}#n=0${toBase64(notesOf(any(hostileValues)))}`,
	'notes, broken': () => {
		const whole = toBase64(notesOf(any(hostileValues)));
		return `${any(walks)}#n=${below(3)}${whole.slice(0, below(whole.length))}`;
	},
	'notes that unfold into 285 MiB': () => any(walks) + bomb
};

interface Seen {
	kind: string;
	link: string;
	fault: string;
}
const seen: Seen[] = [];
let current = { kind: '', link: '' };
const fault = (what: string) => seen.push({ ...current, fault: what });

const server = createSiteServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
const browser = await chromium.launch({
	...findBrowser(),
	args: ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=localhost;127.0.0.1']
});
const context = await browser.newContext({ serviceWorkers: 'block' });
await context.addInitScript(() => {
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		console.error(`policy: ${violatedDirective} ${blockedURI}`)
	);
});
const page = await context.newPage();
page.on('pageerror', (error) => fault(`page error: ${String(error)}`));
page.on('dialog', (dialog) => {
	fault(`dialog: ${dialog.message()}`);
	void dialog.dismiss();
});
page.on('console', (message) => {
	const text = message.text();
	// The browser's own line for a page that is not there, and Playwright's for the worker.
	if (/status of 40[04]|registration blocked by Playwright/.test(text)) return;
	if (['error', 'warning'].includes(message.type())) fault(`console: ${text}`);
});
page.on('request', (request) => {
	const url = request.url();
	if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) fault(`asks ${url}`);
});
context.on('page', () => fault('opens a window'));

const memory = await context.newCDPSession(page);
await memory.send('Performance.enable');
const counts = new Map<string, number>();
let [mostHeap, mostOfBomb, slowest] = [0, 0, { took: 0, link: '' }];

const names = Object.keys(kinds);
for (let i = 0; i < count; i++) {
	const kind = names[i % names.length]!;
	const address = new URL(origin + '/');
	let link = kinds[kind]!();
	// What is no address of this site is nobody's to open here.
	if (!link.startsWith('/') || new URL(link, address).origin !== origin) link = `/${encode(link)}`;
	current = { kind, link };
	// What pages before this one left behind is not its own.
	await memory.send('HeapProfiler.collectGarbage');
	const from = performance.now();
	await look(link);
	const took = performance.now() - from;
	if (took > slowest.took) slowest = { took, link };
	const heap = await heapOf();
	mostHeap = Math.max(mostHeap, heap);
	if (kind.includes('285')) mostOfBomb = Math.max(mostOfBomb, heap);
	counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
current = { kind: 'imported progress', link: '/scenarios' };
await page.goto(`${origin}/scenarios`);
await page.waitForFunction(settled);
for (const value of hostileValues) await importProgress(value);
counts.set(current.kind, hostileValues.length);
await browser.close();
server.close();

for (const [kind, times] of counts) {
	const faults = seen.filter((one) => one.kind === kind).length;
	console.log(`${String(times).padStart(5)}  ${kind}${faults > 0 ? `: ${faults} faults` : ''}`);
}
console.log(
	`JavaScript heap after a link at most ${inMiB(mostHeap)}, after a bomb ${inMiB(mostOfBomb)}`
);
console.log(`the slowest in ${slowest.took.toFixed(0)} ms: ${slowest.link.slice(0, 120)}`);
console.log(`${seen.length} faults`);
for (const { kind, link, fault } of seen.slice(0, 30))
	console.error(`${kind}: ${JSON.stringify(link.slice(0, 300))}\n    ${fault.slice(0, 300)}`);
exit(seen.length > 0 ? 1 : 0);

/** Opens a link anew and looks at what stands there. */
async function look(link: string): Promise<void> {
	try {
		// Another fragment alone would load nothing.
		await page.goto('about:blank');
		await page.goto(origin + link, { timeout: 20_000 });
		// What is data, and not a page, has none of this.
		if (/^\/api\/|\.(json|mmd|png|txt|xml)$/.test(new URL(page.url()).pathname)) return;
		await page.waitForFunction(settled, undefined, { timeout: 10_000 });
		// Notes are read, late parts come.
		await page.waitForTimeout(60);
		await expectPage(page);
	} catch (error) {
		fault(`no page: ${String(error).split('\n')[0]}`);
	}
}

/** Runs in the page: the script runs and the walk is replayed. */
function settled(): boolean {
	const there = document.querySelector('#svelte-announcer') !== null;
	return there && document.documentElement.dataset.replay === undefined;
}

async function expectPage(page: Page): Promise<void> {
	const found = await page.evaluate((canary) => {
		const heading = document.querySelector('h1');
		const ways = [...document.querySelectorAll('main a[href], main button, main input')].filter(
			(way) => way.checkVisibility()
		);
		const strange = `[${canary}], ${canary}, main img, main iframe, main script, a[href^="javascript:" i], [onload], [onerror], [onmouseover]`;
		return [
			...(heading?.textContent?.trim() && heading.checkVisibility() ? [] : ['no heading']),
			...(ways.length > 0 ? [] : ['no way on']),
			...(document.querySelector(strange) ? ['markup of a stranger’s'] : []),
			...(canary in window ? ['ran'] : [])
		];
	}, canary);
	found.forEach(fault);
}

async function heapOf(): Promise<number> {
	const { metrics } = await memory.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** Brings a hostile file of practice progress, as it is and where a result would name a scenario. */
async function importProgress(value: string): Promise<void> {
	try {
		const result = { scenario: value, mark: value, answers: { [value]: value }, at: value };
		for (const text of [
			value,
			JSON.stringify({ results: [result], set: { scenarios: [value] } })
		]) {
			await page
				.getByLabel('Import progress from a file')
				.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
			await page.getByText(/^(Imported|This file holds no)/).waitFor();
			await expectPage(page);
		}
	} catch (error) {
		fault(`no answer: ${String(error).split('\n')[0]}`);
	}
}

function keysOf(link: string): string[] {
	return [...new URLSearchParams(link.split('?')[1]?.split('#')[0]).keys()];
}

/** The link with a hostile value for one of these keys, escaped or as a careless program writes it. */
function withQuery(link: string, keys: readonly string[]): string {
	const [path = '', search = ''] = link.split('#')[0]!.split('?');
	const key = any(keys);
	const others = search.split('&').filter((pair) => pair && !pair.startsWith(`${key}=`));
	const value = any(hostileValues);
	const written = random() < 0.5 ? encode(value) : wellFormed(value).replace(/[#\r\n]/g, '');
	return `${path}?${[...others, `${key}=${written}`].join('&')}`;
}

function notesOf(text: string): string {
	const key = any(['kind', 'hours', '__proto__', text]);
	return JSON.stringify({ t: text, a: [[key, text]], o: [[text, text]] });
}

function toBase64(text: string): string {
	return Buffer.from(text).toString('base64url');
}

function encode(value: string): string {
	return encodeURIComponent(wellFormed(value));
}

function wellFormed(value: string): string {
	return new TextDecoder().decode(new TextEncoder().encode(value));
}

function inMiB(bytes: number): string {
	return `${(bytes / MiB).toFixed(1)} MiB`;
}

function any<One>(all: readonly One[]): One {
	return all[below(all.length)]!;
}

function below(bound: number): number {
	return Math.floor(random() * bound);
}
