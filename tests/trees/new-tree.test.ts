/** What `npm run new:tree` writes, and that every tree has the shape it gives. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';
import { planned } from '#trees/planned.ts';
import { checkContent } from '#lib/check/content-faults.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import { treeFiles } from '../../scripts/new-tree-files.ts';

const month = '2026-11';
const [first, second] = families[0]!.candidates;
const files = treeFiles({
	id: 'brand-new',
	title: undefined,
	month,
	candidates: [first!.id, second!.id]
});
const folder = resolve('test-results/new-tree');

function exportsOf(module: object): string[] {
	return Object.keys(module).sort();
}

async function load(path: string): Promise<object> {
	return (await import(/* @vite-ignore */ path)) as object;
}

beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a new tree passes every check at once', async () => {
	const { tree } = (await load(`${folder}/tree.ts`)) as { tree: AuthoredTree };
	expect(tree.machine.id).toBe('brand-new');
	expect(checkContent({ trees: [...trees, tree], families, planned, month })).toEqual([]);
});

describe.each(trees.map(({ machine }) => machine.id))('%s', (id) => {
	test.each(Object.keys(files))('its %s exports what a new tree’s does', async (name) => {
		const made = exportsOf(await load(`${folder}/${name}`));
		expect(exportsOf(await load(resolve('trees', id, name)))).toEqual(made);
	});
});
