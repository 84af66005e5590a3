/** Where names stand beside the points of a chart, so that none meets a point, a bar, a line or another name. */

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A point with the bar that begins in it, and the name it wants. */
interface Named {
	id: string;
	/** The point. */
	x: number;
	y: number;
	/** Where its bar ends; `x` where it has none. */
	end: number;
	/** Width of the name in px. */
	width: number;
}

/** Where a name begins, and its baseline. */
interface PlacedName {
	x: number;
	y: number;
	box: Box;
}

/** Height of a name above and below its baseline, at 14 px. */
const rise = 11;
const fall = 4;
/** From a point or a bar to its name. */
const toName = 12;
/** What a name pays for lying on a gridline, and for each side it may stand on: px of distance. */
const onLine = 6;
const sides = { right: 0, left: 4, middle: 2 };

/** True where two boxes share an area. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * A place for each name within bounds, near its point and clear of all obstacles; gridlines at `lines` are crossed only
 * where it saves distance. The name with the fewest places left is placed first.
 * @throws where there is no room for a name.
 */
export function placeNames(
	named: readonly Named[],
	{ bounds, obstacles, lines }: { bounds: Box; obstacles: readonly Box[]; lines: readonly number[] }
): Map<string, PlacedName> {
	const placed = new Map<string, PlacedName>();
	let waiting = named.map((one) => ({
		one,
		slots: slotsOf(one, lines).filter(
			({ box }) => within(box, bounds) && !obstacles.some((obstacle) => overlap(box, obstacle))
		)
	}));
	while (waiting.length > 0) {
		const { one, slots } = waiting.reduce((a, b) => (b.slots.length < a.slots.length ? b : a));
		const best = slots.reduce<Slot | undefined>(
			(a, b) => (a && a.pays <= b.pays ? a : b),
			undefined
		);
		if (!best) throw new Error(`No room for the name of "${one.id}". Make the chart higher.`);
		placed.set(one.id, { x: best.box.left, y: best.box.bottom - fall, box: best.box });
		waiting = waiting
			.filter((other) => other.one !== one)
			.map((other) => ({
				...other,
				slots: other.slots.filter(({ box }) => !overlap(box, best.box))
			}));
	}
	return placed;
}

interface Slot {
	box: Box;
	pays: number;
}

/** Places on both sides and over the point, at its own height first, then ever further up and down. */
function slotsOf({ x, y, end, width }: Named, lines: readonly number[]): Slot[] {
	const lefts = { right: end + toName, left: x - toName - width, middle: (x + end - width) / 2 };
	const slots: Slot[] = [];
	for (let off = -400; off <= 400; off += 2)
		for (const [side, left] of Object.entries(lefts)) {
			const top = y - (rise + fall) / 2 + off;
			const box = { left, right: left + width, top, bottom: top + rise + fall };
			const crosses = lines.some((line) => box.top + 2 < line && line < box.bottom - 2);
			const pays = Math.abs(off) + sides[side as keyof typeof sides] + (crosses ? onLine : 0);
			slots.push({ box, pays });
		}
	return slots;
}

function within(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}
