import { expect, test } from 'vitest';
import { layOutPlate } from '#lib/layout/lay-out-plate.server.ts';
import { shrinkPlate } from '#lib/layout/shrink-plate.server.ts';
import { seededRandom } from '#lib/layout/random.ts';
import { randomGraph } from '../../support/draw-graph.ts';

const size = { width: 214, row: 21 };

test('the small plate keeps order and rows, and every line runs from dot to dot, to the right', () => {
	for (let seed = 1; seed <= 8; seed++) {
		const plate = layOutPlate(randomGraph(30, seededRandom(seed)), { width: 1200 });
		const small = shrinkPlate(plate, size);
		expect([small.width, small.height]).toEqual([214, 21 * plate.rows]);
		expect(small.ends.map(({ id, row }) => [id, row])).toEqual(
			plate.ends.map(({ id, row }) => [id, row])
		);
		const dots = new Map([...small.questions, ...small.ends].map((dot) => [dot.id, dot]));
		for (const { from, to, d } of small.lines) {
			const [start, end] = [dots.get(from)!, dots.get(to)!];
			expect(start.x).toBeLessThan(end.x);
			expect(d.startsWith(`M${start.x} ${start.y}H`)).toBe(true);
			expect(d.endsWith(`H${end.x}`)).toBe(true);
			if (start.y !== end.y) expect(d).toContain(` ${end.y}H`);
			const levels = [...d.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
			expect(levels).toEqual(levels.toSorted((a, b) => a - b));
		}
	}
});

test('lines into one end share its height', () => {
	const plate = layOutPlate(randomGraph(40, seededRandom(3)), { width: 1200 });
	const { ends, height } = shrinkPlate(plate, { width: 150, row: 6 });
	expect(new Set(ends.map(({ y }) => y)).size).toBe(ends.length);
	expect(Math.max(...ends.map(({ y }) => y))).toBeLessThan(height);
});
