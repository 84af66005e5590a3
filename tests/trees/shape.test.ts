/** What all trees and candidates have in common. */
import { describe, expect, test } from 'vitest';
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { planned, trees } from '#trees/index.ts';
import { measurePaths } from '#lib/check/path-lengths.ts';
import { sizeOf } from '#lib/check/sizes.ts';
import { questionsLeft, reachableCandidates } from '#lib/graph/reach.ts';
import { allPaths } from '#lib/graph/paths.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';

const content = { trees, candidates, dimensions, planned, month: '2026-11' } as const;

describe.each(allTrees().map((tree) => [tree.id, tree] as const))('%s', (id, tree) => {
	test('asks few questions', () => {
		const { median, longest } = measurePaths(tree);
		const most = sizeOf(authoredTree(id), content);
		expect(median).toBeLessThanOrEqual(most.median);
		expect(longest).toBeLessThanOrEqual(most.longest);
	});

	test('tells how far it is by what its paths are', () => {
		const lengths = [...allPaths(tree)].map((path) => path.length);
		const fewest = Math.min(...lengths);
		expect(questionsLeft(tree, tree.start)).toEqual({ fewest, most: Math.max(...lengths) });
	});

	test('can still recommend all its candidates at the start', () => {
		expect(reachableCandidates(tree, tree.start)).toEqual(tree.candidates.map(({ id }) => id));
	});
});

test('every candidate stands in the folder of its topic, under its id', () => {
	const files = Object.keys(import.meta.glob('/trees/candidates/*/*.ts'));
	const paths = files.filter((path) => !path.endsWith('/sources.ts'));
	expect(paths.map((path) => path.replace('/trees/candidates/', '')).sort()).toEqual(
		candidates.map(({ topic, id }) => `${topic}/${id}.ts`).sort()
	);
});
