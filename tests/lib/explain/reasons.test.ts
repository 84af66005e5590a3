import { expect, test } from 'vitest';
import { fitsWhen, reasonsOf, type Reason } from '#lib/explain/reasons.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';

/**
 *  a ─on──▶ b ─on──▶ c ─on───▶ d ─on──▶ goal
 *  │        └─off─▶ x1 └─off─▶ e ─on──▶ goal
 *  │                           └─off, or not known─▶ x2     d ─off─▶ x3
 *  └─off─▶ f ─1─▶ y1 … 3─▶ y3
 */
const tree = drawTree({
	a: { on: 'b', off: 'f' },
	b: { on: 'c', off: 'x1' },
	c: { on: 'd', off: 'e' },
	d: { on: 'goal', off: 'x3' },
	e: { on: 'goal', off: 'x2', unknown: 'x2' },
	f: { 1: 'y1', 2: 'y2', 3: 'y3' },
	...Object.fromEntries(['goal', 'x1', 'x2', 'x3', 'y1', 'y2', 'y3'].map((id) => [id, [id]]))
});

const write = (reasons: readonly Reason[]) =>
	reasons.map(({ question, ways }) => `${question.id}: ${ways.map(({ id }) => id).join(' or ')}`);

function walkOn(...questions: string[]) {
	return questions.reduce(
		(walk, question) => answerQuestion(walk, question, answered('on')),
		walkFrom(tree)
	);
}

test('the deciding answer and those that ruled out most, in path order, and how many more there are', () => {
	const { reasons, more } = reasonsOf(walkOn('a', 'b', 'c', 'd'), undefined);
	// a rules out 3; b, c and d one each: the last of them count.
	expect(write(reasons)).toEqual(['a: on', 'c: on', 'd: on']);
	expect(more).toBe(1);
	expect(reasonsOf(walkOn('a', 'b'), undefined)).toMatchObject({ more: 0, reasons: { length: 2 } });
});

test('the answer that ruled out the closest rival is among them, however few it ruled out', () => {
	const walk = walkOn('a', 'b', 'c', 'd');
	const told = (step: number) => write(reasonsOf(walk, walk.steps[step]).reasons);
	expect(told(1)).toEqual(['a: on', 'b: on', 'd: on']);
	// The last answer counts once.
	expect(told(3)).toEqual(['a: on', 'c: on', 'd: on']);
});

test('an assumed answer is marked', () => {
	const given = { kind: 'answer', id: 'on', assumed: true } as const;
	const { reasons } = reasonsOf(answerQuestion(walkFrom(tree), 'a', given), undefined);
	expect(reasons.map(({ assumed }) => assumed)).toEqual([true]);
});

test('an outcome of several ways fits when what they share holds, and one of the last answers', () => {
	const { reasons, oneOf, ways } = fitsWhen(tree, 'goal');
	expect(write(reasons)).toEqual(['a: on', 'b: on']);
	expect(write(oneOf)).toEqual(['d: on', 'e: on']);
	expect(ways).toBe(2);
});

test('answers to the same place count as one condition, and as ways of their own', () => {
	const { reasons, oneOf, ways } = fitsWhen(tree, 'x2');
	expect(write(reasons)).toEqual(['a: on', 'c: off', 'e: off or unknown']);
	expect([oneOf, ways]).toEqual([[], 2]);
});
