/** The geometry of a picture of times and prices: panels, axes, points, names. Lengths in px. */
import { path, scaleLog } from 'd3';
import { textWidth } from '../layout/sizes.ts';
import { placeNames, type Box } from './place-names.ts';
import { spreadApart } from './spread-apart.ts';
import { byTime, type TimeAndPriceData, type TimedPrice } from './time-and-price.ts';

interface PlacedPoint {
	point: TimedPrice;
	x: number;
	y: number;
	/** Where its bars end: to the right, and upwards. */
	end: number;
	top: number;
	name: { x: number; y: number };
	/** From the name to a point that it had to leave. */
	leader?: string;
}

interface Tick {
	at: number;
	text: string;
}

interface PlacedPanel {
	name: string;
	says: string;
	box: Box;
	times: readonly Tick[];
	prices: readonly Tick[];
	/** Height of the measure's price; undefined where the panel does not reach to it. */
	one?: number;
	points: readonly PlacedPoint[];
	moves: readonly string[];
	/** Where it is said what moves data. */
	moved?: { x: number; y: number };
	/** Where it is said what costs 1. */
	measured?: { x: number; y: number };
}

interface TimeAndPriceLayout {
	width: number;
	height: number;
	panels: readonly PlacedPanel[];
}

const head = 46;
const foot = 26;
const radius = 7.5;
const thick = 2.5;
const bend = 8;
const textSize = 14;
/** Panels begin this share of a tenfold before their first point, and end this share after their last. */
const before = 0.35;
const after = 0.3;
/** A panel has room for a few names. */
const leastTenfolds = 2.4;
/** Height that a panel has for each of its names, and once more. */
const roomOfName = 32;

const forms = {
	wide: { width: 1200, left: 52, right: 4, gap: 28, tenfold: 142, stacked: false },
	narrow: { width: 350, left: 46, right: 4, gap: 34, tenfold: 118, stacked: true }
};

const timeTicks: readonly [number, string][] = [
	[0.1, '0.1 ms'],
	[1, '1 ms'],
	[10, '10 ms'],
	[100, '0.1 s'],
	[1_000, '1 s'],
	[10_000, '10 s'],
	[60_000, '1 min'],
	[600_000, '10 min'],
	[3_600_000, '1 h'],
	[43_200_000, '12 h'],
	[172_800_000, '48 h']
];

const priceTicks: readonly [number, string][] = [
	[20, '20 ×'],
	[10, '10 ×'],
	[5, '5 ×'],
	[2, '2 ×'],
	[1, '1'],
	[0.5, 'half'],
	[0.25, '1/4'],
	[0.1, '1/10'],
	[0.05, '1/20'],
	[0.02, '1/50']
];

/** Lays out the panels side by side with one scale of prices, or on a phone one under the other, each with its own. */
export function layOutTimeAndPrice(
	data: TimeAndPriceData,
	form: keyof typeof forms
): TimeAndPriceLayout {
	const { width, left, right, gap, tenfold, stacked } = forms[form];
	const sorted = byTime(data);
	const drawn = data.panels.flatMap((panel, place) => {
		const points = sorted.filter((point) => point.panel === place);
		return points.length > 0 ? [{ panel, points, times: timesOf(points) }] : [];
	});
	const most = Math.max(...drawn.map(({ points }) => points.length));
	const all = pricesOf(sorted, most, tenfold);
	const tenfolds = drawn.reduce((sum, { times }) => sum + tenfoldsOf(times), 0);
	const room = width - left - right - gap * (drawn.length - 1);
	let [x, y] = [left, 0];
	const panels = drawn.map(({ panel, points, times }) => {
		const prices = stacked ? pricesOf(points, points.length, tenfold) : all;
		const across = stacked ? width - left - right : (room * tenfoldsOf(times)) / tenfolds;
		const top = y + head;
		const box = { left: x, right: x + across, top, bottom: top + tenfoldsOf(prices) * tenfold };
		if (stacked) y = box.bottom + foot + gap;
		else x += across + gap;
		return layOutPanel(data, { ...panel, points, times, prices, box });
	});
	return { width, height: Math.max(...panels.map(({ box }) => box.bottom)) + foot, panels };
}

