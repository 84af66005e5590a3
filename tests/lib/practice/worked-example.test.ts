import { expect, test } from 'vitest';
import { workExample } from '#lib/practice/worked-example.ts';
import {
	exampleOf,
	scenarioIds,
	scenarioIndex,
	scenarioPage
} from '#lib/registry/scenarios.server.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { scenariosData } from '#lib/registry/public-data.server.ts';
import { travelTree } from '../../support/travel.ts';

test('each answer of the model walk with its words, numbered in the story', () => {
	const example = workExample(travelTree, {
		id: 'cake',
		title: 'A cake',
		story: 'The bakery is near. The cake weighs 20 kilograms and bears rain.',
		answers: { reach: 'near', weight: 20, rain: 'dry' },
		settles: { reach: 'is near', weight: '20 kilograms', rain: 'bears rain' },
		outcome: 'by-bike',
		defensible: [{ question: 'rain', answer: 'wet', why: 'Who knows.' }]
	});
	expect(example).toEqual({
		story: [
			{ text: 'The bakery ', settles: [] },
			{ text: 'is near', settles: [1] },
			{ text: '. The cake weighs ', settles: [] },
			{ text: '20 kilograms', settles: [2] },
			{ text: ' and ', settles: [] },
			{ text: 'bears rain', settles: [3] },
			{ text: '.', settles: [] }
		],
		steps: [
			{
				node: 'reach',
				asked: 'How far?',
				answer: 'Within the town',
				because: 'Trains run between towns.',
				words: 'is near',
				defensible: []
			},
			{
				node: 'weight',
				asked: 'Weight?',
				answer: '20 kilograms',
				because: 'Feet are too weak.',
				words: '20 kilograms',
				defensible: []
			},
			{
				node: 'near-rain',
				asked: 'Rain bearable?',
				answer: 'It bears rain',
				because: 'A bike has no roof.',
				words: 'bears rain',
				defensible: [{ answer: 'It must stay dry', why: 'Who knows.' }]
			}
		],
		outcome: { id: 'by-bike', title: 'Ride with it.' }
	});
});

test('every scenario has a page of its own, and a place in the list, easiest first', () => {
	const ids = scenarioIds();
	expect(ids).not.toContain('set');
	expect(ids.map((id) => scenarioPage(id)?.id)).toEqual(ids);
	const listed = scenarioIndex().flatMap(({ trees }) => trees);
	expect(listed.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)).sort()).toEqual(
		ids.toSorted()
	);
	for (const { scenarios } of listed) {
		const weights = scenarios.map(({ questions, distractors }) => 2 * questions + distractors);
		expect(weights).toEqual(weights.toSorted((a, b) => a - b));
	}
	expect(scenarioPage('no-such-scenario')).toBeUndefined();
});

test('each tree has a worked example, and some stories go on in another tree', () => {
	for (const { id } of allTrees()) expect(scenarioIds()).toContain(exampleOf(id)?.id);
	const data = scenariosData();
	expect(data.map(({ id }) => id)).toEqual(scenarioIds());
	const onward = data.filter(({ continues }) => continues !== undefined);
	expect(onward.length).toBeGreaterThanOrEqual(2);
	for (const { id, tree, continues } of onward) {
		const next = scenarioPage(continues!)!;
		expect(next.tree.id).not.toBe(tree);
		expect(next.before?.id).toBe(id);
	}
});

test('the public data of one tree are its own', () => {
	for (const { id } of allTrees())
		expect(scenariosData(id)).toEqual(scenariosData().filter(({ tree }) => tree === id));
});
