import { describe, expect, test } from 'vitest';
import { layOutPlate } from '#lib/layout/lay-out-plate.server.ts';
import type { PlateGraph } from '#lib/layout/graph.ts';
import { seededRandom } from '#lib/layout/random.ts';
import type { Plate } from '#lib/layout/plate.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { drawGraph, randomGraph } from '../../support/draw-graph.ts';
import { sharedLines, writtenCrossings } from '../../support/crossings.ts';
import { plateGraph } from '#lib/diagram/plate-graph.ts';
import { crossingsOf, faultsOf } from '../../support/plate-faults.ts';

const width = 1200;

/** A search takes its time, most of all on a busy machine. */
const patience = 180_000;

const laidOut = new Map<string, Plate>();

/** The plate of a registered tree, laid out once. */
function plateOf(tree: Tree): Plate {
	const plate = laidOut.get(tree.id) ?? layOutPlate(plateGraph(tree), { width });
	laidOut.set(tree.id, plate);
	return plate;
}

describe('every registered tree', () => {
	for (const tree of allTrees()) {
		test(
			`${tree.id}: nothing strikes anything, in 1200 px, and the same twice`,
			() => {
				const plate = plateOf(tree);
				expect(faultsOf(plate)).toEqual([]);
				expect(plate.width).toBeLessThanOrEqual(width);
				expect(plate.crossings).toBe(crossingsOf(plate).length);
				// A line that shares its place with another may cross one line, and the search may make nothing worse.
				expect(plate.crossings).toBeLessThanOrEqual(sharedLines(plate));
				expect(plate.crossings).toBeLessThanOrEqual(writtenCrossings(plateGraph(tree)));
				const shown = new Set(
					plate.lines.flatMap(({ from, ways }) => ways.map((way) => `${from}.${way}`))
				);
				expect(shown).toEqual(
					new Set(plateGraph(tree).ways.map(({ from, id }) => `${from}.${id}`))
				);
				expect(JSON.stringify(layOutPlate(plateGraph(tree), { width }))).toBe(
					JSON.stringify(plate)
				);
			},
			patience
		);
	}
});

test(
	'over all trees, lines cross half as often as they share a place, and a third as often as written',
	() => {
		const plates = allTrees().map(plateOf);
		const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
		const crossings = sum(plates.map((plate) => plate.crossings));
		expect(crossings).toBeLessThanOrEqual(sum(plates.map(sharedLines)) / 2);
		const written = sum(allTrees().map((tree) => writtenCrossings(plateGraph(tree))));
		expect(crossings).toBeLessThanOrEqual(written / 3);
	},
	patience
);

describe('random graphs', () => {
	for (let seed = 1; seed <= 50; seed++) {
		test(`of up to ${12 + seed} nodes, seed ${seed}`, () => {
			const plate = layOutPlate(randomGraph(12 + seed, seededRandom(seed)), { width });
			expect(faultsOf(plate)).toEqual([]);
			expect(plate.crossings).toBe(crossingsOf(plate).length);
		});
	}
});

/**
 *  start ─a─▶ one
 *   ├──b, or c──▶ two
 */
test('answers to the same place are one line', () => {
	const plate = layOutPlate(drawGraph({ start: { a: 'one', b: 'two', c: 'two' } }), { width });
	expect(plate.lines.map(({ to, ways, label }) => [to, ways, label.lines])).toEqual([
		['one', ['a'], ['a']],
		['two', ['b', 'c'], ['b, or c']]
	]);
	expect(faultsOf(plate)).toEqual([]);
});

/**
 *  start ─on──▶ a ─yes─▶ b ─good─▶ foot
 *    └────off──────────▶ ┘ └─bad──▶ bike
 */
test('a shared question has one line, which a later way joins, and stands after all that lead to it', () => {
	const graph = drawGraph({
		start: { on: 'a', off: 'b' },
		a: { yes: 'b', no: 'van' },
		b: { good: 'foot', bad: 'bike' }
	});
	const plate = layOutPlate(graph, { width });
	expect(faultsOf(plate)).toEqual([]);
	expect(plate.boxes.map(({ id, column }) => [id, column])).toEqual([
		['start', 0],
		['a', 1],
		['b', 2]
	]);
	expect(plate.crossings).toBe(0);
});

test('a question with one answer goes straight on', () => {
	const plate = layOutPlate(drawGraph({ start: { on: 'a' }, a: { done: 'end' } }), { width });
	expect(faultsOf(plate)).toEqual([]);
	expect(plate.lines.every(({ d }) => !d.includes('Q'))).toBe(true);
});

test('a plain answer goes straight on', () => {
	for (const plain of ['left', 'middle', 'right']) {
		const graph = drawGraph({ start: { left: 'foot', middle: 'bike', right: 'van' } });
		const ways = graph.ways.map((way) => ({ ...way, plain: way.id === plain }));
		const plate = layOutPlate({ ...graph, ways }, { width });
		expect(plate.lines.filter(({ d }) => !d.includes('Q')).map(({ ways }) => ways)).toEqual([
			[plain]
		]);
	}
});

test('an order as last laid out is kept where nothing speaks against it', () => {
	const graph = plateGraph(allTrees()[0]!);
	const before = layOutPlate(graph, { width });
	const idsOf = (plate: typeof before) => plate.ends.map(({ id }) => id);
	const upsideDown = idsOf(before).toReversed();
	expect(idsOf(layOutPlate(graph, { width, previous: idsOf(before) }))).toEqual(idsOf(before));
	expect(idsOf(layOutPlate(graph, { width, previous: upsideDown }))).toEqual(upsideDown);
	const more = addEnd(graph, 'one-more');
	const after = idsOf(layOutPlate(more, { width, previous: idsOf(before) }));
	expect(after.filter((id) => id !== 'one-more')).toEqual(idsOf(before));
});

function addEnd({ start, nodes, ways }: PlateGraph, id: string): PlateGraph {
	const from = nodes.findLast(({ kind }) => kind === 'question')!.id;
	return {
		start,
		nodes: [...nodes, { id, kind: 'outcome', lines: ['One more'] }],
		ways: [...ways, { id, from, to: id, lines: ['as well'] }]
	};
}

test('a label too long fails by name', () => {
	const graph = drawGraph({ start: { on: 'a', off: 'b' } });
	const lines = ['a very long answer that nobody would say', 'in as many words to any colleague'];
	const ways = graph.ways.map((way) => (way.id === 'on' ? { ...way, lines } : way));
	expect(() => layOutPlate({ ...graph, ways }, { width })).toThrow(
		'Label “a very long answer that nobody would say in as many words to any colleague” of "start.on" is 207 px wide; a plate has 190 for it. Say it shorter.'
	);
});

test('labels that together are too wide fail by name', () => {
	const say = 'a good deal of everything we have got here';
	const chain = drawGraph({
		a: { [say]: 'b', no: 'x' },
		b: { [say]: 'c', no: 'y' },
		c: { yes: 'v', no: 'z' }
	});
	expect(() => layOutPlate(chain, { width: 360 })).toThrow(
		/^The plate is 453 px wide at least; 360 are there\. Its widest gaps are made by Label “a good deal of everything we have got here” of "a\.a good deal/
	);
});

test(
	'a graph of a thousand nodes takes fewer rounds, and nothing strikes anything',
	{ timeout: 120_000 },
	() => {
		const graph = randomGraph(1000, seededRandom(6));
		expect(graph.nodes.length).toBeGreaterThan(1000);
		expect(faultsOf(layOutPlate(graph, { width }))).toEqual([]);
	}
);
