import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLegend } from '#lib/pictures/legend.ts';

const narrow = { left: 0, right: 350, y: 20, line: 20 };

describe('a legend', () => {
	it('begins a new line where the next one has no room', () => {
		const names = ['waiting', 'hidden, with a worker', 'deleted by it'].map((name) => ({ name }));
		expect(placeLegend(names, narrow)).toEqual([
			{ name: 'waiting', x: 0, y: 20 },
			{ name: 'hidden, with a worker', x: 87, y: 20 },
			{ name: 'deleted by it', x: 0, y: 40 }
		]);
	});

	it('stays within its width, in order, with no word on another', () => {
		const names = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 9 });
		fc.assert(
			fc.property(names, (all) => {
				const placed = placeLegend(
					all.map((name) => ({ name })),
					narrow
				);
				placed.forEach(({ name, x, y }, i) => {
					const end = x + 22 + name.length * 7;
					expect(end).toBeLessThanOrEqual(350);
					const next = placed[i + 1];
					if (next?.y === y) expect(next.x).toBeGreaterThan(end);
					else if (next) expect(next).toMatchObject({ x: 0, y: y + 20 });
				});
			})
		);
	});
});