type Ends = readonly [number, number];

function tenfoldsOf([from, to]: Ends): number {
	return Math.log10(to / from);
}

function timesOf(points: readonly TimedPrice[]): Ends {
	const from = Math.min(...points.map(({ ms }) => ms.from)) / 10 ** before;
	const to = Math.max(...points.map(({ ms }) => ms.to)) * 10 ** after;
	return [from, Math.max(to, from * 10 ** leastTenfolds)];
}

/** From under the cheapest to over the dearest, with room for so many names one under the other. */
function pricesOf(points: readonly TimedPrice[], names: number, tenfold: number): Ends {
	const from = Math.min(...points.map(({ times }) => times.from)) / 1.8;
	const to = Math.max(...points.map(({ times }) => times.to)) * 1.5;
	const missing = (roomOfName * (names + 1)) / tenfold - tenfoldsOf([from, to]);
	const wider = 10 ** (Math.max(0, missing) / 2);
	return [from / wider, to * wider];
}

interface Panel {
	name: string;
	says: string;
	points: readonly TimedPrice[];
	times: Ends;
	prices: Ends;
	box: Box;
}

function layOutPanel(
	data: TimeAndPriceData,
	{ name, says, points, times, prices, box }: Panel
): PlacedPanel {
	const across = scaleLog(times, [box.left, box.right]);
	const down = scaleLog(prices, [box.bottom, box.top]);
	const spots = apart(
		points.map((point) => {
			const [x, end] = [across(point.ms.from), across(point.ms.to)];
			const [y, top] = [down(point.times.from), down(point.times.to)];
			return { point, x, end, y, top };
		})
	);
	const one = prices[0] < 1 && prices[1] > 1 ? down(1) : undefined;
	const tickPrices = ticksWithin(priceTicks, prices, down, 16);
	const moving = stepsOf(data.moves.path, spots);
	const holdsMeasure = one !== undefined && points.some(({ id }) => id === data.measure.id);
	const measured = holdsMeasure ? { x: box.right, y: one - 6 } : undefined;
	const told = measured && boxOf(`${data.measure.says} = 1`, measured.x, measured.y, 'end');
	const obstacles = [
		...spots.flatMap(obstaclesOf),
		...moving.flatMap(({ boxes }) => boxes),
		...(one === undefined ? [] : [{ ...box, top: one - 2, bottom: one + 2 }]),
		...(told ? [told] : [])
	];
	const longest = moving.toSorted((a, b) => b.level - a.level)[0];
	const moved = longest && {
		id: 'moved',
		x: longest.from,
		end: longest.to,
		y: longest.y,
		width: textWidth(data.moves.says, textSize, 400)
	};
	const names = placeNames(
		[
			...spots.map(({ point, x, end, y }) => {
				const width = textWidth(point.name, textSize, 600);
				return { id: point.id, x, end, y, width };
			}),
			...(moved ? [moved] : [])
		],
		{
			bounds: { ...box, top: box.top - 8 },
			obstacles,
			lines: tickPrices.map(({ at }) => at)
		}
	);
	const movedName = names.get('moved');
	return {
		name,
		says,
		box,
		times: ticksWithin(timeTicks, times, across, 44),
		prices: tickPrices,
		...(one !== undefined && { one }),
		points: spots.map((spot) => {
			const { x, y, box: at } = names.get(spot.point.id)!;
			const leader = leaderOf(spot, at);
			return { ...spot, name: { x, y }, ...(leader && { leader }) };
		}),
		moves: moving.map(({ d }) => d),
		...(movedName && { moved: { x: movedName.x, y: movedName.y } }),
		...(measured && { measured })
	};
}

