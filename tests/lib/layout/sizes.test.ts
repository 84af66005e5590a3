import { expect, test } from 'vitest';
import { textWidth } from '#lib/layout/sizes.ts';

test('textWidth adds advance widths, in 600 more than in 400', () => {
	expect(textWidth('00', 10, 400)).toBeCloseTo(9.94);
	expect(textWidth('On-Demand', 14, 600)).toBeGreaterThan(textWidth('On-Demand', 14, 400));
});

test('a character that the font lacks counts as wide as the font is high', () => {
	expect(textWidth('語', 14, 400)).toBe(14);
});
