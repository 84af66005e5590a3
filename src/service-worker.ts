/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the site for use without a network: its scripts, styles and fonts at once, pages as they
 * are visited, and what all pages of a tree are made of with the first of them. What is kept is
 * served first. A page that is not kept but its data is made in the browser, from a shell.
 */
import { base, files, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;

// The base tells apart two copies of the site on one host.
const family = `crossroads${base}@`;
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
	event.respondWith(answer(event.request, pathname));
	event.waitUntil(keepTree(pathname));
});

async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	// Hashed files come from the browser's own cache where the page has fetched them already.
	await cache.addAll(await listKept('site'));
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
	await worker.clients.claim();
}

/** Names of the caches of other versions, oldest first. */
async function formerCaches(): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(family) && name !== cacheName);
}

/** What is kept of a path, whatever its query; else what the network gives, which is kept. */
async function answer(request: Request, path: string): Promise<Response> {
	const kept = await find(path);
	if (kept) return kept;
	try {
		const response = await fetch(request);
		if (response.ok && !response.redirected)
			await (await caches.open(cacheName)).put(path, response.clone());
		return response;
	} catch (error) {
		const made = request.mode === 'navigate' ? await find(shell) : undefined;
		if (made) return made;
		throw error;
	}
}

/** What is kept of a path. Scripts, named by their content, may be those of an earlier version. */
async function find(path: string): Promise<Response | undefined> {
	const cache = path.startsWith(immutable) ? caches : await caches.open(cacheName);
	return cache.match(path, { ignoreVary: true });
}

/** Fetches what the pages of the tree to which a path belongs are made of, once. */
async function keepTree(path: string): Promise<void> {
	const [, folder, id] = path.slice(base.length).split('/');
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (folder !== 'trees' || !id || begunTrees.has(id) || connection?.saveData) return;
	begunTrees.add(id);
	try {
		const cache = await caches.open(cacheName);
		const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
		for (const page of await listKept(id)) if (!kept.has(page)) await keep(cache, page);
	} catch {
		// The network went; the tree's next page tries again.
		begunTrees.delete(id);
	}
}

/** Paths to keep: of the site, or of a tree; none where there is no such tree. */
async function listKept(name: string): Promise<string[]> {
	const response = await fetch(`${lists}${name}.json`, { cache: 'no-cache' });
	if (!response.ok) return [];
	return ((await response.json()) as string[]).map((path) => home + path);
}

async function keep(cache: Cache, path: string): Promise<void> {
	const response = await fetch(path, { cache: 'no-cache' });
	if (response.ok && !response.redirected) await cache.put(path, response);
}
