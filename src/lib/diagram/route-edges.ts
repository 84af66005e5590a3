/** Draws edges between placed nodes: horizontal lanes, vertical steps between columns, round bends. */

import { questionSize } from './plate.ts';

export interface Route {
	from: string;
	to: string;
	/** Column of the source. */
	fromColumn: number;
	start: { x: number; y: number };
	end: { x: number; y: number };
	/** Height of the edge in each layer after the source: its label's, then each column's and gap's in turn. */
	lanes: readonly number[];
	/** Left edge of a column. */
	columnX: (column: number) => number;
}

export interface Drawn {
	d: string;
	label: { x: number; y: number };
}

const trunk = 11;
const bend = 8;
const port = 14;
const stepGap = 8;

interface Step {
	route: number;
	/** Gap between columns in which it stands, named by the column at its right. */
	gap: number;
	at: number;
	from: number;
	to: number;
}

/** Path data and label place of each route, in the order given. */
export function routeEdges(routes: readonly Route[]): Drawn[] {
	const arrivals = spreadArrivals(routes);
	const steps = routes.map((route, i) => stepsOf(route, i, arrivals[i]!));
	const trunks = placeTrunks(routes, arrivals);
	spaceOut(routes, steps.flat());
	return routes.map((route, i) => {
		const firstLane = route.lanes[0] ?? arrivals[i]!;
		const points: [number, number][] = [[route.start.x, route.start.y]];
		const { at, labels } = trunks.get(route.from)!;
		const first = route.start.x + at;
		if (firstLane !== route.start.y) points.push([first, route.start.y], [first, firstLane]);
		for (const step of steps[i]!) points.push([step.at, step.from], [step.at, step.to]);
		points.push([route.end.x, arrivals[i]!]);
		return { d: roundPath(points), label: { x: route.start.x + labels, y: firstLane - 7 } };
	});
}

interface Trunk {
	column: number;
	low: number;
	high: number;
	/** Distance from the source's right edge. */
	at: number;
	/** Distance from the source's right edge to its labels, beyond every trunk that passes it. */
	labels: number;
}

/** The vertical line at which each source's edges part: those in one column that pass each other stand apart. */
function placeTrunks(routes: readonly Route[], arrivals: readonly number[]): Map<string, Trunk> {
	const trunks = new Map<string, Trunk>();
	routes.forEach((route, i) => {
		const heights = [route.start.y, route.lanes[0] ?? arrivals[i]!];
		const known = trunks.get(route.from);
		const low = Math.min(known?.low ?? Infinity, ...heights);
		const high = Math.max(known?.high ?? -Infinity, ...heights);
		trunks.set(route.from, { column: route.fromColumn, low, high, at: 0, labels: 0 });
	});
	const all = [...trunks.values()];
	const passing = (one: Trunk) =>
		all.filter(
			({ column, low, high }) => column === one.column && low <= one.high && high >= one.low
		);
	for (const one of all) {
		const taken = passing(one).map(({ at }) => at);
		one.at = trunk;
		while (taken.includes(one.at)) one.at += stepGap;
	}
	for (const one of all) one.labels = Math.max(...passing(one).map(({ at }) => at)) + bend;
	return trunks;
}

/** Heights at which edges enter their targets: side by side where several enter one. */
function spreadArrivals(routes: readonly Route[]): number[] {
	const groups = groupBy([...routes.keys()], (i) => routes[i]!.to);
	const arrivals = new Array<number>(routes.length).fill(0);
	for (const group of groups.values()) {
		const byHeight = group.toSorted((a, b) => lastLane(routes[a]!) - lastLane(routes[b]!));
		const gap = Math.min(port, 34 / group.length);
		byHeight.forEach((i, k) => {
			arrivals[i] = routes[i]!.end.y + Math.round((k - (group.length - 1) / 2) * gap);
		});
	}
	return arrivals;
}

function lastLane(route: Route): number {
	return route.lanes.at(-1) ?? route.start.y;
}

/** The vertical steps of a route after its first lane. */
function stepsOf(route: Route, index: number, arrival: number): Step[] {
	const heights = [...route.lanes, arrival];
	const steps: Step[] = [];
	for (let k = 1; k < heights.length; k++) {
		const [from, to] = [heights[k - 1]!, heights[k]!];
		if (from === to) continue;
		// Lane k belongs to a column when k is odd, to the gap after it when k is even.
		const column = route.fromColumn + Math.ceil(k / 2);
		const entering = k % 2 === 1;
		const last = k === heights.length - 1;
		const at = last
			? route.end.x - 14
			: entering
				? route.columnX(column) - 12
				: route.columnX(column) + questionSize.width + trunk;
		steps.push({ route: index, gap: column * 2 + (entering ? 0 : 1), at, from, to });
	}
	return steps;
}

/** Moves steps in the same gap apart where they would run over each other; steps into one target may share. */
function spaceOut(routes: readonly Route[], steps: readonly Step[]): void {
	for (const group of groupBy(steps, (step) => step.gap).values()) {
		const placed: Step[] = [];
		for (const step of group.toSorted(
			(a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from)
		)) {
			while (placed.some((other) => collides(routes, step, other))) step.at -= stepGap;
			placed.push(step);
		}
	}
}

function collides(routes: readonly Route[], a: Step, b: Step): boolean {
	if (routes[a.route]!.to === routes[b.route]!.to) return false;
	if (Math.abs(a.at - b.at) >= stepGap) return false;
	const [low, high] = [Math.min(a.from, a.to) - 2, Math.max(a.from, a.to) + 2];
	return Math.min(b.from, b.to) <= high && Math.max(b.from, b.to) >= low;
}

/** Path data through the points, which run along the axes, with quarter bends at the corners. */
function roundPath(points: readonly [number, number][]): string {
	const [[x0, y0] = [0, 0], ...rest] = points;
	let d = `M${x0} ${y0}`;
	let [px, py] = [x0, y0];
	rest.forEach(([x, y], i) => {
		const next = rest[i + 1];
		if (!next) {
			d += line(px, py, x, y);
			return;
		}
		const r = Math.min(bend, length(px, py, x, y) / 2, length(x, y, ...next) / 2);
		const before = towards(x, y, px, py, r);
		const after = towards(x, y, ...next, r);
		d += `${line(px, py, ...before)}Q${x} ${y} ${after.join(' ')}`;
		[px, py] = after;
	});
	return d;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
	if (y1 === y2) return x1 === x2 ? '' : `H${x2}`;
	return x1 === x2 ? `V${y2}` : `L${x2} ${y2}`;
}

function length(x1: number, y1: number, x2: number, y2: number): number {
	return Math.abs(x2 - x1) + Math.abs(y2 - y1);
}

function towards(x: number, y: number, tx: number, ty: number, r: number): [number, number] {
	return [x + Math.sign(tx - x) * r, y + Math.sign(ty - y) * r];
}

/** Map.groupBy, which Node 20 lacks. */
function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
	return groups;
}
