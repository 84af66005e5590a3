/** The version by which browsers keep the site offline. */
import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('changes with what the site is made of, and not with the corpus of links', () => {
	const folder = mkdtempSync(join(tmpdir(), 'version-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const name of ['published', 'scripts', 'src', 'static', 'trees'])
		mkdirSync(join(folder, name));
	for (const name of [
		'svelte.config.js',
		'vite.config.ts',
		'package.json',
		'package-lock.json',
		'scripts/read-site-origin.js'
	])
		cpSync(name, join(folder, name));
	symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
	for (const name of ['links.txt', 'changes.ts'])
		writeFileSync(join(folder, 'published', name), '');
	const version = () =>
		execFileSync(
			process.execPath,
			[
				'--input-type=module',
				'-e',
				"process.stdout.write((await import('./svelte.config.js')).default.kit.version.name)"
			],
			{ cwd: folder, encoding: 'utf8' }
		);
	const before = version();
	appendFileSync(join(folder, 'published/links.txt'), '/trees/travel\n');
	expect(version()).toBe(before);
	appendFileSync(join(folder, 'published/changes.ts'), '// one more\n');
	const after = version();
	expect(after).not.toBe(before);
	// How it is put together changes its files too.
	appendFileSync(join(folder, 'vite.config.ts'), '// one more\n');
	expect(version()).not.toBe(after);
});
