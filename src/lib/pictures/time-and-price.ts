/** How soon data is reached, and what keeping it costs, by who shares it. */
import type { Inputs, Settings } from './settings.ts';

/** A number, or the two ends of a range. */
export interface Span {
	from: number;
	to: number;
}

/** What is said of a figure: its value, and a few words that bound it. */
export interface Told {
	value: string;
	note?: string;
}

interface Shown {
	/** Candidate, or one of its variants. */
	id: string;
	candidate: string;
	name: string;
	time: Told;
	price: Told;
	shared: Told;
	survives: Told;
}

/** A candidate that has both a time and a price. */
export interface TimedPrice extends Shown {
	/** Place of its panel. */
	panel: number;
	/** Time to the first byte, in ms. */
	ms: Span;
	/** Price of keeping a GB for a month, as a multiple of the measure's. */
	times: Span;
}

export interface TimeAndPriceData {
	panels: readonly { name: string; says: string }[];
	points: readonly TimedPrice[];
	/** Candidates without a time or a price, which say why. */
	unplaced: readonly Shown[];
	/** What costs 1. */
	measure: { id: string; says: string };
	/** Points between which a rule moves data, in order. */
	moves: { says: string; path: readonly string[] };
}

/** The input of the picture: what is pointed at. */
export function timeAndPriceInputs({ points }: TimeAndPriceData) {
	return {
		at: { kind: 'choice', of: ['none', ...points.map(({ id }) => id)], start: 'none' }
	} as const satisfies Inputs;
}

export type TimeAndPriceSettings = Settings<ReturnType<typeof timeAndPriceInputs>>;

/** True where nothing is marked, or where this one is; a variant that is marked leaves its siblings out. */
export function isLeftIn(
	marked: readonly string[],
	{ id, candidate }: Pick<Shown, 'id' | 'candidate'>
): boolean {
	if (marked.length === 0 || marked.includes(id)) return true;
	return marked.includes(candidate) && !marked.some((one) => one.startsWith(`${candidate}@`));
}

/** The points from the soonest to the latest; of two that are as soon, the dearer first. */
export function byTime({ points }: TimeAndPriceData): TimedPrice[] {
	return points.toSorted(
		(a, b) => a.ms.from - b.ms.from || a.ms.to - b.ms.to || b.times.from - a.times.from
	);
}

/** What is pointed at: what was chosen, else what is marked, else the measure. */
export function pointedAt(
	data: TimeAndPriceData,
	{ at }: TimeAndPriceSettings,
	marked: readonly string[]
): TimedPrice | undefined {
	const { points, measure } = data;
	return (
		points.find(({ id }) => id === at) ??
		(marked.length > 0 ? byTime(data).find((point) => isLeftIn(marked, point)) : undefined) ??
		points.find(({ id }) => id === measure.id)
	);
}

const units = [
	{ of: 3_600_000, name: 'h' },
	{ of: 60_000, name: 'min' },
	{ of: 1_000, name: 's' },
	{ of: 1, name: 'ms' }
];

/** A time in its own unit: `0.5 ms`, `12 h`. */
export function writeTime(ms: number): string {
	const unit = units.find(({ of }) => ms >= of) ?? units.at(-1)!;
	return `${Number((ms / unit.of).toPrecision(3))} ${unit.name}`;
}

/** A range of times: `1 to 9 ms`, `1 min to 12 h`. */
export function writeTimes({ from, to }: Span): string {
	const [first, last] = [writeTime(from), writeTime(to)];
	if (first === last) return first;
	const [number, unit] = first.split(' ');
	return last.endsWith(` ${unit}`) ? `${number} to ${last}` : `${first} to ${last}`;
}

/** A multiple of the measure's price: `13 ×`, `6.1 to 12.6 ×`. */
export function writePrice({ from, to }: Span): string {
	return from === to ? `${from} ×` : `${from} to ${to} ×`;
}
