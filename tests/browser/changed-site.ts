/**
 * A second site, as it will be once ids have changed: this one, with a record of other ids and what
 * became of them. Built into test-results/, from a copy of the sources.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeRecord } from '#lib/published/add.ts';
import { readPublished } from '#lib/registry/published.server.ts';
import { changePublished, changes } from '../support/changed-record.ts';

const folder = resolve('test-results/changed-site');
const copied = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'published',
	'scripts',
	'src',
	'static',
	'trees'
];

/** Where it takes word of what is wrong; the first site takes none. */
export const feedbackAddress = 'https://tracker.example/new';

/** Builds the site, checks its content and serves it. Gives the server and its address. */
export async function serveChangedSite(): Promise<{ server: Server; address: string }> {
	rmSync(folder, { recursive: true, force: true });
	for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
	writePast();
	const run = (...command: string[]) =>
		execFileSync(process.execPath, command, {
			cwd: folder,
			env: { ...process.env, VITE_FEEDBACK_ADDRESS: feedbackAddress },
			stdio: 'pipe'
		});
	run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
	// Fails where the entries and the record do not hold together.
	run('scripts/run.js', 'scripts/check-trees.ts');
	run('node_modules/vite/bin/vite.js', 'build');
	const { createSiteServer } = (await import(
		pathToFileURL(join(folder, 'scripts/serve.js')).href
	)) as { createSiteServer: () => Server };
	const server = createSiteServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function writePast(): void {
	const file = (name: string) => join(folder, 'published', name);
	const { trees, candidates } = changePublished(readPublished());
	for (const record of trees) writeFileSync(file(`trees/${record.id}.json`), writeRecord(record));
	writeFileSync(file('candidates.json'), writeRecord({ candidates }));
	const text = readFileSync(file('changes.ts'), 'utf8');
	const entries = JSON.stringify(changes);
	writeFileSync(
		file('changes.ts'),
		text.replace(/readonly Change\[\] = [^]*$/, `readonly Change[] = ${entries};\n`)
	);
}
