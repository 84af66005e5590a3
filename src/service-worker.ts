/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the site for use without a network: scripts, styles and fonts at once, pages as they
 * are visited, and all pages of a tree with the first of them. What is kept is served first.
 */
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;

// The base tells apart two copies of the site on one host.
const family = `crossroads${base}@`;
const cacheName = family + version;
const home = `${base}/`;
const notFound = `${base}/404`;
const paths = new Set([...build, ...files, ...prerendered]);
const begunTrees = new Set<string>();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname } = new URL(url);
	// In dev nothing is built, and nothing kept is fresh.
	if (method !== 'GET' || origin !== worker.location.origin || build.length === 0) return;
	if (paths.has(pathname)) {
		event.respondWith(answer(event.request, pathname));
		event.waitUntil(keepTree(pathname));
	} else if (mode === 'navigate') {
		event.respondWith(fetch(event.request).catch((error) => keptOr(notFound, error)));
	}
});

async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	// Hashed files come from the browser's own cache where the page has fetched them already.
	await cache.addAll(build);
	for (const path of [...files, home, `${home}__data.json`, notFound]) await keep(cache, path);
	// The page that brought this worker was fetched before it, and so was what an older one kept.
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const old = await Promise.all(
		(await oldCaches()).map(async (name) => (await caches.open(name)).keys())
	);
	for (const { url } of [...windows, ...old.flat()]) await keepTree(new URL(url).pathname);
	await worker.skipWaiting();
}

async function activate(): Promise<void> {
	await Promise.all((await oldCaches()).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function oldCaches(): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(family) && name !== cacheName);
}

/** What is kept of a path, whatever its query; else what the network gives, which is kept. */
async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(cacheName);
	const kept = await cache.match(path, { ignoreVary: true });
	if (kept) return kept;
	try {
		const response = await fetch(request);
		if (response.ok && !response.redirected) await cache.put(path, response.clone());
		return response;
	} catch (error) {
		if (request.mode === 'navigate') return keptOr(home, error);
		throw error;
	}
}

async function keptOr(path: string, error: unknown): Promise<Response> {
	const cache = await caches.open(cacheName);
	const kept = await cache.match(path, { ignoreVary: true });
	if (!kept) throw error;
	return kept;
}

/** Fetches the pages of the tree to which a path belongs, one after another, once. */
async function keepTree(path: string): Promise<void> {
	const [, folder, id] = path.slice(base.length).split('/');
	const tree = `${base}/trees/${id}`;
	const stories = `${base}/api/scenarios/${id}.json`;
	if (folder !== 'trees' || !id || begunTrees.has(tree)) return;
	begunTrees.add(tree);
	try {
		const cache = await caches.open(cacheName);
		const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
		for (const page of prerendered) {
			const belongs = page === tree || page.startsWith(`${tree}/`) || page === stories;
			if (belongs && !kept.has(page)) await keep(cache, page);
		}
	} catch {
		// The network went; the tree's next page tries again.
		begunTrees.delete(tree);
	}
}

async function keep(cache: Cache, path: string): Promise<void> {
	const response = await fetch(path, { cache: 'no-cache' });
	if (response.ok && !response.redirected) await cache.put(path, response);
}
