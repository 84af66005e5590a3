/** What objects cost in each class of storage by how often they are read, and from how many reads a class pays. */
import type { Inputs, Settings } from './settings.ts';

/**
 * A class as its price list has it. Prices of keeping are for a GB and a month, against the measure; `read` is the fee
 * for reading a GB, `get` and `put` are the prices of requests against the measure's.
 */
export interface PricedClass {
	id: string;
	name: string;
	keep: number;
	read: number;
	get: number;
	put: number;
	/** Days that are billed however soon an object goes. */
	leastDays: number;
	/** KB that a smaller object is billed as; 0 where there is no such size. */
	leastSize: number;
	/** KB that are billed with each object, of them `listed` at the measure's price. */
	added: number;
	listed: number;
	/** Price of a million restore requests, in months of a GB; 0 where nothing is restored. */
	millionRestores: number;
	/** Hours until a restore has ended; 0 where reads are answered at once. */
	wait: number;
	survives: boolean;
	watched?: Watched;
}

/** A class that moves each object by its last read, for a fee. `keep` is the price of its dearest tier. */
interface Watched {
	/** Fee for a million objects and a month, in months of a GB. */
	million: number;
	/** KB from which an object is watched; a smaller one stays in the dearest tier. */
	from: number;
	middle: number;
	low: number;
	/** Days without a read before each tier. */
	middleAfter: number;
	lowAfter: number;
}

export interface ClassCostData {
	/** Id of the class by which the others are measured. */
	measure: string;
	/** Prices of a million requests to the measure, in months of a GB in it. */
	millionGets: number;
	millionPuts: number;
	classes: readonly PricedClass[];
	/** Days for which a restored copy lies in the measure beside its archived object. */
	copyDays: number;
	rhythms: readonly { name: string; reads: number }[];
}

const daysInMonth = 365 / 12;
const kilobytesInGigabyte = 1024 * 1024;

/** Times that each object is read in a month, between which the picture is drawn. */
export const leastReads = 0.01;
export const mostReads = 100;

/** The inputs of the picture: reads of each object in a month, GB, KB of an object, days kept, and a price of one's own. */
export function classCostInputs() {
	return {
		reads: { kind: 'number', min: leastReads, max: mostReads, step: 0.01, start: 1 },
		gb: { kind: 'number', min: 1, max: 100_000_000, step: 1, start: 1000 },
		kb: { kind: 'number', min: 1, max: 5_000_000, step: 1, start: 4096 },
		kept: { kind: 'number', min: 1, max: 3650, step: 1, start: 365 },
		price: { kind: 'number', min: 0, max: 10, step: 0.0001, start: 0 }
	} as const satisfies Inputs;
}

export type ClassCostSettings = Settings<ReturnType<typeof classCostInputs>>;

/** What the objects are: how large, and kept for how long. */
type Objects = Pick<ClassCostSettings, 'kb' | 'kept'>;

/** How many objects there are. */
export function countObjects({ gb, kb }: Pick<ClassCostSettings, 'gb' | 'kb'>): number {
	return (gb * kilobytesInGigabyte) / kb;
}

/**
 * What objects cost in a class for as long as they are kept, in percent of keeping them in the measure without a read:
 * keeping, the one write, and all reads.
 */
export function costOf(
	{ millionGets, millionPuts, copyDays }: ClassCostData,
	priced: PricedClass,
	{ kb, kept }: Objects,
	reads: number
): number {
	const objects = countObjects({ gb: 1, kb }) / 1_000_000;
	const months = kept / daysInMonth;
	const billed = Math.max(kept, priced.leastDays) / daysInMonth;
	const write = objects * millionPuts * priced.put;
	const request = objects * (millionGets * priced.get + priced.millionRestores);
	const copy = priced.wait > 0 ? copyDays / daysInMonth : 0;
	const read = priced.read + request + copy;
	const sum = keepingOf(priced, kb, reads) * billed + write + reads * months * read;
	return (sum / months) * 100;
}

