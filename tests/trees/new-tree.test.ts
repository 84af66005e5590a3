/** What `npm run new:tree` and `npm run new:candidate` write, and that every tree has the shape it gives. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { planned, trees } from '#trees/index.ts';
import { checkContent } from '#lib/check/content-faults.ts';
import { writeFault } from '#lib/check/fault.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import type { Candidate } from '#lib/tree/candidate.ts';
import { candidateFile } from '../../scripts/new-candidate-file.ts';
import { borrowTable, registerTree, treeFiles } from '../../scripts/new-tree-files.ts';

const month = '2026-11';
const content = { trees, candidates, dimensions, planned, month } as const;
const files = treeFiles({
	id: 'brand-new',
	title: undefined,
	subject: undefined,
	month,
	borrowed: borrowTable(trees, candidates)
});
const folder = resolve('test-results/new-tree');

function exportsOf(module: object): string[] {
	return Object.keys(module).sort();
}

async function load(path: string): Promise<object> {
	return (await import(/* @vite-ignore */ path)) as object;
}

/** Faults that speak of a thing of that name. */
function faultsOf(name: string, varied: Parameters<typeof checkContent>[0]): string[] {
	return checkContent(varied)
		.map(writeFault)
		.filter((line) => line.includes(name));
}

beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
	const candidate = candidateFile('never-heard-of-it', 'security');
	const helper = "'#trees/candidates/define-candidate.ts'";
	writeFileSync(`${folder}/candidate.ts`, candidate.replace("'../define-candidate.ts'", helper));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a new tree passes every check at once', async () => {
	const { tree } = (await load(`${folder}/tree.ts`)) as { tree: AuthoredTree };
	expect(tree.machine.id).toBe('brand-new');
	expect(faultsOf('brand-new', { ...content, trees: [...trees, tree] })).toEqual([]);
});

test('a new candidate passes every check at once', async () => {
	const { candidate } = (await load(`${folder}/candidate.ts`)) as { candidate: Candidate };
	expect(candidate.id).toBe('never-heard-of-it');
	expect(candidate.topic).toBe('security');
	const varied = { ...content, candidates: [...candidates, candidate] };
	expect(faultsOf('never-heard-of-it', varied)).toEqual([]);
});

test('what is new has no fault of types', () => {
	const { options } = ts.getParsedCommandLineOfConfigFile(
		'tsconfig.json',
		{ noEmit: true },
		{
			...ts.sys,
			onUnRecoverableConfigFileDiagnostic: () => {}
		}
	)!;
	const paths = [...Object.keys(files), 'candidate.ts'].map((name) => `${folder}/${name}`);
	const program = ts.createProgram(paths, options);
	const faults = paths.flatMap((path) =>
		program.getSemanticDiagnostics(program.getSourceFile(path))
	);
	expect(faults.map(({ messageText }) => messageText)).toEqual([]);
	// The compiler takes its time on a busy machine.
}, 120_000);

test('a planned tree is registered last, and no longer to come', () => {
	const registry = readFileSync('trees/index.ts', 'utf8');
	const id = Object.keys(planned).find((one) => one.includes('-'))!;
	const text = registerTree(registry, id);
	expect(text).toContain(`Tree } from './${id}/tree.ts';\n\nexport const trees`);
	expect(text).toMatch(/export const trees: .* = \[[^\]]*, \w+Tree\s*\];/);
	expect(text).not.toContain(`'${id}': {`);
	// The others stay as they stand.
	for (const other of Object.keys(planned).filter((one) => one !== id)) {
		expect(text).toMatch(new RegExp(`\\t'?${other}'?: \\{`));
	}
});

describe.each(trees.map(({ machine }) => machine.id))('%s', (id) => {
	test.each(Object.keys(files))('its %s exports what a new tree’s does', async (name) => {
		const made = exportsOf(await load(`${folder}/${name}`));
		expect(exportsOf(await load(resolve('trees', id, name)))).toEqual(made);
	});
});
