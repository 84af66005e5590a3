import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodesFrom } from '#lib/graph/faults.ts';
import { allPaths } from '#lib/graph/paths.ts';
import {
	countWays,
	countWaysTo,
	nodesInOrder,
	nodesTo,
	placeOf,
	questionsLeft,
	reachableCandidates,
	reachableOutcomes
} from '#lib/graph/reach.ts';
import { anyTree } from '../../support/any-tree.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { chainTree, layeredTree } from '../../support/large-tree.ts';

/**
 *   start ──left──▶ a ──x──▶ both   [foot, bike]
 *     │              └──y──▶ b ──▶ bike  [bike]
 *     └────right───────────▶ b ──▶ train [train]
 */
const small = drawTree({
	start: { left: 'a', right: 'b' },
	b: { x: 'bike', y: 'train' },
	a: { x: 'both', y: 'b' },
	both: ['foot', 'bike'],
	bike: ['bike'],
	train: ['train']
});

test('nodes in order: each before those it leads to, else as they come free', () => {
	expect(nodesInOrder(small)).toEqual(['start', 'a', 'both', 'b', 'bike', 'train']);
	expect(placeOf(small, 'b')).toBe(3);
	expect(placeOf(small, 'nowhere')).toBe(-1);
});

test('a circle has no order', () => {
	const around = drawTree({
		a: { on: 'b', off: 'b' },
		b: { on: 'a', off: 'foot' },
		foot: ['foot']
	});
	expect(() => nodesInOrder(around)).toThrow(
		new Error('Tree "drawn": the answers go round in a circle: a → b → a. Lead one of them on.')
	);
});

test('reachableCandidates counts companions', () => {
	expect(reachableCandidates(small, 'start')).toEqual(['foot', 'bike', 'train']);
	expect(reachableCandidates(small, 'b')).toEqual(['bike', 'train']);
	expect(reachableCandidates(small, 'both')).toEqual(['foot', 'bike']);
	expect(reachableCandidates(small, 'nowhere')).toEqual([]);
});

test('reachableOutcomes, in tree order', () => {
	expect(reachableOutcomes(small, 'start')).toEqual(['both', 'bike', 'train']);
	expect(reachableOutcomes(small, 'b')).toEqual(['bike', 'train']);
	expect(reachableOutcomes(small, 'train')).toEqual(['train']);
});

test('nodesTo: all that lead to a node, however many ways there are', () => {
	expect(nodesTo(small, 'bike')).toEqual(['start', 'a', 'b', 'bike']);
	expect(nodesTo(small, 'both')).toEqual(['start', 'a', 'both']);
	expect(nodesTo(small, 'start')).toEqual(['start']);
	// 2 to the 40th ways.
	const chain = chainTree(40);
	const last = nodesInOrder(chain).at(-1)!;
	expect(nodesTo(chain, last).length).toBeGreaterThan(40);
});

test('ways are counted from the start, and to a node', () => {
	expect(Object.fromEntries(countWays(small))).toEqual({
		start: 1,
		a: 1,
		both: 1,
		b: 2,
		bike: 2,
		train: 2
	});
	expect(Object.fromEntries(countWaysTo(small, 'bike'))).toEqual({ start: 2, a: 1, b: 1, bike: 1 });
	fc.assert(
		fc.property(anyTree, (tree) => {
			const counted = countWays(tree);
			for (const { id } of [...tree.nodes.values()].filter(({ kind }) => kind === 'outcome')) {
				const paths = [...allPaths(tree)].filter((path) => path.at(-1)?.way.to === id);
				expect(counted.get(id) ?? 0).toBe(paths.length);
				expect(countWaysTo(tree, id).get(tree.start) ?? 0).toBe(paths.length);
			}
		}),
		{ numRuns: 30 }
	);
});

test('questionsLeft counts the node itself', () => {
	expect(questionsLeft(small, 'start')).toEqual({ fewest: 2, most: 3 });
	expect(questionsLeft(small, 'b')).toEqual({ fewest: 1, most: 1 });
	expect(questionsLeft(small, 'train')).toEqual({ fewest: 0, most: 0 });
});

test('more candidates than a machine word has bits', () => {
	const ids = Array.from({ length: 70 }, (_, i) => `c${i}`);
	const tree = drawTree({
		start: { first: 'few', all: 'many' },
		few: ['c69'],
		many: ids
	});
	expect(reachableCandidates(tree, 'few')).toEqual(['c69']);
	expect(reachableCandidates(tree, 'start')).toHaveLength(70);
});

test('what is reachable is what some path reaches, in any tree', () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			const paths = [...allPaths(tree)];
			const lengths = paths.map((path) => path.length);
			const fewest = Math.min(...lengths);
			expect(questionsLeft(tree, tree.start)).toEqual({ fewest, most: Math.max(...lengths) });
			for (const node of tree.nodes.keys()) {
				const outcomes = nodesFrom(tree, node).flatMap((id) => {
					const found = tree.nodes.get(id)!;
					return found.kind === 'outcome' ? found.recommend : [];
				});
				expect(new Set(reachableCandidates(tree, node))).toEqual(new Set(outcomes));
			}
		})
	);
});

test('10,000 questions, wide', () => {
	const tree = layeredTree(99, 101);
	const order = nodesInOrder(tree);
	expect(order).toHaveLength(10_101);
	for (const node of tree.nodes.values()) {
		if (node.kind === 'outcome') continue;
		const place = placeOf(tree, node.id);
		if (node.ways.some((way) => placeOf(tree, way.to) <= place))
			expect.fail(`${node.id} is out of order`);
	}
	expect(questionsLeft(tree, tree.start)).toEqual({ fewest: 100, most: 100 });
	expect(reachableCandidates(tree, tree.start)).toHaveLength(10);
	// Three neighbours in the last layer: candidates 0, 1 and 2.
	expect(reachableCandidates(tree, 'q98-0')).toEqual(['candidate-0', 'candidate-1', 'candidate-2']);
	expect(reachableOutcomes(tree, 'q98-0')).toEqual(['end-0', 'end-1', 'end-2']);
	// Nine of them two layers above.
	expect(reachableCandidates(tree, 'q97-0')).toHaveLength(9);
});

test('10,000 questions, one after the other', () => {
	const tree = chainTree(10_000);
	expect(questionsLeft(tree, tree.start)).toEqual({ fewest: 1, most: 10_000 });
	expect(reachableCandidates(tree, 'q9999')).toEqual(['halt', 'goal']);
});
