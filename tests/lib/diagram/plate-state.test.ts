import { expect, test } from 'vitest';
import { plateStates } from '#lib/diagram/plate-state.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';

/**
 *  start ─left──▶ a ─up────▶ foot
 *    │            └─down──▶ bike ◀┐
 *    └────right──▶ b ─on────▶ van │
 *                  └─off──────────┘
 */
const tree = drawTree({
	start: { left: 'a', right: 'b' },
	a: { up: 'foot', down: 'bike' },
	b: { on: 'van', off: 'bike' },
	foot: ['foot'],
	bike: ['bike'],
	van: ['van']
});
const nodes = [...tree.nodes.keys()];

function statesAt(...[walk, whole = false]: [Parameters<typeof plateStates>[0], boolean?]) {
	const states = plateStates(walk, whole);
	return {
		...states,
		all: Object.fromEntries(nodes.map((id) => [id, states.node(id)]))
	};
}

test('the path, the present node, what is open and what is out', () => {
	const states = statesAt(answerQuestion(walkFrom(tree), 'start', answered('left')));
	expect(states.all).toEqual({
		start: 'path',
		a: 'current',
		b: 'out',
		foot: 'open',
		bike: 'open',
		van: 'out'
	});
	expect(states.line({ from: 'start', to: 'a' })).toBe('path');
	expect(states.line({ from: 'start', to: 'b' })).toBe('out');
	expect(states.line({ from: 'a', to: 'foot' })).toBe('open');
	// A shared end is still open, by this way and not by that.
	expect(states.line({ from: 'b', to: 'bike' })).toBe('out');
});

test('an assumed answer marks its question and its line', () => {
	const given = { kind: 'answer', id: 'left', assumed: true } as const;
	const states = statesAt(answerQuestion(walkFrom(tree), 'start', given));
	expect(states.all.start).toBe('assumed');
	expect(states.line({ from: 'start', to: 'a' })).toBe('assumed');
});

test('a question without a walk rules nothing out: what it cannot lead to is aside', () => {
	const states = statesAt(walkFrom(tree, 'a'));
	expect(states.all).toEqual({
		start: 'aside',
		a: 'current',
		b: 'aside',
		foot: 'open',
		bike: 'open',
		van: 'aside'
	});
});

test('a walk that begins in the middle rules out only what its own answers do', () => {
	const states = statesAt(answerQuestion(walkFrom(tree, 'a'), 'a', answered('down')));
	expect(states.all).toEqual({
		start: 'aside',
		a: 'path',
		b: 'aside',
		foot: 'out',
		bike: 'current',
		van: 'aside'
	});
});

test('a recommendation without a walk shows every way to it', () => {
	const states = statesAt(walkFrom(tree, 'bike'));
	expect(states.all).toEqual({
		start: 'way',
		a: 'way',
		b: 'way',
		foot: 'aside',
		bike: 'current',
		van: 'aside'
	});
	expect(states.line({ from: 'b', to: 'bike' })).toBe('way');
	expect(states.line({ from: 'b', to: 'van' })).toBe('aside');
});

test('a whole tree is open, with nobody on it', () => {
	expect(new Set(Object.values(statesAt(walkFrom(tree), true).all))).toEqual(new Set(['open']));
});
