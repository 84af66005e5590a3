/**
 * What is wrong with a drawn plate. It reads path data and measures words anew and knows nothing
 * of how the layout went about it.
 */
import type { Plate, PlateLine } from '#lib/layout/plate.ts';
import { textWidth } from '#lib/layout/sizes.ts';

interface Point {
	x: number;
	y: number;
}

/** A piece of a path; bends count as the corner that they round. */
interface Segment {
	line: string;
	source: string;
	from: Point;
	to: Point;
}

interface Box {
	name: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Faults in words, each once; none in a good plate. */
export function faultsOf(plate: Plate): string[] {
	const segments = plate.lines.flatMap(segmentsOf);
	const labels = plate.lines.map(labelBox);
	const boxes = plate.boxes.map(({ id, x, y, width, height }) => ({
		name: `box ${id}`,
		left: x,
		right: x + width,
		top: y,
		bottom: y + height
	}));
	const names = plate.ends.map(({ id, y, name, nameX }) =>
		wordsBox(`name ${id}`, [name], { x: nameX, y: y + 5 }, 14)
	);
	const words = [...labels, ...names];
	const faults = [
		...pairsOf([...words, ...boxes]).flatMap(([a, b]) =>
			overlaps(a, b) ? [`${a.name} lies on ${b.name}`] : []
		),
		...segments.flatMap((segment) => [
			...words
				.filter((box) => strikes(segment, box))
				.map(({ name }) => `${segment.line} strikes ${name}`),
			...boxes
				.filter((box) => strikes(segment, box))
				.map(({ name }) => `${segment.line} runs behind ${name}`)
		]),
		...[...words, ...boxes]
			.filter(
				(box) => box.left < 0 || box.top < 0 || box.right > plate.width || box.bottom > plate.height
			)
			.map(({ name }) => `${name} lies outside`),
		...plate.boxes.flatMap(({ id, width, lines }) =>
			lines.some((line) => textWidth(line, 13, 400) > width - 12) ? [`box ${id} is too narrow`] : []
		),
		...plate.lines.flatMap((line) => endFaults(plate, line)),
		...plate.lines.flatMap(astrayLabels),
		...heightFaults(plate),
		...mergedVerticals(segments)
	];
	return [...new Set(faults)];
}

/** Points in which a line runs level through another that runs up or down. */
export function crossingsOf(plate: Plate): string[] {
	const segments = plate.lines.flatMap(segmentsOf);
	const level = segments.filter(({ from, to }) => from.y === to.y);
	const upright = segments.filter(({ from, to }) => from.x === to.x && from.y !== to.y);
	const points = upright.flatMap((up) =>
		level
			.filter(
				({ from: { y }, from, to }) =>
					inside(up.from.x, from.x, to.x) && inside(y, up.from.y, up.to.y)
			)
			.map(({ from: { y } }) => `${up.from.x} ${y}`)
	);
	return [...new Set(points)];
}

function segmentsOf({ from: source, to: target, d }: PlateLine): Segment[] {
	const line = `${source} → ${target}`;
	const segments: Segment[] = [];
	let here: Point = { x: 0, y: 0 };
	for (const [, command, rest] of d.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
		const [a = 0, b = 0, c = 0, e = 0] = rest!.split(' ').map(Number);
		if (command === 'M') {
			here = { x: a, y: b };
			continue;
		}
		const stops =
			command === 'H'
				? [{ x: a, y: here.y }]
				: command === 'V'
					? [{ x: here.x, y: a }]
					: [
							{ x: a, y: b },
							{ x: c, y: e }
						];
		for (const to of stops) {
			segments.push({ line, source, from: here, to });
			here = to;
		}
	}
	return joinStraight(segments);
}

/** A bend's two halves belong to the level and the upright piece beside them. */
function joinStraight(segments: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const segment of segments) {
		const before = joined.at(-1);
		const goesOn =
			before &&
			Math.sign(before.to.x - before.from.x) === Math.sign(segment.to.x - segment.from.x) &&
			Math.sign(before.to.y - before.from.y) === Math.sign(segment.to.y - segment.from.y);
		if (goesOn) joined[joined.length - 1] = { ...before, to: segment.to };
		else joined.push(segment);
	}
	return joined;
}

