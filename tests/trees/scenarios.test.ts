/** Scenarios as known journeys. */
import { describe, expect, test } from 'vitest';
import { trees } from '#trees/index.ts';
import { modelAnswers } from '#lib/walk/model.ts';
import { allTrees, treeById } from '#lib/registry/registry.server.ts';
import { replayAnswers } from '#lib/walk/replay.ts';

describe.each(trees.map((tree) => [tree.machine.id, tree] as const))(
	'%s',
	(id, { scenarios, outcomes }) => {
		test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
			'%s',
			(_, scenario) => {
				const { steps, end } = replayAnswers(treeById(id), modelAnswers(scenario));
				expect(end).toBe(scenario.outcome);
				expect(steps.map((step) => step.question).sort()).toEqual(
					Object.keys(scenario.answers).sort()
				);
			}
		);

		test('each outcome has one', () => {
			expect(new Set(scenarios.map(({ outcome }) => outcome))).toEqual(
				new Set(Object.keys(outcomes))
			);
		});
	}
);

test('each tree as the engine reads it comes from the registry', () => {
	expect(allTrees().map(({ id }) => id)).toEqual(trees.map((tree) => tree.machine.id));
});