/** Price of keeping a GB of such objects for a month. */
function keepingOf(
	{ keep, leastSize, added, listed, watched }: PricedClass,
	kb: number,
	reads: number
) {
	if (watched)
		return kb < watched.from
			? keep
			: meanTier(keep, watched, reads) +
					(countObjects({ gb: 1, kb }) / 1_000_000) * watched.million;
	return (Math.max(kb, leastSize) * keep + (added - listed) * keep + listed) / kb;
}

/** Mean price of an object that is read at even intervals, and goes down a tier while nobody reads it. */
function meanTier(
	keep: number,
	{ middle, low, middleAfter, lowAfter }: Watched,
	reads: number
): number {
	const gap = daysInMonth / reads;
	const inMiddle = Math.max(0, Math.min(gap, lowAfter) - middleAfter);
	const inLow = Math.max(0, gap - lowAfter);
	return (keep * (gap - inMiddle - inLow) + middle * inMiddle + low * inLow) / gap;
}

/** Where a class costs less than the measure: `at` so many reads the two cost alike. */
export interface Pays {
	when: 'below' | 'above' | 'always' | 'never';
	at?: number;
}

/** From or up to how many reads a class costs less than the measure, within what is drawn. */
export function paysOf(data: ClassCostData, priced: PricedClass, objects: Objects): Pays {
	const measure = data.classes.find(({ id }) => id === data.measure)!;
	const more = (reads: number) =>
		costOf(data, priced, objects, reads) - costOf(data, measure, objects, reads);
	// Dust of the arithmetic is no saving.
	const [first, last] = [more(leastReads) < -1e-9, more(mostReads) < -1e-9];
	if (first === last) return { when: first ? 'always' : 'never' };
	return { when: first ? 'below' : 'above', at: crossing(more, leastReads, mostReads) };
}

/** The reads at which a difference changes its sign, by halving on the logarithmic axis. */
function crossing(difference: (reads: number) => number, from: number, to: number): number {
	const rises = difference(from) < difference(to);
	let [low, high] = [from, to];
	for (let i = 0; i < 50; i++) {
		const middle = Math.sqrt(low * high);
		if (difference(middle) < 0 === rises) low = middle;
		else high = middle;
	}
	return Math.sqrt(low * high);
}

/** A stretch of reads over which one class is the cheapest. */
interface Stretch {
	priced: PricedClass;
	from: number;
	to: number;
}

/** The cheapest of some classes over all reads that are drawn, from few to many. */
export function cheapestOver(
	data: ClassCostData,
	classes: readonly PricedClass[],
	objects: Objects
): Stretch[] {
	const steps = 200;
	const stretches: Stretch[] = [];
	for (let i = 0; i <= steps; i++) {
		const reads = leastReads * (mostReads / leastReads) ** (i / steps);
		const priced = cheapestAt(data, classes, objects, reads);
		const last = stretches.at(-1);
		if (!last) stretches.push({ priced, from: leastReads, to: mostReads });
		else if (last.priced !== priced) {
			const more = (at: number) =>
				costOf(data, last.priced, objects, at) - costOf(data, priced, objects, at);
			last.to = crossing(more, reads / (mostReads / leastReads) ** (1 / steps), reads);
			stretches.push({ priced, from: last.to, to: mostReads });
		}
	}
	return stretches;
}

/** The cheapest of some classes; of two that cost the same, the one named first. */
export function cheapestAt(
	data: ClassCostData,
	classes: readonly PricedClass[],
	objects: Objects,
	reads: number
): PricedClass {
	const costs = classes.map((priced) => costOf(data, priced, objects, reads));
	return classes[costs.indexOf(Math.min(...costs))]!;
}

/** How long a reader can wait at least for some class: 0 for at once, then the hours of each slower one. */
export function waitsOf({ classes }: ClassCostData): number[] {
	return [...new Set(classes.map(({ wait }) => wait))].sort((a, b) => a - b);
}

/** What survives the loss of a zone and answers within so many hours. */
export function safeWithin({ classes }: ClassCostData, hours: number): PricedClass[] {
	return classes.filter(({ survives, wait }) => survives && wait <= hours);
}

/** The sum for all the time kept, in the currency of the price that was entered for a GB and a month in the measure. */
export function sumOf({ gb, kept, price }: ClassCostSettings, part: number): number {
	return (part / 100) * gb * (kept / daysInMonth) * price;
}
