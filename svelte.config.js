import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSiteOrigin } from './scripts/read-site-origin.js';

/**
 * A version that changes when, and only when, what the site is made of does: the offline copies
 * in browsers are kept by it, and two builds of one state are the same to the byte.
 */
function hashSources() {
	const settings = ['BASE_PATH', 'SITE_ORIGIN', 'VITE_FEEDBACK_ADDRESS'];
	const hash = createHash('sha256').update(settings.map((name) => process.env[name]).join('\n'));
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts'])
		hash.update(readFileSync(file));
	for (const folder of ['published', 'scripts', 'src', 'static', 'trees']) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			// No page is made of the corpus: it is for the tests.
			if (!entry.isFile() || entry.name === 'links.txt') continue;
			const path = join(entry.parentPath ?? entry.path, entry.name);
			hash.update(path).update(readFileSync(path));
		}
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * Components in a fixed order: a component's styles are named by its place, a third as long as a hash. One that is new
 * since the dev server began goes by its path.
 */
const components = readdirSync('src', { recursive: true })
	.map((name) => join('src', name))
	.filter((name) => name.endsWith('.svelte'))
	.sort();

const siteOrigin = readSiteOrigin();

/** Fails on routes without a page, but for those of trees that are no more, where there may be none, and for previews and the sitemap, which need the site's address. */
function failUnlessMeant({ routes, message }) {
	const isMeant = (route) =>
		route.includes('[tree=gone]') || (!siteOrigin && /^\/(og\/|sitemap\.)/.test(route));
	if (!routes.every(isMeant)) throw new Error(message);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		cssHash: ({ filename, hash }) => {
			const at = components.indexOf(relative('', filename));
			return at < 0 ? `svelte-${hash(filename)}` : `_${at.toString(36)}`;
		}
	},
	kit: {
		adapter: adapter({
			// What the worker answers with where it has a page's data but not the page.
			fallback: 'shell.html'
		}),
		version: { name: hashSources() },
		paths: { relative: false, base: process.env.BASE_PATH ?? '' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute on our pages: Kit's route announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		// keepOffline starts it: within another site's frame it is not wanted.
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: failUnlessMeant,
			// So that the addresses of canonical links and previews are followed, and none of them is wrong.
			...(siteOrigin && { origin: siteOrigin })
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../published/**/*.ts',
					'../trees/**/*.ts',
					'../scripts/**/*.ts',
					'../tests/**/*.ts',
					'../*.config.ts'
				]
			})
		}
	}
};
