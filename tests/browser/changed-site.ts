/**
 * A second site, as it will be once ids have been retired: this one, with a record in which more
 * was published than there is. Built into test-results/, from a copy of the sources.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeRecord } from '#lib/published/add.ts';
import type { Change } from '#lib/published/change.ts';
import type { Published, TreeRecord } from '#lib/published/record.ts';
import { candidates } from '#lib/registry/registry.server.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { longestPath, trees, walkAlong } from './site.ts';

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

export const tree = trees[0]!;
export const walk = walkAlong(tree, longestPath(tree));
const first = walk.steps[0]!;
const outcomes = [...tree.nodes.values()].filter((node) => node.kind === 'outcome');
/** An outcome to which the walk's answers do not lead. */
export const other = outcomes.find(({ id }) => id !== walk.node)!;
export const candidate = candidates[0]!;

/** Ids that this site has and the second site had. */
export const old = {
	question: 'zz-old-question',
	answer: 'zz-old-answer',
	outcome: 'zz-old-outcome',
	candidate: 'zz-old-candidate',
	scenario: 'zz-old-scenario',
	tree: 'zz-old-tree'
} as const;

const dated = { since: '2026-10', because: 'the test says so' } as const;
const within = { ...dated, tree: tree.id };
const detour = { was: other.id, now: walk.node, ...dated };

const changes: Change[] = [
	{ ...within, kind: 'question', id: old.question, became: 'renamed', to: tree.start },
	{
		...within,
		kind: 'answer',
		question: old.question,
		id: old.answer,
		became: 'renamed',
		to: first.way.id
	},
	{ ...within, kind: 'outcome', id: old.outcome, became: 'split', to: [walk.node, other.id] },
	{ kind: 'walk', tree: tree.id, ...detour },
	{ ...dated, kind: 'candidate', id: old.candidate, became: 'merged', to: candidate.id },
	{ ...dated, kind: 'scenario', id: old.scenario, became: 'dropped' },
	{ ...dated, kind: 'tree', id: old.tree, became: 'renamed', to: tree.id }
];

/** Builds the site, checks its content and serves it. Gives the server and its address. */
export async function serveChangedSite(): Promise<{ server: Server; address: string }> {
	rmSync(folder, { recursive: true, force: true });
	for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
	writePast();
	const run = (...command: string[]) =>
		execFileSync(process.execPath, command, {
			cwd: folder,
			env: { ...process.env, PRECOMPRESS: '0' },
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
	const since = '2026-09';
	const file = (name: string) => join(folder, 'published', name);
	const read = <T>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as T;
	const write = (name: string, record: object) => writeFileSync(file(name), writeRecord(record));
	const record = read<TreeRecord>(`trees/${tree.id}.json`);
	write(`trees/${old.tree}.json`, { ...record, id: old.tree, title: 'An old decision?' });
	record.nodes[old.question] = { since, question: old.question, short: 'Old question?' };
	record.nodes[old.outcome] = { since, title: 'Use the old thing.', recommend: [] };
	record.answers[`${old.question}.${old.answer}`] = { since, label: 'Old answer' };
	record.scenarios[old.scenario] = { since, title: 'An old tale' };
	write(`trees/${tree.id}.json`, { ...record, settled: [detour] });
	const { candidates: named } = read<Published>('candidates.json');
	named[old.candidate] = { since, name: 'Old candidate' };
	write('candidates.json', { candidates: named });
	const text = readFileSync(file('changes.ts'), 'utf8');
	const entries = JSON.stringify(changes);
	writeFileSync(
		file('changes.ts'),
		text.replace(/readonly Change\[\] = [^]*$/, `readonly Change[] = ${entries};\n`)
	);
}

/** The walk's query as it stood before its first question and answer were renamed. */
export function oldQuery(): string {
	const query = walk.steps
		.slice(1)
		.map((step) => `${questionOf(tree, step.node).question}=${step.way.id}`);
	return [`${old.question}=${old.answer}`, ...query].join('&');
}
