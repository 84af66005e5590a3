/**
 * Finds room for each answer beside its line: after the last vertical at its height, over a line
 * that came down, under one that rose; a level line's label goes where there is room.
 */
import type { Frame, Settled } from './frame.ts';
import type { Line } from './merge-ways.ts';
import { Obstacles, type Rect } from './obstacles.ts';
import { plateSizes, widestLine } from './sizes.ts';

export type Side = 'over' | 'under';

/** Left end of the baseline of a label's first line, and its lines. */
export interface Label {
	x: number;
	y: number;
	side: Side;
	lines: readonly string[];
}

/** A label that finds no room, and by how much which gap would have to grow. */
export interface Shortage {
	line: Line;
	gap: number;
	missing: number;
}

interface Labelled {
	/** Label of each line that found room. */
	labels: ReadonlyMap<Line, Label>;
	shortages: readonly Shortage[];
}

interface Ask {
	line: Line;
	from: number;
	to: number;
	/** Gap in which its line begins. */
	gap: number;
	rise: number;
}

interface Found {
	label: Label;
	rect: Rect;
}

/** How far ink reaches above and below a baseline. */
const ink = { above: 10, below: 3 };

const distance = {
	/** From the line to the label's nearest ink. */
	line: 4.5,
	vertical: 7,
	before: 4,
	label: 8,
	/** Between labels of neighbouring lines, which would read as one if they stood closer. */
	lines: 5
};

/** Labels for the frame: those after a bend first, which have one place only, then those of level lines. */
export function placeLabels(settled: Settled, frame: Frame): Labelled {
	const obstacles = obstaclesOf(settled, frame);
	const labels = new Map<Line, Label>();
	const shortages: Shortage[] = [];
	for (const ask of inOrder(settled)) {
		const found = findRoom(settled, frame, obstacles, ask);
		if ('missing' in found) shortages.push(found);
		else {
			labels.set(ask.line, found.label);
			obstacles.add({ ...found.rect, column: ask.gap, kind: 'label' });
		}
	}
	return { labels, shortages };
}

function inOrder({ net, columns, rows: { row } }: Settled): Ask[] {
	const asks = net.questions.flatMap((from) =>
		net.lines[from]!.map((line, k): Ask => {
			const to = net.children[from]![k]!;
			return { line, from, to, gap: columns.of[from]!, rise: row[from]! - row[to]! };
		})
	);
	// Before a box of the next column there is least room.
	const isTight = ({ to, gap }: Ask) => columns.of[to] === gap + 1 && gap + 1 < columns.count;
	const turn = (ask: Ask) => (ask.rise === 0 ? 2 : 0) + (isTight(ask) ? 0 : 1);
	return asks.toSorted((a, b) => turn(a) - turn(b));
}

function obstaclesOf({ net, columns, rows, lanes }: Settled, frame: Frame): Obstacles {
	const obstacles = new Obstacles(plateSizes.row);
	for (const q of net.questions) {
		const column = columns.of[q]!;
		const y = frame.y(rows.row[q]!);
		const half = plateSizes.box.height / 2 + 1;
		const [left, right] = [frame.left[column]!, frame.right[column]!];
		obstacles.add({ left, right, top: y - half, bottom: y + half, column, kind: 'box' });
		if (lanes.top[q] === lanes.foot[q]) continue;
		const x = frame.laneX(q);
		const [top, bottom] = [frame.y(lanes.top[q]!), frame.y(lanes.foot[q]!)];
		obstacles.add({ left: x, right: x, top, bottom, column: column + 0.5, kind: 'vertical' });
	}
	const [left, right] = [frame.left.at(-1)!, Infinity];
	for (const end of net.ends) {
		const y = frame.y(rows.row[end]!);
		const [top, bottom] = [y - plateSizes.row / 2, y + plateSizes.row / 2];
		obstacles.add({ left, right, top, bottom, column: columns.count, kind: 'box' });
	}
	return obstacles;
}

/** The best place of a label, or what the cheapest one lacks. */
function findRoom(
	settled: Settled,
	frame: Frame,
	obstacles: Obstacles,
	ask: Ask
): Found | Shortage {
	const sides: readonly Side[] =
		ask.rise > 0 ? ['under'] : ask.rise < 0 ? ['over'] : ['over', 'under'];
	let least: Shortage = { line: ask.line, gap: ask.gap, missing: Infinity };
	for (const mayShift of [false, true]) {
		for (const lines of ask.line.breaks) {
			for (const side of sides) {
				const found = tryPlace({ settled, frame, obstacles, ask }, side, lines, mayShift);
				if ('label' in found) return found;
				if (found.missing < least.missing) least = { line: ask.line, ...found };
			}
		}
	}
	return least;
}

interface Place {
	settled: Settled;
	frame: Frame;
	obstacles: Obstacles;
	ask: Ask;
}

function tryPlace(
	{ settled, frame, obstacles, ask }: Place,
	side: Side,
	lines: readonly string[],
	mayShift: boolean
): Found | { gap: number; missing: number } {
	const { gap } = ask;
	const lineY = frame.y(settled.rows.row[ask.to]!);
	const deep = (lines.length - 1) * plateSizes.leading;
	const y =
		side === 'over' ? lineY - distance.line - ink.below - deep : lineY + distance.line + ink.above;
	const rect = { top: y - ink.above, bottom: y + deep + ink.below };
	if (rect.top < 0 || rect.bottom > frame.height) return { gap, missing: Infinity };
	const width = Math.ceil(widestLine(lines, plateSizes.text, 400));
	const passing = obstacles
		.meeting({ ...rect, left: frame.right[gap]!, right: frame.left[gap + 1]! })
		.filter(({ kind, column }) => kind === 'vertical' && column === gap + 0.5);
	let x =
		Math.max(frame.right[gap]! + plateSizes.trunk, ...passing.map(({ left }) => left)) +
		distance.vertical;
	const limit = frame.left[settled.columns.of[ask.to]!]! - distance.before;
	for (;;) {
		const inWay = obstacles.meeting({ ...rect, left: x, right: x + width + distance.before });
		if (inWay.length === 0 && x + width <= limit) {
			const label = { x, y, side, lines };
			const [top, bottom] = [rect.top - distance.lines, rect.bottom + distance.lines];
			return { label, rect: { left: x, right: x + width + distance.label - 1, top, bottom } };
		}
		const words = inWay.filter(({ kind, column }) => kind === 'label' && column <= gap);
		if (words.length > 0 && mayShift) {
			x = Math.max(...words.map(({ right }) => right)) + 1;
			continue;
		}
		const earlier = words.filter(({ column }) => column < gap);
		if (words.length > earlier.length) return { gap, missing: Infinity };
		if (earlier.length > 0) {
			const [first] = earlier.toSorted((a, b) => a.column - b.column);
			return { gap: first!.column, missing: first!.right - x + 1 };
		}
		const nearest = Math.min(limit, ...inWay.map(({ left }) => left - distance.before));
		return { gap, missing: x + width - nearest };
	}
}
