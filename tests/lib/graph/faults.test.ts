import { expect, test } from 'vitest';
import {
	findCycle,
	findDeadEnds,
	findUnreachable,
	nextNodes,
	nodesFrom
} from '#lib/graph/faults.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { chainTree, layeredTree } from '../../support/large-tree.ts';

const small = drawTree({
	start: { left: 'a', right: 'foot', back: 'foot' },
	a: { x: 'foot', y: 'bike' },
	foot: ['foot'],
	bike: ['bike']
});

test('nextNodes names each node once, and none after an outcome', () => {
	expect(nextNodes(small, 'start')).toEqual(['a', 'foot']);
	expect(nextNodes(small, 'foot')).toEqual([]);
});

test('nodesFrom begins with the node itself', () => {
	expect(nodesFrom(small, 'start')).toEqual(['start', 'a', 'foot', 'bike']);
	expect(nodesFrom(small, 'a')).toEqual(['a', 'foot', 'bike']);
	expect(nodesFrom(small, 'bike')).toEqual(['bike']);
});

test('findCycle', () => {
	expect(findCycle(small)).toBeUndefined();
	const around = drawTree({
		start: { on: 'a', off: 'foot' },
		a: { on: 'b', off: 'foot' },
		b: { on: 'foot', off: 'a' },
		foot: ['foot']
	});
	expect(findCycle(around)).toEqual(['a', 'b', 'a']);
});

test('findCycle in a question that leads to itself, off the start', () => {
	const own = drawTree({
		start: { on: 'foot', off: 'foot' },
		a: { on: 'a', off: 'foot' },
		foot: ['foot']
	});
	expect(findCycle(own)).toEqual(['a', 'a']);
});

test('findUnreachable, in the order of the machine', () => {
	expect(findUnreachable(small)).toEqual([]);
	const islands = drawTree({
		start: { on: 'foot', off: 'foot' },
		island: { on: 'bike', off: 'foot' },
		foot: ['foot'],
		bike: ['bike']
	});
	expect(findUnreachable(islands)).toEqual(['island', 'bike']);
});

test('findDeadEnds', () => {
	expect(findDeadEnds(small)).toEqual([]);
	const dead = drawTree({ start: { on: 'a', off: 'foot' }, a: {}, foot: ['foot'] });
	expect(findDeadEnds(dead)).toEqual(['a']);
});

test('10,000 questions, wide', () => {
	const tree = layeredTree(99, 101);
	expect(findCycle(tree)).toBeUndefined();
	expect(findUnreachable(tree)).toEqual([]);
	expect(findDeadEnds(tree)).toEqual([]);
	expect(nodesFrom(tree, tree.start)).toHaveLength(10_000 + 101);
});

test('10,000 questions, one after the other', () => {
	const tree = chainTree(10_000);
	expect(findCycle(tree)).toBeUndefined();
	expect(nodesFrom(tree, 'q9000')).toHaveLength(1000 + 2);
});
