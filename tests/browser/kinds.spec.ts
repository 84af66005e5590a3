import { expect, test } from '@playwright/test';
import { allTrees } from '#lib/registry/registry.server.ts';
import { examplesOf, kindsOf } from './kinds.ts';
import { walked } from './site.ts';

const kindsAmong = (trees: typeof walked) =>
	new Set(trees.flatMap((tree) => [...tree.nodes.keys()].flatMap((id) => kindsOf(tree, id))));

test('the trees walked in the browser have every kind of node that any tree has', () => {
	const shown = kindsAmong(walked);
	expect(shown.size).toBeGreaterThan(10);
	expect([...kindsAmong(allTrees())].filter((kind) => !shown.has(kind))).toEqual([]);
});

test('the examples are few, and of every kind', () => {
	const examples = examplesOf(walked);
	const kinds = new Set(examples.flatMap(({ tree, id }) => kindsOf(tree, id)));
	expect(kinds).toEqual(kindsAmong(walked));
	expect(examples.length).toBeLessThanOrEqual(kinds.size / 2);
});
