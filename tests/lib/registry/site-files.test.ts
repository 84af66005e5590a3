import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTrees } from '#lib/registry/registry.server.ts';
import {
	findablePages,
	writeLlms,
	writeRobots,
	writeSitemap
} from '#lib/registry/site-files.server.ts';
import { readSiteOrigin } from '../../../scripts/read-site-origin.js';

const site = { origin: 'https://a.example', base: '/docs' };

describe('the origin that the build is told', () => {
	test.each(['', 'https://a.example', 'http://127.0.0.1:4173'])('"%s" is taken', (told) => {
		expect(readSiteOrigin(told)).toBe(told);
	});

	test.each(['a.example', 'https://a.example/', 'https://a.example/docs', 'file:///srv'])(
		'%s is refused',
		(told) => {
			expect(() => readSiteOrigin(told)).toThrow(`SITE_ORIGIN is "${told}". Give scheme and host`);
		}
	);
});

test('the sitemap has a page of every route that is worth finding, each once', () => {
	const paths = findablePages().map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(sep))
		.filter((parts) => parts.at(-1) === '+page.svelte')
		.map((parts) => `/${parts.slice(0, -1).join('/')}`)
		// Neither frames nor pages of what is no more, nor those that are empty without a script.
		.filter((route) => !/^\/(embed|404|search|scenarios\/set)(\/|$)|=gone/.test(route));
	for (const route of routes) {
		const form = new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`);
		expect([route, paths.some((path) => form.test(path))]).toEqual([route, true]);
	}
	for (const { id, nodes } of allTrees())
		for (const node of nodes.keys()) expect(paths).toContain(`/trees/${id}/${node}`);
});

test('the sitemap gives whole addresses and the month of the review', () => {
	const { id, reviewed } = allTrees()[0]!;
	const written = writeSitemap(site);
	expect(written).toContain('<url><loc>https://a.example/docs/</loc></url>');
	expect(written).toContain(
		`<url><loc>https://a.example/docs/trees/${id}</loc><lastmod>${reviewed}</lastmod></url>`
	);
	expect(written.match(/<loc>[^<]*[^a-z0-9/:.-][^<]*<\/loc>/)).toBeNull();
});

test('robots.txt names the sitemap where there is one', () => {
	expect(writeRobots(site)).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://a.example/docs/sitemap.xml\n'
	);
	expect(writeRobots({ base: '' })).toBe('User-agent: *\nAllow: /\n');
});

test('llms.txt begins as the form asks, and points to the data of every decision', () => {
	const written = writeLlms(site);
	expect(written).toMatch(/^# Crossroads\n\n> \S/);
	for (const { id, title } of allTrees())
		expect(written).toContain(`- [${title}](https://a.example/docs/api/trees/${id}.json): `);
	expect(writeLlms({ base: '' })).toContain('](/api/trees.json)');
});
