import { expect, test } from 'vitest';
import { allTexts } from '#lib/registry/registry.server.ts';
import { candidateOf } from '#lib/tree/candidate.ts';
import { factReferences } from '#lib/tree/prose.ts';
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { trees } from '#trees/index.ts';
import { growCatalogue } from '../support/made-up-trees.ts';

const grown = growCatalogue({ trees, candidates, dimensions }, 48);
const madeUp = grown.trees.slice(trees.length);
const ids = grown.candidates.map(({ id }) => id);

test('a made-up catalogue has as many trees as are asked for, each id once', () => {
	expect(grown.trees).toHaveLength(48);
	expect(new Set(grown.trees.map(({ machine }) => machine.id)).size).toBe(48);
	expect(new Set(ids).size).toBe(ids.length);
	const scenarios = grown.trees.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
	expect(new Set(scenarios).size).toBe(scenarios.length);
});

test('made-up trees name candidates and facts that exist', () => {
	for (const { outcomes, questions, table } of madeUp) {
		for (const { cost } of Object.values(outcomes))
			if ('dimension' in cost) expect(dimensions).toHaveProperty([cost.dimension]);
		const picks = Object.values(outcomes).flatMap(({ recommend, rival, cost, against = {} }) => [
			...[...recommend, rival.candidate, ...Object.keys(against)],
			...('against' in cost ? cost.against : [])
		]);
		const referred = allTexts([outcomes, questions]).flatMap(factReferences);
		const named = [...picks.map(candidateOf), ...referred.map((key) => key.split('.')[0]!)];
		expect(ids).toEqual(expect.arrayContaining([...named, ...table.candidates]));
	}
});

test('the words that settle a made-up story stand in it', () => {
	for (const { scenarios } of madeUp)
		for (const { story, settles } of scenarios)
			for (const words of Object.values(settles)) expect(story).toContain(words);
});
