/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the site for use without a network: its scripts, styles and fonts at once, pages as they
 * are visited, and what all pages of a tree are made of with the first of them. What is kept is
 * served first. A page that is not kept but its data is made in the browser, from a shell.
 */
import { base, files, version } from '$service-worker';
import { cacheFamily } from '#view/offline/cache-family.ts';
import { savesData } from '#view/ui/saves-data.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

const family = cacheFamily(base);
const cacheName = family + version;
/** Pages of so many earlier versions may still be open: their scripts stay. */
const formerKept = 2;
const home = `${base}/`;
const shell = `${base}/shell`;
const lists = `${base}/_app/kept/`;
const immutable = `${base}/_app/immutable/`;
/** It says whether there is a newer site, so it comes from the network. */
const latest = `${base}/_app/version.json`;
const begunTrees = new Set<string>();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	const ours = origin === worker.location.origin && pathname.startsWith(home);
	if (method !== 'GET' || !ours || pathname === latest) return;
	event.respondWith(answer(event, pathname));
	event.waitUntil(keepTree(pathname));
});

async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	// Hashed files come from the browser's own cache where the page has fetched them already.
	const shared = await listKept('site');
	if (!shared) throw new Error('the list of what to keep is not there');
	await cache.addAll(shared);
	for (const path of [...files, shell, `${home}__data.json`, `${base}/search.json`])
		await keep(cache, path);
	// The page that brought this worker was fetched before it, and so was what an older one kept.
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const former = (await formerCaches()).at(-1);
	const old = former ? await (await caches.open(former)).keys() : [];
	for (const { url } of [...windows, ...old]) await keepTree(new URL(url).pathname);
	await worker.skipWaiting();
}

async function activate(): Promise<void> {
	const former = await formerCaches();
	await Promise.all(former.slice(0, -formerKept).map((name) => caches.delete(name)));
	await Promise.all(former.slice(-formerKept).map(keepScriptsOnly));
	await worker.clients.claim();
}

/** Names of the caches of other versions, oldest first. */
async function formerCaches(): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(family) && name !== cacheName);
}

/** Of another version only its scripts are asked for. */
async function keepScriptsOnly(name: string): Promise<void> {
	const cache = await caches.open(name);
	const others = (await cache.keys()).filter(
		({ url }) => !new URL(url).pathname.startsWith(immutable)
	);
	await Promise.all(others.map((request) => cache.delete(request)));
}

/** What is kept of a path, whatever its query; else what the network gives, which is kept. */
async function answer(event: FetchEvent, path: string): Promise<Response> {
	const { request } = event;
	const kept = await find(path);
	if (kept) return kept;
	let response: Response;
	try {
		response = await fetch(request);
	} catch (error) {
		const made = request.mode === 'navigate' ? await find(shell) : undefined;
		if (made) return made;
		throw error;
	}
	// Where the storage is full, the page has what it asked for all the same.
	if (isWhole(response)) event.waitUntil(keepAnswer(path, response.clone()).catch(() => undefined));
	return response;
}

function isWhole({ status, redirected }: Response): boolean {
	return status === 200 && !redirected;
}

/** Keeps what the network gave; but a page of a newer version does not stand among those of this one. */
async function keepAnswer(path: string, response: Response): Promise<void> {
	if (!path.startsWith(immutable)) {
		const said = await fetch(latest, { cache: 'no-cache' });
		if (((await said.json()) as { version: string }).version !== version) return;
	}
	await (await caches.open(cacheName)).put(path, response);
}

/** What is kept of a path. Scripts, named by their content, may be those of an earlier version. */
async function find(path: string): Promise<Response | undefined> {
	try {
		const cache = path.startsWith(immutable) ? caches : await caches.open(cacheName);
		return await cache.match(path, { ignoreVary: true });
	} catch {
		// The network may have it still.
		return undefined;
	}
}

/** Fetches what the pages of the tree to which a path belongs are made of, once. */
async function keepTree(path: string): Promise<void> {
	const [, folder, id] = path.slice(base.length).split('/');
	if (folder !== 'trees' || !id || begunTrees.has(id) || savesData()) return;
	begunTrees.add(id);
	try {
		const cache = await caches.open(cacheName);
		const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
		for (const page of (await listKept(id)) ?? []) if (!kept.has(page)) await keep(cache, page);
	} catch {
		// The network went; the tree's next page tries again.
		begunTrees.delete(id);
	}
}

/** Paths to keep: of the site, or of a tree; undefined where there is no such tree. */
async function listKept(name: string): Promise<string[] | undefined> {
	const response = await fetch(`${lists}${name}.json`, { cache: 'no-cache' });
	if (response.status === 404) return undefined;
	return ((await response.json()) as string[]).map((path) => home + path);
}

/** @throws where the network does not give it: the browser, or the tree's next page, tries again. */
async function keep(cache: Cache, path: string): Promise<void> {
	const response = await fetch(path, { cache: 'no-cache' });
	if (!isWhole(response)) throw new Error(`${path} is not there`);
	await cache.put(path, response);
}
