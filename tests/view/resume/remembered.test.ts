import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRemembered, withWalk } from '#view/resume/remembered.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';

const tree = drawTree({ start: { left: 'foot', right: 'bike' }, foot: ['foot'], bike: ['bike'] });
const walk = answerQuestion(walkFrom(tree), 'start', answered('left'));
const latest = { tree: 'drawn', link: '/trees/drawn/foot?start=left' };

test('the latest walk comes first, one a tree, three at most', () => {
	const older = ['a', 'b', 'c'].map((id) => ({ tree: id, link: `/trees/${id}/x` }));
	expect(
		withWalk(
			[...older.slice(0, 1), { tree: 'drawn', link: '/trees/drawn/bike' }, ...older.slice(1)],
			walk
		)
	).toEqual([latest, older[0], older[1]]);
});

test('what was kept comes back; what is foreign is set aside and told', () => {
	expect(parseRemembered(null)).toEqual({ walks: [], broken: false });
	expect(parseRemembered(JSON.stringify([latest]))).toEqual({ walks: [latest], broken: false });
	expect(parseRemembered('{')).toEqual({ walks: [], broken: true });
	expect(parseRemembered('[{"tree":"drawn","link":"https://elsewhere"}]')).toEqual({
		walks: [],
		broken: true
	});
});

test('whatever is stored, reading it never throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
			Array.isArray(parseRemembered(text).walks)
		)
	);
});
