import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cheapestAt,
	cheapestOver,
	classCostInputs,
	costOf,
	countObjects,
	leastReads,
	mostReads,
	paysOf,
	safeWithin,
	sumOf,
	waitsOf,
	type ClassCostData
} from '#lib/pictures/class-cost.ts';
import { startOf } from '#lib/pictures/settings.ts';
import { picturesOf } from '#lib/registry/pictures.server.ts';

const data = picturesOf('s3-storage-class').find(({ kind }) => kind === 'class-cost')!
	.data as ClassCostData;
const start = startOf(classCostInputs());
const classOf = (id: string) => data.classes.find((one) => one.id === id)!;
const measure = classOf(data.measure);

const someObjects = fc.record({
	kb: fc.integer({ min: 1, max: 5_000_000 }),
	kept: fc.integer({ min: 1, max: 3650 })
});
const someReads = fc.double({ min: leastReads, max: mostReads, noNaN: true });
const someClass = fc.constantFrom(...data.classes);

describe('the cost of a class of storage', () => {
	it('is 100 for large objects in the measure that nobody reads', () => {
		expect(costOf(data, measure, { kb: 5_000_000, kept: 365 }, leastReads)).toBeCloseTo(100, 1);
	});

	it('bills the shortest time, the least size and what is added to each object', () => {
		const large = { kb: 1_000_000, kept: 365 };
		const ia = classOf('s3-standard-ia');
		expect(costOf(data, ia, large, leastReads)).toBeCloseTo(54.4, 0);
		// Kept ten days, billed thirty.
		expect(costOf(data, ia, { ...large, kept: 10 }, leastReads)).toBeCloseTo(162.4, 0);
		// Half the least size costs as much as all of it.
		const small = { kb: 64, kept: 365 };
		const writes = (countObjects({ gb: 1, kb: 64 }) / 1e6) * data.millionPuts * ia.put;
		const reads =
			(leastReads * 12 * (data.millionGets * ia.get * countObjects({ gb: 1, kb: 64 }))) / 1e6;
		expect(costOf(data, ia, small, leastReads)).toBeCloseTo(
			108 + ((writes + reads + leastReads * 12 * ia.read) / 12) * 100,
			3
		);
		const deep = classOf('s3-glacier-deep');
		expect(costOf(data, deep, { kb: 40, kept: 365 }, leastReads)).toBeGreaterThan(
			costOf(data, deep, { kb: 4000, kept: 365 }, leastReads)
		);
	});

	it('never falls with the reads', () => {
		fc.assert(
			fc.property(someClass, someObjects, someReads, someReads, (one, objects, a, b) => {
				const [few, many] = a < b ? [a, b] : [b, a];
				expect(costOf(data, one, objects, many)).toBeGreaterThanOrEqual(
					costOf(data, one, objects, few) - 1e-6
				);
			})
		);
	});

	it('keeps watched objects between the dearest and the lowest tier', () => {
		const tiering = classOf('s3-intelligent-tiering');
		const objects = { kb: 1_000_000, kept: 365 };
		expect(costOf(data, tiering, objects, leastReads)).toBeLessThan(20);
		expect(costOf(data, tiering, objects, 1)).toBeCloseTo(100, -1);
		// Too small to be watched: as dear as the measure, without the fee.
		const small = { kb: 100, kept: 365 };
		expect(costOf(data, tiering, small, leastReads)).toBeCloseTo(
			costOf(data, measure, small, leastReads),
			6
		);
		expect(paysOf(data, tiering, small)).toEqual({ when: 'never' });
	});
});

describe('from how many reads a class pays', () => {
	it('is where it costs as much as the measure, cheaper on the side it names', () => {
		fc.assert(
			fc.property(someClass, someObjects, someReads, (one, objects, reads) => {
				const { when, at } = paysOf(data, one, objects);
				const saves = (many: number) =>
					costOf(data, measure, objects, many) - costOf(data, one, objects, many);
				if (at !== undefined) expect(saves(at) / costOf(data, one, objects, at)).toBeCloseTo(0, 6);
				const cheaper =
					when === 'always' || (when === 'below' ? reads < at! : when === 'above' && reads > at!);
				if (cheaper) expect(saves(reads)).toBeGreaterThanOrEqual(-1e-6);
				else expect(saves(reads)).toBeLessThanOrEqual(1e-6);
			})
		);
	});

	it('is about once a month for Standard-IA, as the tree says', () => {
		const { when, at } = paysOf(data, classOf('s3-standard-ia'), start);
		expect(when).toBe('below');
		expect(at).toBeGreaterThan(0.9);
		expect(at).toBeLessThan(1.1);
	});

	it('pays for Express One Zone only with many reads of small objects', () => {
		const express = classOf('s3-express');
		expect(paysOf(data, express, start).when).toBe('never');
		expect(paysOf(data, express, { kb: 16, kept: 365 }).when).toBe('above');
	});
});

describe('the cheapest class', () => {
	it('covers all reads without a gap, and costs least throughout', () => {
		fc.assert(
			fc.property(someObjects, someReads, (objects, reads) => {
				const classes = safeWithin(data, 48);
				const stretches = cheapestOver(data, classes, objects);
				expect(stretches[0]?.from).toBe(leastReads);
				expect(stretches.at(-1)?.to).toBe(mostReads);
				stretches.slice(1).forEach(({ from }, i) => expect(from).toBe(stretches[i]!.to));
				const { priced } = stretches.find(({ to }) => reads <= to)!;
				const best = costOf(data, cheapestAt(data, classes, objects, reads), objects, reads);
				// Between two steps of the search a class may be cheapest for a moment.
				expect(costOf(data, priced, objects, reads)).toBeLessThanOrEqual(best * 1.05 + 1e-6);
			}),
			{ numRuns: 40 }
		);
	});

	it('asks for no more wait than the reader has, and for more than one zone', () => {
		expect(waitsOf(data)).toEqual([0, 12, 48]);
		const ids = safeWithin(data, 0).map(({ id }) => id);
		expect(ids).not.toContain('s3-one-zone-ia');
		expect(ids).not.toContain('s3-glacier-flexible');
		expect(safeWithin(data, 12).map(({ id }) => id)).toContain('s3-glacier-flexible');
	});
});

describe('the sum in a price of one’s own', () => {
	it('is GB times months times price', () => {
		expect(sumOf({ ...start, gb: 1000, kept: 365, price: 0.02 }, 100)).toBeCloseTo(240, 6);
	});
});
