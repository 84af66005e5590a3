import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cheapestAt,
	costAt,
	paysFrom,
	sumOf,
	type CostOverHoursData
} from '#lib/pictures/cost-over-hours.ts';

const data: CostOverHoursData = {
	hours: 730,
	metered: { id: 'metered', name: 'On-Demand' },
	promised: [
		{ id: 'plan', name: 'Plan', years: 1, share: 70, says: 'example', alike: [] },
		{
			id: 'one-family',
			name: 'Plan for one family',
			years: 1,
			share: 60,
			says: 'example',
			alike: []
		},
		{ id: 'plan', name: 'Plan', years: 3, share: 34, says: 'at best', alike: [] }
	],
	moving: { id: 'spot', name: 'Spot', from: 10 },
	timetables: [],
	start: 438
};

describe('the cost of a month by the hours that run', () => {
	it('pays from the hours that cost as much as the promise', () => {
		expect(data.promised.map((one) => Math.round(paysFrom(data, one)))).toEqual([511, 438, 248]);
		for (const one of data.promised)
			expect(costAt(data, paysFrom(data, one))).toBeCloseTo(one.share, 9);
	});

	it('names the cheapest for who promises nothing, a year or three', () => {
		expect(cheapestAt(data, 730, 0)).toBeUndefined();
		expect(cheapestAt(data, 437, 1)).toBeUndefined();
		expect(cheapestAt(data, 439, 1)?.id).toBe('one-family');
		expect(cheapestAt(data, 300, 3)?.years).toBe(3);
	});

	it('never names a promise that costs more than what is metered', () => {
		const hours = fc.double({ min: 0, max: 730, noNaN: true });
		fc.assert(
			fc.property(hours, fc.constantFrom(0, 1, 3), (h, years) => {
				const best = cheapestAt(data, h, years);
				const least = Math.min(
					costAt(data, h),
					...data.promised.filter((one) => one.years <= years).map(({ share }) => share)
				);
				expect(best?.share ?? costAt(data, h)).toBe(least);
			})
		);
	});

	it('sums instances, hours and a price of one’s own', () => {
		const settings = { hours: 365, instances: 4, price: 0.1 };
		expect(sumOf(data, settings, costAt(data, 365))).toBeCloseTo(4 * 365 * 0.1, 9);
	});
});
