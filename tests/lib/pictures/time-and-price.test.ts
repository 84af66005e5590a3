import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/layout/sizes.ts';
import { overlap, placeNames, type Box } from '#lib/pictures/place-names.ts';
import { startOf } from '#lib/pictures/settings.ts';
import { layOutTimeAndPrice } from '#lib/pictures/time-and-price-layout.ts';
import {
	byTime,
	isLeftIn,
	pointedAt,
	timeAndPriceInputs,
	writeTimes,
	type TimeAndPriceData,
	type TimedPrice
} from '#lib/pictures/time-and-price.ts';
import { picturesOf, picturesOfOutcome } from '#lib/registry/pictures.server.ts';

const [shown] = picturesOf('storage');
const data = shown!.data as TimeAndPriceData;
const start = startOf(timeAndPriceInputs(data)) as { at: string };

/** The box of each name as it is drawn, bold. */
function namesOf(form: 'wide' | 'narrow', of: TimeAndPriceData) {
	const { panels, width } = layOutTimeAndPrice(of, form);
	return panels.map((panel) => ({
		...panel,
		width,
		names: panel.points.map(({ point, name: { x, y } }): Box => {
			const right = x + textWidth(point.name, 14, 600);
			return { left: x, right, top: y - 11, bottom: y + 4 };
		})
	}));
}

function expectClear(form: 'wide' | 'narrow', of: TimeAndPriceData) {
	for (const { names, points, one, box, width } of namesOf(form, of))
		names.forEach((name, i) => {
			expect(name.left).toBeGreaterThanOrEqual(box.left);
			expect(name.right).toBeLessThanOrEqual(width);
			for (const other of names.slice(i + 1)) expect(overlap(name, other)).toBe(false);
			if (one !== undefined) expect(name.top < one && one < name.bottom).toBe(false);
			for (const { x, y, end, top } of points) {
				expect(
					overlap(name, { left: x - 7.5, right: x + 7.5, top: y - 7.5, bottom: y + 7.5 })
				).toBe(false);
				expect(overlap(name, { left: x, right: end, top: y - 2.5, bottom: y + 2.5 })).toBe(false);
				expect(overlap(name, { left: x - 2.5, right: x + 2.5, top, bottom: y })).toBe(false);
			}
		});
}

const told = { value: 'x' };
const somePoint = fc.record({
	panel: fc.constantFrom(0, 1, 2),
	from: fc.double({ min: -1, max: 7, noNaN: true }),
	over: fc.double({ min: 0, max: 1.5, noNaN: true }),
	price: fc.double({ min: -1.4, max: 1.3, noNaN: true }),
	dearer: fc.double({ min: 0, max: 0.3, noNaN: true })
});

describe('times and prices of storage', () => {
	it('draws what has both figures, and says why the rest is not there', () => {
		expect(data.points.map(({ id }) => id)).toContain('efs');
		expect(data.unplaced.map(({ id }) => id)).toContain('fsx-windows');
		for (const { time, price } of data.unplaced)
			expect([time, price].some(({ value }) => value.startsWith('not '))).toBe(true);
	});

	it('goes from point to point by time', () => {
		const times = byTime(data).map(({ ms }) => ms.from);
		expect(times).toEqual(times.toSorted((a, b) => a - b));
	});

	it('points at what was chosen, else at what is recommended, else at the measure', () => {
		expect(pointedAt(data, { at: 'efs' }, [])?.id).toBe('efs');
		expect(pointedAt(data, start, ['s3-glacier-deep'])?.id).toBe('s3-glacier-deep');
		expect(pointedAt(data, start, ['fsx-windows'])?.id).toBe('s3');
		expect(pointedAt(data, start, [])?.id).toBe('s3');
	});

	it('leaves in the variant that is recommended and not its sibling', () => {
		const [picture] = picturesOfOutcome('storage', ['ebs@gp3']);
		const left = data.points.filter((point) => isLeftIn(picture!.marked, point));
		expect(left.map(({ id }) => id)).toEqual(['ebs@gp3']);
		const whole = data.points.filter((point) => isLeftIn(['ebs'], point));
		expect(whole.map(({ id }) => id)).toEqual(['ebs@gp3', 'ebs@io2']);
	});

	it('writes times in their own unit', () => {
		expect(
			[
				{ from: 0.5, to: 0.5 },
				{ from: 1, to: 9 },
				{ from: 60_000, to: 43_200_000 }
			].map(writeTimes)
		).toEqual(['0.5 ms', '1 to 9 ms', '1 min to 12 h']);
	});
});

describe('the layout of times and prices', () => {
	it.each(['wide', 'narrow'] as const)('sets no name on anything, %s', (form) => {
		expectClear(form, data);
	});

	it('sets no name on anything, wherever the points are', () => {
		fc.assert(
			fc.property(
				fc.array(somePoint, { minLength: 1, maxLength: 10 }),
				fc.constantFrom('wide', 'narrow'),
				(points, form) => {
					const drawn = points.map(({ panel, from, over, price, dearer }, i): TimedPrice => ({
						id: `p${i}`,
						candidate: `p${i}`,
						name: `Point ${i}`,
						time: told,
						price: told,
						shared: told,
						survives: told,
						panel,
						ms: { from: 10 ** from, to: 10 ** (from + over) },
						times: { from: 10 ** price, to: 10 ** (price + dearer) }
					}));
					const moves = { says: 'moved', path: [] };
					expectClear(form, { ...data, points: drawn, moves });
				}
			),
			{ numRuns: 60 }
		);
	});

	it('says which name has no room', () => {
		const bounds = { left: 0, right: 40, top: 0, bottom: 12 };
		expect(() =>
			placeNames([{ id: 'a', x: 5, y: 5, end: 5, width: 30 }], { bounds, obstacles: [], lines: [] })
		).toThrow('No room for the name of "a". Make the chart higher.');
	});
});
