import { expect, test } from '@playwright/test';
import { allTrees } from '#lib/registry/registry.server.ts';
import { examplesOf, kindsOf } from './kinds.ts';
import { exemplary } from './site.ts';

const kindsAmong = (trees: typeof exemplary) =>
	new Set(trees.flatMap((tree) => [...tree.nodes.keys()].flatMap((id) => kindsOf(tree, id))));

test('the trees that examples are taken from have every kind of node that any tree has', () => {
	const shown = kindsAmong(exemplary);
	expect(shown.size).toBeGreaterThan(10);
	expect([...kindsAmong(allTrees())].filter((kind) => !shown.has(kind))).toEqual([]);
});

test('the examples are few, and of every kind', () => {
	const examples = examplesOf(exemplary);
	const kinds = new Set(examples.flatMap(({ tree, id }) => kindsOf(tree, id)));
	expect(kinds).toEqual(kindsAmong(exemplary));
	expect(examples.length).toBeLessThanOrEqual(kinds.size / 2);
});
