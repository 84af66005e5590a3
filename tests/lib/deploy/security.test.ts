/** What docs/security.md says of packages and of the policy, and that what the documents name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error Plain Node runs it too, so it is JavaScript and has no types.
import config from '../../../svelte.config.js';

const read = (file: string) => readFileSync(file, 'utf8');

test('versions are exact, and the lock file holds a hash of each package', () => {
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
	const versions = { ...dependencies, ...devDependencies, ...optionalDependencies };
	for (const [name, version] of Object.entries(versions))
		expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
	const { packages } = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { integrity?: string; inBundle?: true }>;
	};
	for (const [path, { integrity, inBundle }] of Object.entries(packages))
		if (path !== '' && !inBundle)
			expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
});

test('what reaches the browser is what the document names', () => {
	const { dependencies } = JSON.parse(read('package.json'));
	const [, named = ''] = /reach the browser or its data: ([^;]+);/.exec(read('docs/security.md'))!;
	expect([...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(
		Object.keys(dependencies)
	);
});

test('the policy names no other host', () => {
	const sources = Object.values<string[]>(config.kit.csp.directives).flat();
	for (const source of sources)
		expect(source).toMatch(/^(self|none|data:|unsafe-hashes|sha256-.+)$/);
});

test('nothing on the site listens to messages of other pages', () => {
	const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	for (const { parentPath, name } of files)
		expect([name, read(`${parentPath}/${name}`)]).toEqual([
			name,
			expect.not.stringMatching(/onmessage|addEventListener\(\s*['"]message/)
		]);
});

test('every file and script that the documents name is there', () => {
	const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
	const documents = readdirSync('docs').filter((name) => name.endsWith('.md'));
	for (const file of ['README.md', ...documents.map((name) => `docs/${name}`)]) {
		const text = read(file);
		for (const [path] of text.matchAll(
			/(?:src|tests|scripts|deploy)\/[\w./[\]-]+\.(?:svelte|ts|js|conf)\b/g
		))
			expect([file, path, existsSync(path)]).toEqual([file, path, true]);
		for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toContain(script);
	}
});
