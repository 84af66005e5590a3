import { expect, test } from 'vitest';
import { layOutPlate } from '#lib/layout/lay-out-plate.server.ts';
import { shrinkPlate } from '#lib/layout/shrink-plate.server.ts';
import { drawPlaced } from '#lib/layout/small-plate.ts';
import type { Plate } from '#lib/layout/plate.ts';
import { seededRandom } from '#lib/layout/random.ts';
import { textWidth } from '#lib/layout/sizes.ts';
import { drawGraph, randomGraph } from '../../support/draw-graph.ts';

/** Where each box's lines lead, as a routing table has it. */
function statesOf({ lines }: Plate): Record<string, Record<string, string>> {
	const states: Record<string, Record<string, string>> = {};
	for (const { from, to } of lines) (states[from] ??= {})[to] = to;
	return states;
}

test('the small plate keeps order and rows, and every line runs from dot to dot, to the right', () => {
	for (let seed = 1; seed <= 8; seed++) {
		const plate = layOutPlate(randomGraph(30, seededRandom(seed)), { width: 1200 });
		const small = drawPlaced(shrinkPlate(plate), statesOf(plate));
		const rows = Array.from<string | null>({ length: plate.rows }).fill(null);
		for (const { id, row } of plate.ends) rows[row] = id;
		expect(small.rows).toEqual(rows);
		const drawn = Object.entries(small.lines).flatMap(([from, targets]) =>
			Object.entries(targets).map(([to, d]) => ({ from, to, d }))
		);
		expect(drawn.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
			plate.lines.map(({ from, to }) => `${from} ${to}`).sort()
		);
		for (const { from, to, d } of drawn) {
			const [[x, y], [toX, toY]] = [small.dots[from]!, small.dots[to]!];
			expect(x).toBeLessThan(toX);
			expect(d.startsWith(`M${x} ${y}H`)).toBe(true);
			expect(d.endsWith(`H${toX}`)).toBe(true);
			if (y !== toY) expect(d).toContain(` ${toY}H`);
			const levels = [...d.matchAll(/H([\d.]+)/g)].map(([, at]) => Number(at));
			expect(levels).toEqual(levels.toSorted((a, b) => a - b));
		}
	}
});

test('every end has a row of its own, and the names find room beside the drawing', () => {
	for (const [nodes, row, size] of [
		[20, 21, 14],
		[120, 18, 13]
	] as const) {
		const plate = layOutPlate(randomGraph(nodes, seededRandom(3)), { width: 1200 });
		const { rows, dots, width, height } = drawPlaced(shrinkPlate(plate), statesOf(plate));
		expect(height).toBe(rows.length * row);
		const ends = rows.flatMap((id, at) => (id === null ? [] : [{ at, y: dots[id]![1] }]));
		expect(ends.map(({ y }) => y)).toEqual(ends.map(({ at }) => (at + 0.5) * row));
		const names = Math.max(...plate.ends.map(({ name }) => textWidth(name, size, 600)));
		expect(width + 12 + names).toBeLessThanOrEqual(362);
	}
});

test('a long name takes of the drawing no more than leaves it readable', () => {
	const graph = drawGraph({
		start: { on: 'a name far longer than anybody would give an end', off: 'b' }
	});
	expect(shrinkPlate(layOutPlate(graph, { width: 1200 })).width).toBe(140);
});