function labelBox({ from, to, label }: PlateLine): Box {
	return wordsBox(`label ${from} → ${to}`, label.lines, label, 13);
}

/** Ink of words: 0.72 of the font size above a baseline and 0.21 below. */
function wordsBox(name: string, lines: readonly string[], { x, y }: Point, size: number): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, 400)));
	const bottom = y + (lines.length - 1) * 15 + 0.21 * size;
	return { name, left: x, right: x + width, top: y - 0.72 * size, bottom };
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A line of 1.5 px through the inside of the box. */
function strikes({ from, to }: Segment, box: Box): boolean {
	const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
	const [top, bottom] = [Math.min(from.y, to.y) - 0.75, Math.max(from.y, to.y) + 0.75];
	return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}

/** A line begins at the right edge of its box and ends at the left edge of the next, or of its dot. */
function endFaults({ boxes, ends }: Plate, line: PlateLine): string[] {
	const pieces = segmentsOf(line);
	const [first, last] = [pieces[0]!.from, pieces.at(-1)!.to];
	const source = boxes.find(({ id }) => id === line.from)!;
	const box = boxes.find(({ id }) => id === line.to);
	const end = ends.find(({ id }) => id === line.to);
	const aim = box ? { x: box.x, y: box.y + box.height / 2 } : { x: end!.x - 5, y: end!.y };
	const faults: string[] = [];
	if (first.x !== source.x + source.width || first.y !== source.y + source.height / 2)
		faults.push(`${line.from} → ${line.to} does not begin at its box`);
	if (last.x !== aim.x || last.y !== aim.y) faults.push(`${line.from} → ${line.to} stops short`);
	if (pieces.some(({ from, to }) => to.x < from.x))
		faults.push(`${line.from} → ${line.to} runs backwards`);
	return faults;
}

/** A label stands over or under the last level piece of its own line, and no further than one row. */
function astrayLabels(line: PlateLine): string[] {
	const { name, left, right, top, bottom } = labelBox(line);
	const { from, to } = segmentsOf(line).at(-1)!;
	const away = line.label.side === 'over' ? from.y - bottom : top - from.y;
	const beside = left >= from.x && right <= to.x && away > 0 && away < 12;
	return beside ? [] : [`${name} is not beside its line`];
}

/** Every end has a height of its own, which nothing but ways to it runs along near the dot. */
function heightFaults({ ends }: Plate): string[] {
	return pairsOf(ends).flatMap(([a, b]) =>
		a.y === b.y ? [`${a.id} and ${b.id} have one height`] : []
	);
}

/** Uprights of two questions may meet in a point, and never run along each other. Level lines of different places neither. */
function mergedVerticals(segments: readonly Segment[]): string[] {
	const faults: string[] = [];
	const groups = new Map<string, Segment[]>();
	for (const segment of segments) {
		const isUpright = segment.from.x === segment.to.x;
		const key = isUpright ? `x${segment.from.x}` : `y${segment.from.y}`;
		groups.set(key, [...(groups.get(key) ?? []), segment]);
	}
	for (const [key, group] of groups) {
		const axis = key.startsWith('x') ? 'y' : 'x';
		for (const [a, b] of pairsOf(group)) {
			const target = (segment: Segment) => segment.line.split(' → ')[1];
			if (a.source === b.source || (axis === 'x' && target(a) === target(b))) continue;
			const [a1, a2] = [Math.min(a.from[axis], a.to[axis]), Math.max(a.from[axis], a.to[axis])];
			const [b1, b2] = [Math.min(b.from[axis], b.to[axis]), Math.max(b.from[axis], b.to[axis])];
			if (Math.min(a2, b2) - Math.max(a1, b1) > 0)
				faults.push(`${a.line} and ${b.line} run along each other`);
		}
	}
	return faults;
}

function inside(value: number, a: number, b: number): boolean {
	return value > Math.min(a, b) && value < Math.max(a, b);
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
	return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}
