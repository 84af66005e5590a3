import { expect, test } from 'vitest';
import { allPaths, pathsTo, type Choice } from '#lib/graph/paths.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { layeredTree } from '../../support/large-tree.ts';

const small = drawTree({
	start: { left: 'a', right: 'b' },
	a: { x: 'foot', y: 'b' },
	b: { x: 'foot', y: 'bike' },
	foot: ['foot'],
	bike: ['bike']
});

function write(path: readonly Choice[]): string {
	return path.map(({ node, way }) => `${node}.${way.id}`).join(' ');
}

test('allPaths, in the order of the answers', () => {
	expect([...allPaths(small)].map(write)).toEqual([
		'start.left a.x',
		'start.left a.y b.x',
		'start.left a.y b.y',
		'start.right b.x',
		'start.right b.y'
	]);
	expect([...allPaths(small, 2)].map(write)).toEqual(['start.left a.x', 'start.left a.y b.x']);
});

test('pathsTo an outcome, the last question varying slowest', () => {
	expect([...pathsTo(small, 'foot')].map(write)).toEqual([
		'start.left a.x',
		'start.right b.x',
		'start.left a.y b.x'
	]);
	expect([...pathsTo(small, 'foot', 1)].map(write)).toEqual(['start.left a.x']);
});

test('pathsTo a question, and to the start', () => {
	expect([...pathsTo(small, 'b')].map(write)).toEqual(['start.right', 'start.left a.y']);
	expect([...pathsTo(small, 'start')]).toEqual([[]]);
});

test('two answers to the same place are two paths', () => {
	const tree = drawTree({ start: { yes: 'foot', no: 'foot' }, foot: ['foot'] });
	expect([...pathsTo(tree, 'foot')].map(write)).toEqual(['start.yes', 'start.no']);
});

test('the first paths of 10,000 questions, without walking the rest', () => {
	const tree = layeredTree(99, 101);
	const paths = [...allPaths(tree, 3)];
	expect(paths.map((path) => path.length)).toEqual([100, 100, 100]);
	expect(paths.map((path) => path.at(-1)!.way.id)).toEqual(['a', 'b', 'c']);
	expect([...pathsTo(tree, 'end-0', 3)].map((path) => path.at(-1)!.way.to)).toEqual([
		'end-0',
		'end-0',
		'end-0'
	]);
});