interface Spot {
	point: TimedPrice;
	x: number;
	end: number;
	y: number;
	top: number;
}

/** Dots with nearly the same figures stand one under the other. */
function apart(spots: readonly Spot[]): Spot[] {
	const gap = 2 * radius - 1;
	const moved = new Map<Spot, number>();
	for (const spot of spots) {
		if (moved.has(spot)) continue;
		const column = spots.filter((other) => !moved.has(other) && Math.abs(other.x - spot.x) < gap);
		const ys = spreadApart(
			column.map(({ y }) => y),
			gap
		);
		column.forEach((other, i) => moved.set(other, ys[i]! - other.y));
	}
	return spots.map((spot) => {
		const by = moved.get(spot)!;
		return { ...spot, y: spot.y + by, top: spot.top + by };
	});
}

function ticksWithin(
	ticks: readonly [number, string][],
	[from, to]: Ends,
	scale: (value: number) => number,
	least: number
): Tick[] {
	const within = ticks
		.filter(([value]) => value >= from * 0.999 && value <= to * 1.001)
		.map(([value, text]) => ({ at: scale(value), text }));
	return within.reduce<Tick[]>((kept, tick) => {
		const last = kept.at(-1);
		return last && Math.abs(tick.at - last.at) < least ? kept : [...kept, tick];
	}, []);
}

function obstaclesOf({ x, end, y, top }: Spot): Box[] {
	const dot = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
	const bar = { left: x, right: end, top: y - thick - 1, bottom: y + thick + 1 };
	const upright = { left: x - thick - 1, right: x + thick + 1, top, bottom: y };
	return [dot, ...(end > x ? [bar] : []), ...(top < y ? [upright] : [])];
}

function boxOf(text: string, x: number, y: number, anchor: 'start' | 'end'): Box {
	const width = textWidth(text, textSize, 400);
	const left = anchor === 'end' ? x - width : x;
	return { left, right: left + width, top: y - 11, bottom: y + 4 };
}

/** A short line from a name that stands away from its point; undefined where it stands beside it. */
function leaderOf({ x, end, y }: Spot, name: Box): string | undefined {
	const to = name.top > y ? name.top : name.bottom;
	const apartBy = Math.abs(to - y);
	if ((name.top <= y && name.bottom >= y) || apartBy < 18) return undefined;
	const line = path();
	const at = Math.min(Math.max((name.left + name.right) / 2, x), end);
	line.moveTo(at, y + Math.sign(to - y) * radius);
	line.lineTo(Math.min(Math.max(at, name.left), name.right), to);
	return line.toString();
}

interface Step {
	d: string;
	boxes: Box[];
	/** Its level stretch, and how long that is. */
	from: number;
	to: number;
	y: number;
	level: number;
}

/** Dotted lines from point to point: down from a point or its bar, then level to the next. */
function stepsOf(ids: readonly string[], spots: readonly Spot[]): Step[] {
	const stops = ids.flatMap((id) => spots.find(({ point }) => point.id === id) ?? []);
	return stops.slice(1).map((next, i) => {
		const last = stops[i]!;
		const x = Math.min(Math.max(next.x, last.x), last.end);
		const down = next.y - last.y;
		const round = Math.min(bend, Math.abs(down), Math.abs(next.x - x));
		const line = path();
		line.moveTo(x, last.y);
		line.arcTo(x, next.y, next.x, next.y, round);
		line.lineTo(next.x, next.y);
		const upright = {
			left: x - 2,
			right: x + 2,
			top: Math.min(last.y, next.y),
			bottom: Math.max(last.y, next.y)
		};
		const level = { left: x, right: next.x, top: next.y - 2, bottom: next.y + 2 };
		return {
			d: line.toString(),
			boxes: [upright, level],
			from: x + bend,
			to: next.x - bend,
			y: next.y,
			level: next.x - x
		};
	});
}
