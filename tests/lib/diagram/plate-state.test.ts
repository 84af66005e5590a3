import { expect, test } from 'vitest';
import { plateStates } from '#lib/diagram/plate-state.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';

/** start ─left─▶ a ─up──▶ foot;  a ─down─▶ bike;  start ─right─▶ van */
const tree = drawTree({
	start: { left: 'a', right: 'van' },
	a: { up: 'foot', down: 'bike' },
	foot: ['foot'],
	bike: ['bike'],
	van: ['van']
});

test('the path, the present node, what is open and what is out', () => {
	const states = plateStates(answerQuestion(walkFrom(tree), 'start', answered('left')), false);
	expect(['start', 'a', 'foot', 'bike', 'van'].map(states.node)).toEqual([
		'path',
		'current',
		'open',
		'open',
		'out'
	]);
	expect(states.line({ from: 'start', ways: ['left'] })).toBe('path');
	expect(states.line({ from: 'start', ways: ['right'] })).toBe('out');
	expect(states.line({ from: 'a', ways: ['up'] })).toBe('open');
});

test('an assumed answer marks its question and its edge', () => {
	const walk = answerQuestion(walkFrom(tree), 'start', {
		kind: 'answer',
		id: 'left',
		assumed: true
	});
	const states = plateStates(walk, false);
	expect(states.node('start')).toBe('assumed');
	expect(states.line({ from: 'start', ways: ['left'] })).toBe('assumed');
});

test('a whole tree is open, with nobody on it', () => {
	const states = plateStates(walkFrom(tree), true);
	expect([...tree.nodes.keys()].map(states.node)).toEqual(['open', 'open', 'open', 'open', 'open']);
});
