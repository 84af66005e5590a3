import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinLine, type Place } from '#lib/pictures/thin-line.ts';

const heights = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 60 });

describe('a line with fewer points', () => {
	it('keeps the corners alone', () => {
		const line: Place[] = [0, 1, 2, 3, 4].map((x) => [x, x < 2 ? 0 : x - 2]);
		expect(thinLine(line, 0.01)).toEqual([
			[0, 0],
			[2, 0],
			[4, 2]
		]);
	});

	it('keeps the ends and the order, and strays nowhere further than it may', () => {
		fc.assert(
			fc.property(heights, (ys) => {
				const line = ys.map((y, x): Place => [x, y]);
				const thin = thinLine(line, 2);
				expect(thin[0]).toEqual(line[0]);
				expect(thin.at(-1)).toEqual(line.at(-1));
				for (const [x, y] of line) {
					const after = thin.findIndex((place) => place[0] >= x);
					const [a, b] = [thin[Math.max(0, after - 1)]!, thin[after]!];
					const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
					const off = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
					if (length > 0) expect(Math.abs(off) / length).toBeLessThanOrEqual(2 + 1e-6);
				}
			})
		);
	});
});
