/** What all trees and candidates have in common. */
import { describe, expect, test } from 'vitest';
import { families } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';
import { measurePaths, mostQuestions } from '#lib/check/path-lengths.ts';
import { questionsLeft, reachableCandidates } from '#lib/graph/reach.ts';
import { allPaths } from '#lib/graph/paths.ts';
import { allTrees } from '#lib/registry/registry.server.ts';

describe.each(allTrees().map((tree) => [tree.id, tree] as const))('%s', (_, tree) => {
	test('asks few questions', () => {
		const { median, longest } = measurePaths(tree);
		expect(median).toBeLessThanOrEqual(mostQuestions.median);
		expect(longest).toBeLessThanOrEqual(mostQuestions.longest);
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

test('every candidate is the first recommendation of some outcome', () => {
	const first = new Set(
		trees.flatMap((tree) => Object.values(tree.outcomes).map(({ recommend }) => recommend[0]))
	);
	const candidates = families.flatMap((family) => family.candidates.map(({ id }) => id));
	expect(candidates.filter((id) => !first.has(id))).toEqual([]);
});
