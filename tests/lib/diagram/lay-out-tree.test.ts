import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTree } from '#lib/diagram/lay-out-tree.server.ts';
import { questionSize, type Plate } from '#lib/diagram/plate.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { anyTree } from '../../support/any-tree.ts';
import { drawTree } from '../../support/draw-tree.ts';

/** Faults of a plate in words; none in a good one. */
function faultsOf(tree: Tree, plate: Plate): string[] {
	const faults: string[] = [];
	const at = new Map(plate.nodes.map((node) => [node.id, node]));
	for (const { from, answer, to, d, label } of plate.edges) {
		if (at.get(from)!.x >= at.get(to)!.x) faults.push(`${from}.${answer} runs backwards`);
		if (!/^M[\d.]+ [\d.]+([HVLQ][\d. ]+)+$/.test(d))
			faults.push(`${from}.${answer} has path data ${d}`);
		if (label.y < 0 || label.y > plate.height)
			faults.push(`${from}.${answer} has its label outside`);
	}
	for (const a of plate.nodes) {
		for (const b of plate.nodes) {
			if (a.id >= b.id) continue;
			const [near, wide] =
				a.kind === 'question' ? [questionSize.height, questionSize.width] : [20, 20];
			if (Math.abs(a.x - b.x) < wide && Math.abs(a.y - b.y) < near)
				faults.push(`${a.id} lies on ${b.id}`);
		}
		if (a.y < 0 || a.y > plate.height || a.x > plate.width) faults.push(`${a.id} lies outside`);
	}
	for (const a of plate.edges) {
		for (const b of plate.edges) {
			if (a === b || a.from + a.answer > b.from + b.answer) continue;
			const close = Math.abs(a.label.x - b.label.x) < 60 && Math.abs(a.label.y - b.label.y) < 14;
			if (close)
				faults.push(`the labels of ${a.from}.${a.answer} and ${b.from}.${b.answer} collide`);
		}
	}
	if (plate.nodes.length !== tree.nodes.size) faults.push('a node is missing');
	return faults;
}

describe('every registered tree', () => {
	for (const tree of allTrees()) {
		test(`${tree.id}: nothing overlaps, all runs to the right, and it comes out the same twice`, () => {
			const plate = layOutTree(tree);
			expect(faultsOf(tree, plate)).toEqual([]);
			expect(layOutTree(tree)).toEqual(plate);
		});
	}
});

test('any tree: nothing overlaps and all runs to the right', () => {
	fc.assert(
		fc.property(anyTree, (tree) => {
			expect(faultsOf(tree, layOutTree(tree))).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

test('outcomes stand in one column at the right of every question', () => {
	const tree = drawTree({
		start: { left: 'a', right: 'foot' },
		a: { up: 'b', down: 'bike' },
		b: { yes: 'foot', no: 'bike' },
		foot: ['foot'],
		bike: ['bike']
	});
	const { nodes } = layOutTree(tree);
	const x = (id: string) => nodes.find((node) => node.id === id)!.x;
	expect(x('foot')).toBe(x('bike'));
	expect(x('start') < x('a') && x('a') < x('b') && x('b') < x('foot')).toBe(true);
});

test('an edge that goes straight is one horizontal line', () => {
	const tree = drawTree({ start: { on: 'foot', off: 'bike' }, foot: ['foot'], bike: ['bike'] });
	const { edges, nodes } = layOutTree(tree);
	const start = nodes.find(({ id }) => id === 'start')!;
	for (const { to, d } of edges) {
		const target = nodes.find(({ id }) => id === to)!;
		expect(d.includes('Q')).toBe(target.y !== start.y);
	}
});
