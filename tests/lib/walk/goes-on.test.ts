import { expect, test } from 'vitest';
import { isAnswered, isSameWalk } from '#lib/walk/goes-on.ts';
import { dropAnswer, goBack, returnTo, walkFrom } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { answer, fork } from '../../support/fork.ts';

const begun = walkFrom(drawTree(fork));
const first = answer(begun, 'start', 'left');
const second = answer(first, 'next', 'near');
const right = answer(begun, 'start', 'right');
const idle = answer(second, 'start', 'right');

test('an answer is to the question that one stands at', () => {
	expect(isAnswered(begun, first)).toBe(true);
	expect(isAnswered(first, second)).toBe(true);
	expect(isAnswered(goBack(second)!, second)).toBe(true);
	expect(isAnswered(goBack(second)!, answer(second, 'next', 'far'))).toBe(true);
	// The recommendation's page has the tree from elsewhere.
	expect(isAnswered(first, { ...second, tree: drawTree(fork) })).toBe(true);
	const beside = { ...first, second: 't' };
	expect(isAnswered(beside, answer(beside, 'next', 'near'))).toBe(true);
});

test('so is one taken out that nothing asks for; all else is a look', () => {
	expect(isAnswered(idle, dropAnswer(idle, 'next'))).toBe(true);
	for (const [before, walk] of [
		[second, returnTo(second, 'start')],
		[second, answer(second, 'next', 'far')],
		[second, right],
		[begun, second],
		// A way to where one stands.
		[walkFrom(begun.tree, 'bike'), right],
		[walkFrom(begun.tree, 'next'), first],
		// An earlier question, answered as somebody else did.
		[{ ...first, node: 'next' }, answer(first, 'start', 'right')],
		[{ ...first, second: 't' }, second],
		[
			{ ...first, second: 't' },
			{ ...second, second: 'm' }
		]
	] as const)
		expect(isAnswered(before, walk)).toBe(false);
});

test('a walk is the same further on, further back, and with the answer changed at which one stands', () => {
	const changed = answer(second, 'next', 'far');
	for (const [one, other] of [
		[second, returnTo(second, 'start')],
		[second, begun],
		[goBack(second)!, changed],
		[returnTo(second, 'start'), idle],
		[second, { ...second, second: 't' }]
	] as const)
		for (const same of [isSameWalk(one, other), isSameWalk(other, one)]) expect(same).toBe(true);
	for (const [one, other] of [
		[second, right],
		[second, changed],
		[first, { ...second, second: 't' }],
		[first, { ...first, tree: { ...first.tree, id: 'other' } }]
	] as const)
		for (const same of [isSameWalk(one, other), isSameWalk(other, one)]) expect(same).toBe(false);
});
