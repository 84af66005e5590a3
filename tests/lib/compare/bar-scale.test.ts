import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barScale } from '#lib/compare/bar-scale.ts';

function lengths(values: number[], unit = 'days') {
	const { kind, lengthOf } = barScale({ values, unit });
	return [kind, ...values.map(lengthOf)];
}

describe('barScale', () => {
	test('a small spread is drawn from zero', () => {
		expect(lengths([10, 5, 0])).toEqual(['linear', 1, 0.5, 0]);
		expect(lengths([50, 1])).toEqual(['linear', 1, 0.02]);
	});

	test('a large spread is drawn by powers of ten, half a power or more below the lowest', () => {
		expect(lengths([1, 100])).toEqual(['log', 0.333, 1]);
		expect(lengths([1, 10, 100, 1000])).toEqual(['log', 0.25, 0.5, 0.75, 1]);
		expect(lengths([4, 400])).toEqual(['log', 0.231, 1]);
	});

	test('percentages stand on the whole hundred', () => {
		expect(lengths([72, 66, 1], '%')).toEqual(['linear', 0.72, 0.66, 0.01]);
		expect(lengths([200, 100], '%')).toEqual(['linear', 1, 0.5]);
	});

	test('zero is an empty track, less has none', () => {
		expect(lengths([0, 0])).toEqual(['linear', 0, 0]);
		expect(lengths([-1, 4])).toEqual(['linear', undefined, 1]);
		expect(lengths([-1, 0])).toEqual(['linear', undefined, 0]);
	});

	test('a higher value never has a shorter bar, and no bar leaves its track', () => {
		const number = fc.double({ noNaN: true, min: 0, max: 1e15 });
		fc.assert(
			fc.property(fc.array(number, { minLength: 1 }), (values) => {
				const sorted = values.toSorted((a, b) => a - b);
				const [, ...drawn] = lengths(sorted);
				const found = drawn as number[];
				expect(found).toEqual(found.toSorted((a, b) => a - b));
				expect(found.every((length) => length >= 0 && length <= 1)).toBe(true);
			})
		);
	});
});
