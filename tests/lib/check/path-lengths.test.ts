import { expect, test } from 'vitest';
import { checkPaths, measurePaths } from '#lib/check/path-lengths.ts';
import { writeFault } from '#lib/check/fault.ts';
import { allPaths } from '#lib/graph/paths.ts';
import fc from 'fast-check';
import type { Tree } from '#lib/tree/tree.ts';
import { anyTree } from '../../support/any-tree.ts';
import { drawTree, type Drawing } from '../../support/draw-tree.ts';
import { layeredTree } from '../../support/large-tree.ts';
import { travel, travelTree } from '../../support/travel.ts';

function faultsOfPaths(tree: Tree): string[] {
	return checkPaths(travel, tree, { median: 4, longest: 7 }).map(writeFault);
}

/** A row of questions: each `off` stops, and the last `on` arrives. */
function row(questions: number): Record<string, Record<string, string> | string[]> {
	const drawing: Record<string, Record<string, string> | string[]> = {};
	for (let i = 1; i <= questions; i++)
		drawing[`q${i}`] = { off: 'stop', on: i < questions ? `q${i + 1}` : 'goal' };
	return { ...drawing, stop: ['halt'], goal: ['go'] };
}

test('paths, median and longest', () => {
	expect(measurePaths(travelTree)).toEqual({ paths: 6n, median: 3, longest: 4 });
	// Lengths 1, 2, 3, 3.
	expect(measurePaths(drawTree(row(3)))).toEqual({ paths: 4n, median: 2.5, longest: 3 });
});

test('paths are counted, not walked', () => {
	const tree = layeredTree(99, 101);
	expect(measurePaths(tree)).toEqual({ paths: 101n * 3n ** 99n, median: 100, longest: 100 });
});

test('the count agrees with the paths of any tree', () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			const lengths = [...allPaths(tree)].map((path) => path.length).sort((a, b) => a - b);
			const middle = (lengths.length - 1) / 2;
			const median = (lengths[Math.floor(middle)]! + lengths[Math.ceil(middle)]!) / 2;
			const longest = lengths.at(-1)!;
			expect(measurePaths(tree)).toEqual({ paths: BigInt(lengths.length), median, longest });
		})
	);
});

test('seven questions on the longest path are borne, eight are not', () => {
	const shortcut = { q1: { off: 'stop', no: 'stop', on: 'q2' } };
	// Lengths 1, 1, 2, 3, 4, 5, 6, 7, 7.
	expect(faultsOfPaths(drawTree({ ...row(7), ...shortcut }))).toEqual([]);
	expect(faultsOfPaths(drawTree({ ...row(8), ...shortcut }))).toEqual([
		'trees/travel/machine.ts · tree · the longest path asks more than 7 questions · saw 8 · shorten it: q1 → q2 → q3 → q4 → q5 → q6 → q7 → q8 → stop',
		'trees/travel/machine.ts · tree · half of the paths ask more than 4 questions · saw a median of 4.5 · ask first what rules out most'
	]);
});

test('a median above four', () => {
	const both: Drawing = {
		a: { x: 'b', y: 'b' },
		b: { x: 'c', y: 'c' },
		c: { x: 'd', y: 'd' },
		d: { x: 'e', y: 'left' },
		e: { x: 'left', y: 'right' },
		left: ['foot'],
		right: ['bike']
	};
	// 8 paths of 4 questions, 16 of 5.
	expect(faultsOfPaths(drawTree(both))).toEqual([
		'trees/travel/machine.ts · tree · half of the paths ask more than 4 questions · saw a median of 5 · ask first what rules out most'
	]);
});

test('one question asked twice on a path', () => {
	const drawing = {
		a: { x: 'b', y: 'foot' },
		b: { x: 'c', y: 'foot' },
		c: { x: 'foot', y: 'bike' },
		foot: ['foot'],
		bike: ['bike']
	};
	expect(faultsOfPaths(drawTree(drawing, { keys: { a: 'rain', c: 'rain' } }))).toEqual([
		'trees/travel/questions.ts · question "c" · asks again what "a" asked on the same path · saw question: "rain" in both · give it a question id of its own'
	]);
});
