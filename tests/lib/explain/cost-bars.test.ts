import { expect, test } from 'vitest';
import { costBars } from '#lib/explain/cost-bars.ts';
import type { CostBar } from '#lib/tree/node-page.ts';

function barsOf(...values: CostBar['value'][]) {
	const source = { title: 'Prices', url: 'https://aws.amazon.com/pricing' };
	const bars = values.map((value, i) => ({
		pick: `p${i}`,
		name: `p${i}`,
		text: '',
		short: '',
		value,
		source,
		checked: '2026-11'
	}));
	return costBars(bars).map(({ solid, outlined, open }) => [solid, outlined, open]);
}

test('a range is solid to its low and outlined to its high, on the scale of the highest value', () => {
	expect(barsOf({ from: 10, to: 40 }, { from: 28, to: 52 }, 100)).toEqual([
		[10, 30, false],
		[28, 24, false],
		[100, 0, false]
	]);
});

test('where the high is unknown the outline goes on to the end of the scale, and stays open', () => {
	expect(barsOf({ from: 10 }, 50)).toEqual([
		[16, 84, true],
		[80, 0, false]
	]);
});

test('what moves looks open even where no value known is higher', () => {
	expect(barsOf({ from: 50 }, 10)).toEqual([
		[80, 20, true],
		[16, 0, false]
	]);
	expect(barsOf({ from: 0 }, 0)).toEqual([
		[0, 100, true],
		[0, 0, false]
	]);
});

test('what is unlimited has no bar', () => {
	expect(barsOf('unlimited', 4)).toEqual([
		[0, 0, false],
		[100, 0, false]
	]);
});
