import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '#lib/pictures/spread-apart.ts';

const values = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 12 });

describe('values moved apart', () => {
	it('leaves alone what stands apart, and spreads what would touch about its mean', () => {
		expect(spreadApart([0, 50, 100], 16)).toEqual([0, 50, 100]);
		expect(spreadApart([100, 100, 0], 16)).toEqual([92, 108, 0]);
	});

	it('keeps the gap, the order and the mean', () => {
		fc.assert(
			fc.property(values, (given) => {
				const spread = spreadApart(given, 16);
				const order = given.map((_, i) => i).sort((a, b) => given[a]! - given[b]! || a - b);
				order.slice(1).forEach((member, i) => {
					expect(spread[member]! - spread[order[i]!]!).toBeGreaterThanOrEqual(16 - 1e-6);
				});
				const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
				expect(sum(spread)).toBeCloseTo(sum(given), 6);
			})
		);
	});
});
