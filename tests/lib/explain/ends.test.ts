import { expect, test } from 'vitest';
import { endsAfter, sayEnds, sayEndsOf } from '#lib/explain/ends.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { drawTree } from '../../support/draw-tree.ts';

/** start ─few─▶ a ─x─▶ one; a ─y─▶ two;  ─some─▶ b ─x─▶ two; b ─y─▶ three; b ─z─▶ four; b ─v─▶ five;  ─last─▶ five;  ─all─▶ c, which leads to all */
const tree = drawTree({
	start: { few: 'a', some: 'b', last: 'five', sure: 'd', all: 'c' },
	a: { x: 'one', y: 'two' },
	b: { x: 'two', y: 'three', z: 'four', v: 'five' },
	c: { a: 'a', b: 'b' },
	d: { x: 'five', y: 'five' },
	// Two services are one recommendation.
	one: ['sns', 'sqs'],
	two: ['two'],
	three: ['three'],
	four: ['four'],
	five: ['five']
});
const order = ['five', 'four', 'three', 'two', 'one'];

function said(question: string): Record<string, string> {
	const ends = endsAfter(tree, questionOf(tree, question), order);
	return Object.fromEntries(
		ends.map((one, i) => [one.way.id, sayEndsOf(i + 1, sayEnds(tree, one))])
	);
}

test('recommendations are counted, in the order of the list, and the shorter list is named', () => {
	expect(said('start')).toEqual({
		few: 'Answer 1 leaves 2 of 5: two, one.',
		some: 'Answer 2 leaves 4 of 5, and rules out one.',
		last: 'Answer 3 leads to five.',
		sure: 'Answer 4 leaves only five.',
		all: 'Answer 5 leaves 5 of 5, and rules out nothing yet.'
	});
});

test('at a last question each answer leads to one, also where that is two services', () => {
	expect(said('a')).toEqual({ x: 'Answer 1 leads to one.', y: 'Answer 2 leads to two.' });
});

test('a long list of what goes is counted', () => {
	const [few] = endsAfter(tree, questionOf(tree, 'start'), order);
	const more = { ...few!, leaves: ['five', 'four', 'three'], rulesOut: ['two', 'one', 'six'] };
	expect(sayEnds(tree, more)).toEqual({ count: 'leaves 3 of 6', rest: 'rules out 3', names: [] });
});
