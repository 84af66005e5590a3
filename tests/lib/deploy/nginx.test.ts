/** The shipped server configuration, held against what the build has. `npm run test:nginx` runs it. */
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaNames } from '#lib/registry/schemas.server.ts';
import { treeFileNames } from '#lib/registry/tree-files.server.ts';
// @ts-expect-error Plain Node runs it too, so it is JavaScript and has no types.
import config from '../../../svelte.config.js';

const conf = readFileSync('deploy/nginx.conf', 'utf8').replace(/^\s*#.*$/gm, '');

/** A `map $uri …` of the configuration as nginx reads it: the exact word first, then the first pattern, then the default. */
function readMap(name: string): (uri: string) => string {
	const [, body = ''] = new RegExp(`map \\$uri \\$${name} \\{([^}]*)\\}`).exec(conf) ?? [];
	const rules = [...body.matchAll(/^\s*(\S+) "([^"]*)";$/gm)].map(
		([, key = '', value = '']) => [key, value] as const
	);
	const fallback = rules.find(([key]) => key === 'default')?.[1] ?? '';
	return (uri) =>
		rules.find(([key]) => key === uri)?.[1] ??
		rules.find(([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri))?.[1] ??
		fallback;
}

const cache = readMap('crossroads_cache');
const frames = readMap('crossroads_frames');
const oldFrames = readMap('crossroads_old_frames');
const readers = readMap('crossroads_readers');

const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.split(sep).join('/')}`)
	.map((file) => ({ path: file.replace(/\/[^/]*$/, '') || '/', file: file.split('/').at(-1)! }));
const pages = routes.filter(({ file }) => file === '+page.svelte').map(({ path }) => path);
const endpoints = routes.filter(({ file }) => file === '+server.ts').map(({ path }) => path);

describe('frames', () => {
	test.each(pages)('%s', (path) => {
		const embedded = path.startsWith('/embed/');
		expect(frames(path)).toBe(embedded ? 'frame-ancestors *' : "frame-ancestors 'none'");
		expect(oldFrames(path)).toBe(embedded ? '' : 'DENY');
	});

	test('only what is embedded: nothing that merely has the word in it', () => {
		for (const path of ['/embed', '/embedded/x', '/trees/embed/x', '/404.html'])
			expect(frames(path)).toBe("frame-ancestors 'none'");
	});

	test('the page’s own policy leaves them to the server, as it must', () => {
		expect(Object.keys(config.kit.csp.directives)).not.toContain('frame-ancestors');
	});
});

test('programs elsewhere may read the public data and llms.txt, and only those', () => {
	const open = [...pages, ...endpoints].filter((path) => readers(path) === '*');
	expect(new Set(open)).toEqual(
		new Set([...endpoints.filter((path) => path.startsWith('/api/')), '/llms.txt'])
	);
	for (const name of [...treeFileNames().map((file) => `trees/${file}`), ...schemaNames])
		expect(readers(`/api/${name}`)).toBe('*');
});

test('only files whose names change with what is in them are kept for good', () => {
	const folder = config.kit.appDir ?? '_app';
	expect(cache(`/${folder}/immutable/chunks/a.js`)).toBe('public, max-age=31536000, immutable');
	for (const path of [
		...pages,
		...endpoints,
		'/service-worker.js',
		`/${folder}/version.json`,
		'/404.html'
	])
		expect(cache(path)).toBe('no-cache');
});

test('a path without a page shows ours', () => {
	expect(conf).toContain('error_page 404 /404.html;');
	expect(pages).toContain('/404');
	expect(conf).toContain('try_files $uri $uri.html $uri/index.html =404;');
});

test('every kind of file that the site has is named by its type', () => {
	// What Debian's mime.types knows; the rest the configuration adds.
	const usual = ['css', 'html', 'js', 'json', 'png', 'svg', 'txt', 'woff2', 'xml'];
	const added = [...conf.matchAll(/^\s*\S+\/\S+ (\w+);$/gm)].map(([, ending]) => ending!);
	const served = [...readFileSync('scripts/serve.js', 'utf8').matchAll(/^\t'\.(\w+)':/gm)].map(
		([, ending]) => ending!
	);
	expect([...usual, ...added].toSorted()).toEqual(served.toSorted());
	const named = [...readdirSync('static'), ...treeFileNames(), ...schemaNames];
	for (const name of named) expect(served).toContain(name.split('.').at(-1));
});

test('what every answer carries', () => {
	const headers = [...conf.matchAll(/add_header (\S+) (.+) always;/g)].map(
		([, name, value]) => `${name}: ${value}`
	);
	expect(headers).toEqual([
		'Cache-Control: $crossroads_cache',
		'Content-Security-Policy: $crossroads_frames',
		'X-Frame-Options: $crossroads_old_frames',
		'Access-Control-Allow-Origin: $crossroads_readers',
		'X-Content-Type-Options: nosniff',
		'Referrer-Policy: strict-origin-when-cross-origin',
		'Permissions-Policy: "camera=(), geolocation=(), microphone=(), payment=(), usb=()"'
	]);
	// One in a location would drop all of these there.
	const [, location = ''] = /location [^{]*\{([^}]*)\}/.exec(conf) ?? [];
	expect(location).not.toContain('add_header');
});

test('compressed files are sent as they were built', () => {
	expect(conf).toContain('gzip_static on;');
	expect(conf).toContain('include crossroads-brotli*.conf;');
	expect(readFileSync('deploy/nginx-brotli.conf', 'utf8')).toMatch(/^brotli_static on;$/m);
});
