import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { difficultyOf } from '#lib/practice/difficulty.ts';
import { countDistractors, partStory } from '#lib/practice/story.ts';

const story = 'The aunt lives far away. Rain does it no harm. It is a cake, sent by train. Hurry!';

test('a story in parts: words that settle, words that settle nothing, words that settle twice', () => {
	const settles = {
		reach: 'lives far away',
		rain: 'Rain does it no harm',
		load: 'does it no harm'
	};
	expect(partStory({ story, settles })).toEqual([
		{ text: 'The aunt ', settles: [] },
		{ text: 'lives far away', settles: ['reach'] },
		{ text: '. ', settles: [] },
		{ text: 'Rain ', settles: ['rain'] },
		{ text: 'does it no harm', settles: ['rain', 'load'] },
		{ text: '. It is a cake, sent by train. Hurry!', settles: [] }
	]);
});

test('whatever settles, the parts joined are the story', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1 }),
			fc.array(fc.tuple(fc.nat(), fc.nat())),
			(text, cuts) => {
				const settles = Object.fromEntries(
					cuts.map(([from, to], i) => [`q${i}`, text.slice(from % text.length, to % text.length)])
				);
				const parts = partStory({ story: text, settles });
				expect(parts.map((part) => part.text).join('')).toBe(text);
				for (const { text: words, settles: keys } of parts)
					for (const key of keys) expect(settles[key]).toContain(words);
			}
		)
	);
});

test('distractors are the sentences that settle nothing; words may span two sentences', () => {
	expect(countDistractors({ story, settles: {} })).toBe(4);
	expect(countDistractors({ story, settles: { reach: 'far away. Rain' } })).toBe(2);
	expect(countDistractors({ story, settles: { reach: 'not in the story' } })).toBe(4);
});

test('questions count double', () => {
	const settles = { reach: 'far away', rain: 'no harm' };
	const of = (answers: Record<string, string>) => difficultyOf({ story, settles, answers });
	expect(of({ a: 'x', b: 'x' })).toEqual({
		questions: 2,
		distractors: 2,
		weight: 6,
		level: 'easier'
	});
	expect(of({ a: 'x', b: 'x', c: 'x', d: 'x' }).level).toBe('middling');
	expect(of({ a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' }).level).toBe('harder');
});

for (const { id } of allTrees()) {
	test(`${id}: every story marks the words that settle its answers`, () => {
		for (const scenario of authoredTree(id).scenarios) {
			const marked = new Set(partStory(scenario).flatMap(({ settles }) => settles));
			expect([...marked].sort()).toEqual(Object.keys(scenario.settles).sort());
		}
	});
}
